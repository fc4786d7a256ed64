import { settings } from '@mandat/domain';
import { actions, isEmpty, scopeOf, type Action, type Actor } from '@mandat/policies';
import {
  many,
  one,
  toOne,
  value,
  type FieldCall,
  type ReadShape,
} from '../../platform/graphql/read-compiler/read-shape.ts';
import type { Slot } from '../../platform/graphql/read-compiler/statement.ts';
import { awaitsDecision, isRevisableSql } from '../revision-conditions.ts';
import { openCounts } from './open-counts.read.ts';

const minute = 60_000;

const ofReader = (name: string, type: string, slot: (actor: Actor) => unknown) =>
  value(({ sql }) => sql.param(`reader ${name}`, type, ({ reader }) => slot(reader.actor)));

/** A time of the session; null where nobody signed in. */
const ofSession = (column: string) =>
  value(({ row }) => `(select ${column} from session where session.id = ${row}.session_id)`);

const reachable = (actor: Actor): readonly Action[] => actions.filter((action) => !isEmpty(scopeOf(actor, action)));

const heldCapacities: Slot = ({ reader: { actor } }) =>
  JSON.stringify([
    ...actor.headOf.map((entity) => ({ role: 'head-of-entity', entity })),
    ...actor.focalPointOf.map((entity) => ({ role: 'focal-point', entity })),
  ]);

const decisionsWaiting = ({ sql }: FieldCall): string => {
  const entities = sql.param('reader headOf', 'uuid[]', ({ reader }) => reader.actor.headOf);
  const replacing = sql.param('reader replacing', 'uuid[]', ({ reader }) => reader.actor.replacing);
  return `(select count(*) from account where (account.entity_id = any(${entities}) or account.id = any(${replacing})) and account.submitted_at is not null
    and account.authorized_at is null and account.refused_at is null and account.closed_at is null
    and account.out_of_scope_at is null and account.withdrawn_at is null and account.parked_at is null)`;
};

const revisionsWaiting = ({ sql }: FieldCall): string => {
  const entities = sql.param('reader headOf', 'uuid[]', ({ reader }) => reader.actor.headOf);
  const replacing = sql.param('reader replacing', 'uuid[]', ({ reader }) => reader.actor.replacing);
  const me = sql.param('reader', 'uuid', ({ reader }) => reader.actor.personId);
  return `(select count(*) from account_revision revision join account on account.id = revision.account_id
    where ${awaitsDecision('revision')} and ${isRevisableSql('account')}
      and (account.entity_id = any(${entities}) or account.id = any(${replacing}))
      and exists (select from revision_deciders(revision.id, ${sql.now()}) able where able.person_id = ${me}))`;
};

const headshipsToConfirm = (call: FieldCall): string => {
  const { sql } = call;
  const me = sql.param('reader', 'uuid', ({ reader }) => reader.actor.personId);
  const scope = sql.reached(
    'headship:confirm',
    { entityIds: (row, ids) => `${row}.entity_id = any(${ids})` },
    'headship',
  );
  return `(select count(*) from headship where headship.confirmed_at is null and headship.rejected_at is null
    and ${scope} and headship.person_id is distinct from ${me} and headship.recorded_by_id is distinct from ${me})`;
};

const meShape: ReadShape = {
  type: 'Me',
  fields: {
    id: ofReader('id', 'uuid', (actor) => actor.personId),
    name: value(({ row, sql }) => {
      const label = sql.param('reader label', 'text', ({ reader }) => reader.actor.label);
      return `coalesce((select person.name from person where person.id = ${row}.person_id), ${label})`;
    }),
    person: toOne('person_id'),
    roles: ofReader('roles', 'text[]', (actor) => actor.roles),
    actions: ofReader('actions', 'text[]', reachable),
    isStaff: ofReader('isStaff', 'boolean', (actor) => actor.roles.includes('staff')),
    language: value(({ sql }) => sql.param('reader language', 'text', ({ reader }) => reader.language)),
    secondFactorUntil: ofReader(
      'secondFactorUntil',
      'timestamptz',
      ({ secondFactorAt }) => secondFactorAt && new Date(secondFactorAt.getTime() + settings.stepUpMinutes * minute),
    ),
    sessionExpiresAt: ofSession('session.expires_at'),
    idleExpiresAt: ofSession(
      `least(session.expires_at, session.last_active_at + interval '${settings.sessionIdleMinutes} minutes')`,
    ),
    capacities: many(
      () => 'true',
      (target) => `${target}.place`,
      ({ sql }, target) =>
        `jsonb_array_elements(${sql.param('reader capacities', 'jsonb', heldCapacities)}) with ordinality ${target}(item, place)`,
    ),
    decisionsWaiting: value(decisionsWaiting),
    revisionsWaiting: value(revisionsWaiting),
    headshipsToConfirm: value(headshipsToConfirm),
    ...openCounts,
    myAccounts: ofReader(
      'myAccounts',
      'integer',
      (actor) => new Set([...actor.officialOf, ...actor.alternateOf, ...actor.publisherOf]).size,
    ),
  },
};

const capacityShape: ReadShape = {
  type: 'HeldCapacity',
  fields: {
    role: value(({ row }) => `(${row}.item ->> 'role')`),
    entity: one(({ row }, target) => `${target}.id = (${row}.item ->> 'entity')::uuid`),
  },
};

export const meShapes: readonly ReadShape[] = [meShape, capacityShape];

export const meReads = {
  me: one(() => 'true', {
    from: ({ sql }, target) => {
      const person = sql.param('reader', 'uuid', ({ reader }) => reader.actor.personId);
      const session = sql.param('reader session', 'uuid', ({ reader }) => reader.sessionId);
      return `(select ${person} as person_id, ${session} as session_id) ${target}`;
    },
  }),
} as const;
