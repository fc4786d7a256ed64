import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { sessionCookie } from '../../sign-in/cookies.ts';
import { startUnderTest, type UnderTest } from '../lying-provider/register-under-test.ts';
import { noteChanges, type ChangeLog } from './change-log.ts';
import type { Answered } from './judge.ts';
import { layOutScene, type Sessions } from './scene.ts';

export type HostileRegister = {
  readonly under: UnderTest;
  readonly sessions: Sessions;
  readonly log: ChangeLog;
  readonly schema: GraphQLSchema;
  readonly told: ReadonlySet<string>;
  readonly close: () => Promise<void>;
};

const operations = new URL('../../../../../docs/operations.md', import.meta.url);

const toldCodes = (): ReadonlySet<string> =>
  new Set([...readFileSync(operations, 'utf8').matchAll(/`([\w-]+)`/gu)].map(([, code = '']) => code));

/** The built register over the scene, whose contract it hands out itself. */
export const hostileRegister = async (): Promise<HostileRegister> => {
  const under = await startUnderTest({ issuers: ['honest'] });
  const { database } = under.register;
  const sessions = await layOutScene(database);
  const contract = await (await fetch(`${under.api.url}/graphql/schema`)).text();
  const log = await noteChanges(database);
  return { under, sessions, log, schema: buildSchema(contract), told: toldCodes(), close: under.close };
};

type Headers = Readonly<Record<string, string>>;

export const send = async (
  register: HostileRegister,
  as: keyof Sessions | null,
  ...[body, more = {}]: readonly [body: string, more?: Headers]
): Promise<Answered> => {
  const { url } = register.under.api;
  const cookie = as === null ? {} : { cookie: `${sessionCookie}=${register.sessions[as]}` };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-mandat': '1', origin: url, ...cookie, ...more },
    body,
  });
  const answer = (await response.json()) as Partial<Answered>;
  return { data: null, errors: [], ...answer, status: response.status };
};

const selectionOf = (mutation: GraphQLField<unknown, unknown>): string => {
  const named = getNamedType(mutation.type);
  return isObjectType(named) && 'id' in named.getFields() ? ' { id }' : ' { __typename }';
};

/** The document of a mutation, with each of its arguments as a variable. */
export const documentOf = (mutation: GraphQLField<unknown, unknown>): string => {
  // What takes nothing from its caller is asked for by its name alone.
  if (mutation.args.length === 0) return `mutation { ${mutation.name}${selectionOf(mutation)} }`;
  const declared = mutation.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const given = mutation.args.map(({ name }) => `${name}: $${name}`).join(', ');
  return `mutation (${declared}) { ${mutation.name}(${given})${selectionOf(mutation)} }`;
};

export const mutationsOf = ({ schema }: HostileRegister): readonly GraphQLField<unknown, unknown>[] =>
  Object.values(schema.getMutationType()?.getFields() ?? {});
