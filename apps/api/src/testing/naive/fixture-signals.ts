import { custodySteps, signalChannels, signalStates, signalTypes } from '@mandat/domain';
import { accountId, authorizations, holdings } from './fixture-accounts.ts';
import { entityId, people, personId } from './fixture-people.ts';
import { at, idOf, maybe, next, pick, type Rows, type Value } from './fixture-values.ts';

const taken = new Set<string>();
export const isFirst = (key: string): boolean => !taken.has(key) && taken.add(key).size > 0;

export const numbered = (length: number, make: (n: number) => Readonly<Record<string, Value>>): Rows =>
  Array.from({ length }, (_, n) => make(n));

export const idIn = (rows: Rows): string => String(pick(rows)['id']);

export const sources: Rows = numbered(5, (n) => ({
  id: idOf(`source ${n}`),
  name: `practice/${n}`,
  provider: maybe('practice', 4),
  channel: pick(signalChannels),
  trust: pick(['propose', 'suspend', 'revoke']),
  scope: pick([null, ['E1', 'DGC'], []]),
  match: { json: {} },
  silent_after_seconds: n === 4 ? null : pick([60, 300]),
  configured_at: at(-30),
  last_heard_at: n === 3 ? null : at(pick([-0.0001, -0.01, -2])),
  last_signal_at: maybe(at(-1)),
  alarmed_at: n === 2 ? at(-1) : null,
  alarm_reason: n === 2 ? 'silent' : null,
}));

export const cases: Rows = numbered(12, (n) => {
  const person = String(people[n % people.length]?.['id']);
  return {
    id: idOf(`case ${n}`),
    reference: `D-2026-${n}`,
    person_id: person,
    entity_id: maybe(entityId(), 4),
    cause: pick(['person-departed', 'person-moved']),
    opened_at: at(pick([-6, -6, -4, -2])),
    closed_at: isFirst(`case ${person}`) && n % 3 !== 0 ? null : at(-1),
    version: 1 + next(3),
  };
});

const windowOf = (dimension: string): Readonly<Record<string, Value>> => ({
  source_id: dimension === 'source' ? idIn(sources) : null,
  entity_id: dimension === 'entity' ? entityId() : null,
  cause: dimension === 'cause' ? 'person-departed' : null,
});

export const holds: Rows = numbered(5, (n) => {
  const dimension = pick(['source', 'entity', 'cause']);
  const key = windowOf(dimension);
  const isOpen = isFirst(JSON.stringify(key)) && n % 2 === 0;
  return {
    id: idOf(`hold ${n}`),
    reference: `B-2026-${n}`,
    dimension,
    ...key,
    opened_at: at(-3 + next(2)),
    window_hours: 1,
    counted: 6,
    denominator: 60,
    limit_count: 5,
    limit_percent: 5,
    answered_at: isOpen ? null : at(-0.5),
    outcome: isOpen ? null : pick(['approved', 'rejected']),
    version: 1,
  };
});

const lossOf = (held: Readonly<Record<string, Value>>) => ({
  holdingId: held['id'],
  accountId: held['account_id'],
  authorizationId: maybe(held['authorization_id'] ?? null, 5),
  familyId: entityId(),
  act: pick(['revoke', 'suspend']),
  cause: pick(['departure', 'move', 'lock-out', 'hold']),
  revokeAt: maybe(at(1).toISOString()),
});

const planOf = () => ({
  state: pick(signalStates),
  rule: pick(['departure-ends-everything', 'move-keeps-everything']),
  losses: Array.from({ length: next(4) }, () => lossOf(pick(holdings))),
  orphans: Array.from({ length: next(3) }, () => ({ accountId: accountId() })),
  handOvers: pick([undefined, [], ['a', 'b']]),
  sessionsEnded: pick([undefined, 0, 2]),
});

const factOf = (type: string) => ({
  type,
  ...(type === 'person-moved' ? { units: pick([[], ['E1', 'renamed']]) } : {}),
  ...(type === 'groups-changed' ? { roles: pick([[], ['dgc-analyst', 'auditor']]) } : {}),
  ...(type === 'departure-scheduled' ? { lastDay: pick([null, '2026-12-31']) } : {}),
  ...(type === 'contact-changed' ? { contact: {}, moved: ['post', 'manager'] } : {}),
  ...(type === 'person-departed' ? { how: pick(['disabled', 'declared']) } : {}),
});

export const signals: Rows = numbered(48, (n) => {
  const type = pick(signalTypes);
  const isUnlinked = n % 8 === 0;
  const received = pick([-5, -3, -2, -0.2]);
  return {
    id: idOf(`signal ${n}`),
    source_id: idIn(sources),
    key: `event ${n}`,
    type,
    person_id: isUnlinked ? null : personId(),
    named_by: {
      json: pick([
        [],
        [{ kind: 'subject', value: 's' }],
        [
          { kind: 'staff-number', value: '7' },
          { kind: 'a', value: '' },
        ],
      ]),
    },
    fact: { json: factOf(type) },
    occurred_at: at(received - pick([0, 0.001, 2])),
    effective_at: at(received),
    received_at: at(received),
    decided_at: isUnlinked ? null : maybe(at(received + pick([0, 0.0001, 0.5])), 5),
    state: isUnlinked ? 'unlinked' : pick(signalStates),
    rule: maybe('departure-ends-everything'),
    hold_id: maybe(idIn(holds)),
    case_id: maybe(idIn(cases), 4),
    plan: isUnlinked ? null : maybe({ json: planOf() }, 6),
    request_id: `request-${n}`,
  };
});

/** Steps of one case on the holdings of a few accounts. */
export const tasks: Rows = numbered(60, (n) => {
  const [found, held, step] = [idIn(cases), pick(holdings), pick(custodySteps)];
  const isRepeated = !isFirst(`${found} ${String(held['id'])} ${step}`);
  const isDone = next(3) > 0;
  return {
    id: idOf(`task ${n}`),
    case_id: found,
    signal_id: idIn(signals),
    account_id: held['account_id'] ?? null,
    holding_id: held['id'] ?? null,
    capacity: held['capacity'] ?? null,
    custody_model: pick(['delegated-roles', 'shared-secret', 'owner-bound']),
    step,
    position: next(3),
    opened_at: at(-4),
    due_at: at(pick([-1, 0, 2])),
    done_at: isDone ? at(pick([-3, -1])) : null,
    done_by_id: isDone ? personId() : null,
    evidence: isDone ? pick(['Removed', '"proof"']) : null,
    evidence_url: isDone ? maybe('https://example.org/proof') : null,
    cancelled_at: isRepeated ? at(-1) : null,
    version: 1 + next(2),
  };
});

export const suspensions: Rows = numbered(20, (n) => {
  const authorization = pick(authorizations);
  const [cause, source] = [pick(['departure', 'move', 'lock-out', 'hold']), idIn(sources)];
  const isLifted = !isFirst(`${String(authorization['id'])} ${cause} ${source}`) || next(3) === 0;
  return {
    id: idOf(`suspension ${n}`),
    person_id: authorization['person_id'] ?? null,
    authorization_id: authorization['id'] ?? null,
    cause,
    source_id: source,
    signal_id: idIn(signals),
    since: at(-2 + next(2)),
    revoke_at: maybe(at(1)),
    lifted_at: isLifted ? at(-0.5) : null,
  };
});

export const standings: Rows = people.slice(0, 7).map(({ id }, n) => ({
  person_id: id ?? null,
  epoch: n,
  departed_at: n % 3 === 0 ? at(-2) : null,
  locked_at: n % 3 === 1 ? at(-1) : null,
  last_day: maybe('2026-12-31'),
  changed_at: at(-1),
}));
