import { accountStatuses } from '@mandat/domain';
import { entityId, headships, names, personId } from './fixture-people.ts';
import { at, idOf, maybe, next, on, pick, type Rows, type Value } from './fixture-values.ts';

const blanks = ['', '  ', '\n\t', '\u00a0\u2003', 'Said', 'Du texte'];

type Facts = Readonly<Record<string, Value>>;

/** What is said of an account before it is decided, and when. */
const requestFacts = (status: string): Facts => {
  const awaited = status === 'to-be-created' || status === 'creation-lapsed';
  const undecided = ['requested', 'under-review', 'refused'].includes(status);
  return {
    request_kind: awaited ? 'new' : pick(['existing', 'new']),
    submitted_at: status === 'requested' ? null : maybe(at(-40 - next(3)), 8),
    authorized_at: !undecided || next(6) === 0 ? at(-20 - next(2)) : null,
    created_on: awaited ? null : maybe(on(-30), 4),
    creation_due_on: status === 'creation-lapsed' ? on(-1) : maybe(on(pick([-1, 0, 1])), 3),
    review_due_on: maybe(on(pick([-1, 0, 1, 300])), 4),
  };
};

const endFacts = (status: string): Facts => ({
  refused_at: status === 'refused' ? at(-3) : null,
  out_of_scope_at: status === 'out-of-scope' ? at(-3) : null,
  withdrawn_at: status === 'withdrawn' || next(9) === 0 ? at(-2) : null,
  parked_at: status === 'parked' ? at(-2) : null,
  closed_at: status === 'closed' ? at(-1) : null,
});

const statusOf = (n: number): string => accountStatuses[n % accountStatuses.length] ?? 'requested';

export const accounts: Rows = Array.from({ length: 40 }, (_, n) => ({
  id: idOf(`account ${n}`),
  reference: `M-${n}`,
  entity_id: entityId(),
  platform: pick(['x', 'youtube', 'other']),
  title: pick([...names, '', ' ']),
  handle: maybe(pick(['mandat_demo', 'Mandat_Demo', 'demo%'])),
  url: maybe(`https://x.com/demo${n}`),
  stable_id: maybe(`${n}`),
  canonical_key: maybe(`x:${n}`),
  languages: pick([[], ['en'], ['fr', 'ar'], ['zh', 'en', 'sw']]),
  purpose: pick(blanks),
  audience: pick(blanks),
  language_statement: pick(blanks),
  requested_by_id: maybe(personId(), 4),
  requested_at: at(-50 + next(3)),
  ...requestFacts(statusOf(n)),
  ...endFacts(statusOf(n)),
  version: 1 + next(4),
}));

export const accountId = (): string => pick(accounts)['id'] as string;

export const aliases: Rows = Array.from({ length: 40 }, (_, n) => ({
  id: idOf(`alias ${n}`),
  account_id: accountId(),
  kind: pick(['key', 'url', 'handle', 'stable-id']),
  value: `alias ${n}`,
  valid_from: at(-9),
  valid_until: maybe(at(-1)),
}));

export const assessments: Rows = accounts.slice(0, 20).flatMap(({ id }, n) =>
  Array.from({ length: 1 + (n % 2) }, (_, number) => ({
    id: idOf(`assessment ${n} ${number}`),
    account_id: id ?? null,
    number: number + 1,
    assessed_by_id: maybe(personId(), 4),
    started_at: at(-15),
    completed_at: maybe(at(-14)),
  })),
);

const evidence = [
  [],
  [{ text: 'A study', url: null }],
  [
    { text: '"quoted"', url: 'https://example.org/ü' },
    { text: '', url: null },
  ],
];
export const answers: Rows = assessments.flatMap(({ id }, n) =>
  ['accuracy', 'need', 'risk', 'skills', 'purpose'].slice(n % 3 === 0 ? 2 : 0).map((criterion) => ({
    id: idOf(`answer ${String(id)} ${criterion}`),
    assessment_id: id ?? null,
    criterion,
    met: n % 4 === 1 ? true : (pick([true, true, null, false]) as boolean | null),
    reason: n % 4 === 1 ? 'Because' : pick(blanks),
    evidence: { json: pick(evidence) },
  })),
);

export const overlaps: Rows = Array.from({ length: 15 }, (_, n) => ({
  id: idOf(`overlap ${n}`),
  account_id: accounts[n]?.['id'] ?? null,
  other_id: accounts[n + 15]?.['id'] ?? null,
  matched_on: pick(['canonical-key', 'alias']),
  found_at: at(-30),
  answer: maybe(pick(['different', 'merge', 'successor'])),
  reason: maybe('They differ'),
  answered_by_id: maybe(personId()),
  answered_at: maybe(at(-29)),
}));

export const nominations: Rows = accounts.slice(0, 25).map(({ id }, n) => ({
  id: idOf(`nomination ${n}`),
  account_id: id ?? null,
  person_id: personId(),
  capacity: pick(['authorized-official', 'alternate', 'publisher']),
  scopes: pick([['create'], ['administer', 'publish']]),
  nominated_by_id: maybe(personId()),
  nominated_at: at(-31),
}));

export const decisions: Rows = accounts.slice(5, 30).map(({ id }, n) => ({
  id: idOf(`decision ${n}`),
  account_id: id ?? null,
  kind: pick(['establish', 'maintain', 'refuse', 'send-back', 'withdraw']),
  decided_by_id: personId(),
  capacity: pick(['head', 'officer-in-charge', 'head-above', 'head-of-dgc']),
  headship_id: pick(headships)['id'] ?? null,
  assessment_id: maybe(assessments.find((each) => each['account_id'] === id)?.['id'] ?? null),
  reason: maybe('Reason'),
  second_factor_at: at(-20),
  decided_at: at(-20 + next(2)),
}));

export const authorizations: Rows = Array.from({ length: 60 }, (_, n) => {
  const person = next(12);
  const [from, until] = pick([
    [-10, 100],
    [-10, 100],
    [-10, 0],
    [5, 100],
    [-10, -1],
  ]) as [number, number];
  return {
    id: idOf(`authorization ${n}`),
    account_id: accounts[n % 30]?.['id'] ?? null,
    person_id: idOf(`person ${person}`),
    scopes: pick([['create', 'administer', 'publish'], ['publish']]),
    valid_from: at(from),
    valid_until: at(until),
    authorized_by_id: idOf(`person ${(person + 1) % 12}`),
    authorized_as: pick(['head', 'officer-in-charge']),
    headship_id: pick(headships)['id'] ?? null,
    authorized_at: at(-12 + next(2)),
    suspended_at: next(6) === 0 ? at(-1) : null,
    withdrawn_at: null,
    withdrawn_reason: null,
    version: 1,
  };
});

const seen = new Set<string>();
export const holdings: Rows = authorizations.flatMap(({ id, account_id, person_id }, n) => {
  const pair = `${String(account_id)} ${String(person_id)}`;
  const ended = seen.has(pair) ? at(-1) : maybe(at(-1), 8) === null ? at(-1) : null;
  if (ended === null) seen.add(pair);
  const capacity = pick(['authorized-official', 'authorized-official', 'alternate', 'alternate', 'publisher', 'none']);
  return [
    {
      id: idOf(`holding ${n}`),
      account_id: account_id ?? null,
      person_id: person_id ?? null,
      capacity,
      platform_role: maybe(pick(['owner', 'editor'])),
      holds_shared_secret: next(2) === 0,
      is_recovery_contact: next(2) === 0,
      authorization_id: capacity === 'none' ? maybe(id ?? null) : (id ?? null),
      from_at: at(-11 + next(2)),
      removal_awaited_at: next(8) === 0 ? at(-1) : null,
      ended_at: ended,
      version: 1,
    },
  ];
});
