import type { Situation } from '@mandat/policies';
import type { Sql } from '../../platform/database/sql.ts';
import { lockHeldStatement, lookStatement, pastStatement, situationStatement } from './situation-statement.ts';

/** What the register needs besides what a plan is made from: whom to tell, and where. */
export type OffboardingFacts = Omit<Situation, 'sessions'> & {
  readonly personName: string;
  readonly timeZone: string | null;
  readonly openCase: { readonly id: string } | null;
  readonly titles: ReadonlyMap<string, string>;
  readonly heads: readonly { readonly familyId: string; readonly personId: string }[];
  readonly units: Situation['facts'][number]['units'];
  readonly sessions: readonly (Situation['sessions'][number] & {
    readonly issuer: string;
    readonly subject: string;
    readonly sid: string | null;
  })[];
};

export type SituationOf = {
  readonly personId: string;
  readonly signalId: string;
  readonly now: Date;
  readonly scope: readonly string[] | null;
  readonly provider: string | null;
  /** Asked already, behind the lock of the person. */
  readonly look?: Look | null;
};

const times = new Set(['grantedAt', 'since', 'revokeAt', 'effectiveAt', 'openedAt']);

/** JSON knows no times: those of the statement are named. */
const revive = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(revive);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      times.has(key) && typeof each === 'string' ? new Date(each) : key === 'fact' ? each : revive(each),
    ]),
  );
};

const empty = {
  inScope: true,
  entityId: null,
  timeZone: null,
  openCase: null,
  holdings: [],
  posts: [],
  offices: [],
  heads: [],
  sessions: [],
  serviceAccountIds: [],
  lostBefore: 0,
  units: [],
  facts: [],
};

export type Look = { readonly personName: string; readonly hasWhatCanBeTaken: boolean; readonly hasPast: boolean };

/** How much there is to read; null: nobody has this id. */
export const lookAt = async (
  sql: Sql,
  { personId, signalId }: Pick<SituationOf, 'personId' | 'signalId'>,
): Promise<Look | null> => {
  const [row] = await sql<Look>(lookStatement, [personId, signalId], 'offboarding-look');
  return row ?? null;
};

/**
 * Of two who leave one account at once, the second has to see that the first is gone: what is read of an account is read
 * behind its lock.
 */
const readHeld = async (sql: Sql, values: readonly unknown[]): Promise<readonly { readonly situation: object }[]> => {
  const [, rows] = await Promise.all([
    sql(lockHeldStatement, values.slice(0, 1), 'offboarding-lock-accounts'),
    sql<{ situation: object }>(situationStatement, values, 'offboarding-situation'),
  ]);
  return rows;
};

const read = async (sql: Sql, of: SituationOf): Promise<object> => {
  const look = of.look ?? (await lookAt(sql, of));
  if (!look) throw new Error('who is locked exists');
  const { personName, hasWhatCanBeTaken, hasPast } = look;
  // Whoever belongs nowhere and holds nothing is in no scope but the widest.
  if (!hasWhatCanBeTaken && !hasPast) return { ...empty, personName, inScope: of.scope === null };
  const values = [of.personId, of.signalId, of.now, of.scope, of.provider];
  const [row] = hasWhatCanBeTaken
    ? await readHeld(sql, values)
    : await sql<{ situation: object }>(pastStatement, values, 'offboarding-past');
  if (!row) throw new Error('a situation is always one row');
  return { ...empty, ...row.situation };
};

export const situationOf = async (sql: Sql, of: SituationOf): Promise<OffboardingFacts> => {
  const facts = revive(await read(sql, of)) as Omit<OffboardingFacts, 'titles' | 'personId'>;
  const titled = facts.holdings as readonly (OffboardingFacts['holdings'][number] & { readonly title: string })[];
  return {
    ...facts,
    personId: of.personId,
    titles: new Map(titled.map(({ accountId, title }) => [accountId, title])),
  };
};
