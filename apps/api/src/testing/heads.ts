import { nobody, type Actor } from '@mandat/policies';
import type { Context } from '../platform/context.ts';
import { contextOf } from './graphql/asking.ts';
import { sampleDay, type TestRegister } from './register.ts';

/** Who signed in just now with a second factor, in the roles that are said. */
export const person = (personId: string, more: Partial<Actor>): Actor => ({
  ...nobody,
  kind: 'person',
  personId,
  label: 'Somebody',
  secondFactorAt: sampleDay,
  ...more,
});

/** The head of the scenario's entity. */
export const headIn = (register: TestRegister, more: Partial<Actor> = {}): Actor => {
  const { headships, scenario } = register.sample;
  const head = headships.find(
    ({ entityId, capacity, untilOn }) => entityId === scenario.entityId && capacity === 'head' && untilOn === null,
  );
  const heads = [scenario.entityId];
  return person(head?.personId ?? '', { roles: ['head-of-entity', 'staff'], headOf: heads, headReads: heads, ...more });
};

export const asking = (register: TestRegister, actor: Actor, more: Partial<Context> = {}): Context => ({
  ...contextOf(register.database, { actor, now: sampleDay }),
  ...more,
});

export const versionOf = async (register: TestRegister, table: 'account' | 'headship' | 'entity', id: string) => {
  const [row]: { version: number }[] = await register.database.source.query(
    `select version from ${table} where id = $1`,
    [id],
  );
  return row?.version ?? 0;
};
