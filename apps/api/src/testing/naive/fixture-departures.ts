import { clockKinds, dueItemKinds, jointKinds } from '@mandat/domain';
import { accountId, accounts } from './fixture-accounts.ts';
import { entityId, people, personId } from './fixture-people.ts';
import { cases, holds, idIn, isFirst, numbered, signals } from './fixture-signals.ts';
import { at, idOf, maybe, next, on, pick, type Rows } from './fixture-values.ts';

export const orphans: Rows = numbered(10, (n) => {
  const account = String(accounts[next(accounts.length)]?.['id']);
  const custodian = pick(['alternate', 'dgc']);
  const isOpen = isFirst(`orphan ${account}`) && next(3) > 0;
  return {
    id: idOf(`orphan ${n}`),
    account_id: account,
    case_id: maybe(idIn(cases), 4),
    signal_id: idIn(signals),
    opened_at: at(-3 + next(2)),
    custodian,
    custodian_id: custodian === 'alternate' ? personId() : null,
    resolved_at: isOpen ? null : at(-0.5),
    resolution: isOpen ? null : 'holder-named',
    version: 1,
  };
});

export const recordChanges: Rows = numbered(12, (n) => ({
  id: idOf(`change ${n}`),
  account_id: String(accounts[n]?.['id']),
  elements: n % 2 === 0 ? ['official'] : ['title', 'languages'],
  changed_at: at(-5),
  detected_at: n % 3 === 0 ? null : at(-4),
  recorded_at: n % 2 === 0 ? null : at(-3),
}));

const keyOf = (kind: string, n: number): string => {
  if (kind === 'record-change') return idOf(`change ${n % 12}`);
  if (kind === 'review-account' || kind === 'prepare-review') return idOf(`review ${n}`);
  return kind === 'renew-authorization' ? idOf(`authorization ${n}`) : `key ${n}`;
};

export const dueItems: Rows = numbered(40, (n) => {
  const kind = pick(dueItemKinds);
  // One of a kind and a key is open.
  const key = keyOf(kind, n);
  const done = next(3) === 0 || !isFirst(`due ${kind} ${key}`);
  const counted = (clockKinds as readonly string[]).includes(kind);
  return {
    id: idOf(`due ${n}`),
    kind,
    key,
    addressee: pick(['head', 'head', 'dgc', 'person', 'official']),
    entity_id: maybe(entityId(), 5),
    account_id: maybe(accountId()),
    person_id: maybe(personId(), 4),
    case_id: maybe(idIn(cases)),
    signal_id: maybe(idIn(signals)),
    opened_at: at(-4),
    due_at: at(pick([-1, -1, 0, 3])),
    start_on: counted ? on(-4) : null,
    due_on: counted ? on(3) : null,
    time_zone: counted ? (n % 2 === 0 ? 'UTC' : 'Africa/Nairobi') : null,
    level: next(3),
    next_at: maybe(at(1)),
    done_at: done ? at(pick([-2, -1, -0.5])) : null,
    done_by_id: done ? maybe(personId()) : null,
    outcome: done ? 'kept' : null,
    version: 1 + next(2),
  };
});

const answerOf = (proposer: string, isAnswered: boolean) => {
  const answer = isAnswered ? pick(['confirmed', 'declined', 'withdrawn']) : null;
  const second = String(people.find(({ id }) => id !== proposer)?.['id']);
  return {
    answered_by_id: answer === null ? null : answer === 'withdrawn' ? proposer : second,
    answered_at: answer === null ? null : at(-0.5),
    answer,
    answer_reason: answer === 'declined' ? 'Not now' : null,
  };
};

export const jointDecisions: Rows = numbered(20, (n) => {
  const proposer = String(people[next(3)]?.['id']);
  const [hold, signal, person] = [maybe(idIn(holds)), maybe(idIn(signals)), maybe(personId())];
  const subject = hold ?? signal ?? person ?? idOf(`subject ${n}`);
  return {
    id: idOf(`joint ${n}`),
    kind: pick(jointKinds),
    subject_id: subject,
    hold_id: hold,
    signal_id: signal,
    person_id: person,
    payload: { json: pick([{}, { code: 'X', "it's": ['"', 1] }]) },
    reason: pick(['A mistake', 'Because "so"']),
    proposed_by_id: proposer,
    proposed_at: at(-2 + next(2)),
    ...answerOf(proposer, !isFirst(`joint ${subject}`) || next(2) === 0),
    version: 1,
  };
});

export const deliveriesOf = (entryIds: readonly string[]): Rows =>
  numbered(30, (n) => {
    const channel = n % 4 === 0 ? 'feed' : 'mail';
    return {
      id: idOf(`delivery ${n}`),
      audit_id: entryIds[n % entryIds.length] ?? null,
      topic: pick(['case-opened', 'hold-opened']),
      payload: { json: {} },
      created_at: at(-4 + next(3)),
      delivered_at: next(3) === 0 ? at(-0.5) : null,
      channel,
      recipient_id: channel === 'mail' ? personId() : null,
      case_id: maybe(idIn(cases), 4),
      message_id: channel === 'mail' ? `<${n}@mandat.example>` : null,
      attempts: next(3),
      last_error: maybe('connection refused'),
      dead_at: next(4) === 0 ? at(-0.5) : null,
    };
  });
