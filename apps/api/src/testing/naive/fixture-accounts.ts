import { createHash } from 'node:crypto';
import { accountStatuses } from '@mandat/domain';
import { entityId, headships, names, personId } from './fixture-people.ts';
import { at, idOf, maybe, next, on, pick, type Rows, type Value } from './fixture-values.ts';

const blanks = ['', '  ', '\n\t', '\u00a0\u2003', 'Said', 'Du texte'];

type Facts = Readonly<Record<string, Value>>;

const isAwaited = (status: string): boolean => status === 'to-be-created' || status === 'creation-lapsed';

/** Refused ones and those out of scope are never authorized; others of any status may have been, and withdrawn or closed since. */
const authorizedAt = (status: string): Value => {
  if (status === 'refused' || status === 'out-of-scope' || status === 'undone') return null;
  const isUndecided = status === 'requested' || status === 'under-review';
  return !isUndecided || next(6) === 0 ? at(-20 - next(2)) : null;
};

/** A new account is created when it is authorized, by a day that is set then. */
const creationFacts = (status: string, isAuthorized: boolean): Facts => {
  const kind = isAwaited(status) ? 'new' : pick(['existing', 'new']);
  const mayBeCreated = !isAwaited(status) && (kind === 'existing' || isAuthorized);
  const createdOn = mayBeCreated ? maybe(on(-30), 4) : null;
  const dueOn = status === 'creation-lapsed' ? on(-1) : on(pick([-1, 0, 1]));
  return {
    request_kind: kind,
    created_on: createdOn,
    creation_due_on: kind === 'new' && isAuthorized ? dueOn : maybe(dueOn),
  };
};

const requestFacts = (status: string): Facts => {
  const authorized = authorizedAt(status);
  return {
    submitted_at: status === 'requested' ? null : maybe(at(-40 - next(3)), 8),
    authorized_at: authorized,
    ...creationFacts(status, authorized !== null),
    review_due_on: maybe(on(pick([-1, 0, 1, 300])), 4),
  };
};

const endFacts = (status: string): Facts => ({
  refused_at: status === 'refused' || status === 'undone' ? at(-3) : null,
  undone_at: status === 'undone' ? at(-3) : null,
  ...(status === 'out-of-scope' && {
    out_of_scope_at: at(-3),
    out_of_scope_as: pick(['personal', 'staff-representative-body']),
    out_of_scope_reason: 'Somebody’s own',
    out_of_scope_by_id: maybe(personId()),
  }),
  withdrawn_at: ['withdrawn', 'parked', 'closed'].includes(status) || next(9) === 0 ? at(-2) : null,
  ...(status === 'parked' && { parked_at: at(-2), parked_on: on(-2), parked_evidence: 'Posting is locked' }),
  ...(status === 'closed' && {
    closed_at: at(-1),
    closed_on: on(-1),
    closed_evidence: 'It is gone',
    successor_id: idOf('account 1'),
  }),
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
    strategy: criterion === 'purpose' && n % 3 !== 1 ? 'Strategy "2030"' : null,
  })),
);

const contentOf = (n: number): Buffer => Buffer.from(`Evidence ${n % 3}`);
const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

export const contents: Rows = [0, 1, 2].map((n) => ({ sha256: sha256(contentOf(n)), content: contentOf(n) }));

/** Only of versions that are open: to a finished one no file comes any more. */
export const files: Rows = assessments
  .filter((assessment) => assessment['completed_at'] === null)
  .flatMap(({ id }, n) =>
    [0, 1, 2].map((place) => ({
      id: idOf(`file ${n} ${place}`),
      assessment_id: id ?? null,
      criterion: pick(['need', 'risk']),
      name: pick(['Study.pdf', 'Étude “finale”.txt', '研究.docx']),
      media_type: pick(['application/pdf', 'text/plain; charset=utf-8']),
      size: 10 + place,
      sha256: sha256(contentOf(n + place)),
      uploaded_by_id: maybe(personId()),
      uploaded_at: at(-14 + (place % 2)),
      removed_at: maybe(at(-13)),
    })),
  );

export const overlaps: Rows = Array.from({ length: 15 }, (_, n) => ({
  id: idOf(`overlap ${n}`),
  account_id: accounts[n]?.['id'] ?? null,
  other_id: accounts[n + 15]?.['id'] ?? null,
  matched_on: pick(['canonical-key', 'alias']),
  likeness: pick(['same-key', 'former-name', 'title-near', 'handle-look-alike']),
  score: 70 + next(30),
  found_at: at(-30),
  reason: maybe('They differ'),
  answered_by_id: maybe(personId()),
  ...pick([
    { answer: null, answered_at: null },
    { answer: 'merge', answered_at: at(-29) },
    { answer: 'successor', answered_at: at(-28) },
  ]),
}));

export const references: Rows = Array.from({ length: 8 }, (_, n) => ({
  id: idOf(`reference ${n}`),
  organisation: pick(names),
  platform: pick(['x', 'youtube']),
  title: pick([...names, 'Reference']),
  handle: maybe('mandat_demo'),
  url: `https://x.com/reference${n}`,
  canonical_key: `x:reference${n}`,
  languages: pick([[], ['en', 'fr']]),
  added_at: at(-40),
  added_by_id: maybe(personId()),
  ended_at: maybe(at(-1), 4),
  version: 1,
}));

export const overlapsElsewhere: Rows = references.map(({ id }, n) => ({
  id: idOf(`overlap elsewhere ${n}`),
  account_id: accounts[n]?.['id'] ?? null,
  reference_id: id ?? null,
  matched_on: 'title',
  likeness: pick(['title-equal', 'title-folded']),
  score: 97 + next(3),
  found_at: at(-30),
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

export const questions: Rows = decisions.slice(0, 12).flatMap(({ id, account_id }, n) =>
  Array.from({ length: 1 + (n % 3) }, (_, number) => ({
    id: idOf(`question ${n} ${number}`),
    account_id: account_id ?? null,
    decision_id: id ?? null,
    number: number + 1,
    text: 'Whose residents?',
    ...(number % 2 === 0
      ? { answer: null, answered_by_id: null, answered_at: null }
      : { answer: 'Those of the delta.', answered_by_id: maybe(personId()), answered_at: at(-18) }),
  })),
);

/** One stands for a person and an account: an account's second one is somebody else's. */
const authorizedPeople: number[] = [];
const nextAuthorized = (n: number): number => {
  const drawn = next(12);
  const person = authorizedPeople[n - 30] === drawn ? (drawn + 1) % 12 : drawn;
  authorizedPeople.push(person);
  return person;
};

export const authorizations: Rows = Array.from({ length: 60 }, (_, n) => {
  const person = nextAuthorized(n);
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
    replaced_at: n % 20 === 7 ? at(-1) : null,
    renews_id: n % 20 === 8 ? idOf(`authorization ${n - 1}`) : null,
    version: 1,
  };
});

export const letters: Rows = authorizations
  .filter((_, n) => n % 3 !== 0)
  .map(({ id }, n) => ({
    authorization_id: id ?? null,
    number: `L-${n}`,
    facts: '{}',
    jws: 'a.b.c',
    key_id: 'key',
    signed_at: at(-12),
  }));

export const acknowledgements: Rows = authorizations
  .filter((_, n) => n % 3 === 1)
  .map(({ id, account_id, person_id }) => ({
    authorization_id: id ?? null,
    account_id: account_id ?? null,
    person_id: person_id ?? null,
    acknowledged_at: at(-11),
  }));

const taken = new Set<string>();
const isFirst = (key: string): boolean => !taken.has(key) && taken.add(key).size > 0;

/** A pair holds once at a time, and an account has one official at a time. */
const holdingTimes = (pair: string, account: string, capacity: string) => {
  const ended = next(8) === 0 || !isFirst(pair) ? at(-1) : null;
  const removal = next(8) === 0 ? at(-1) : null;
  const isOfficial = capacity === 'authorized-official' && ended === null && removal === null;
  return { removal_awaited_at: isOfficial && !isFirst(account) ? at(-1) : removal, ended_at: ended };
};

export const holdings: Rows = authorizations.map(({ id, account_id, person_id, replaced_at }, n) => {
  const capacity = pick(['authorized-official', 'authorized-official', 'alternate', 'alternate', 'publisher', 'none']);
  return {
    id: idOf(`holding ${n}`),
    account_id: account_id ?? null,
    person_id: person_id ?? null,
    capacity,
    platform_role: maybe(pick(['owner', 'editor'])),
    holds_shared_secret: next(2) === 0,
    is_recovery_contact: next(2) === 0,
    authorization_id: capacity === 'none' ? maybe(id ?? null) : (id ?? null),
    from_at: at(-11 + next(2)),
    ...holdingTimes(`${String(account_id)} ${String(person_id)}`, String(account_id), capacity),
    // Nothing that is held rests on what was replaced.
    ...(replaced_at ? { ended_at: at(-1) } : {}),
    version: 1,
  };
});
