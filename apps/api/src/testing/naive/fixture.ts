import { createHash } from 'node:crypto';
import { accountStatuses, officialLanguages } from '@mandat/domain';
import type { Database } from '../../platform/database/database.ts';

/** Small and full of edges: empty texts, nulls, equal sort keys, several time zones, drafts, duplicates of names. */
export const fixtureNow = new Date('2026-11-21T23:30:00.123Z');

const day = 86_400_000;
const idOf = (name: string): string => {
  const hex = createHash('sha256').update(name).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
};

/** Deterministic and without pattern: the n-th number below a limit. */
const numbers = (seed: string) => {
  let count = 0;
  return (below: number): number => {
    count += 1;
    return createHash('sha256').update(`${seed} ${count}`).digest().readUInt32BE(0) % below;
  };
};

type Value = string | number | boolean | null | Date | readonly string[] | object;
type Rows = Record<string, Value>[];

const next = numbers('fixture');
const pick = <T>(values: readonly T[]): T => values[next(values.length)] as T;
const maybe = <T>(value: T, of = 2): T | null => (next(of) === 0 ? null : value);
const at = (days: number): Date => new Date(fixtureNow.getTime() + days * day);
const on = (days: number): string => at(days).toISOString().slice(0, 10);

const zones = ['UTC', 'Asia/Tokyo', 'America/New_York', 'Pacific/Auckland'];
const names = ['Bureau', 'bureau', 'Éditions', 'مكتب', '办公室', 'Отдел', 'O’Hara "quoted" \\ back', 'Bureau', 'a%b_c'];
const kinds = ['department', 'office', 'regional-commission', 'programmed-unit'];

const entities: Rows = Array.from({ length: 12 }, (_, n) => ({
  id: idOf(`entity ${n}`),
  code: n === 0 ? 'DGC' : `E${n}`,
  kind: pick(kinds),
  parent_id: n === 0 ? null : idOf(`entity ${next(n)}`),
  headed: n === 0 || n % 3 !== 2,
  country: maybe('KE'),
  time_zone: pick(zones),
  ...Object.fromEntries(officialLanguages.map((language) => [`name_${language}`, pick(names)])),
  head_title: pick(['Director', '']),
  unconfirmed_names: pick([[], ['ar', 'zh']]),
  created_at: at(-400),
  ended_on: n > 8 ? maybe(on(-20)) : null,
  version: 1 + next(3),
}));

const people: Rows = Array.from({ length: 12 }, (_, n) => ({
  id: idOf(`person ${n}`),
  name: pick(['Ada', 'ada', 'Émile', 'Nadia', 'ندى', 'Ada']),
  email: maybe(`p${n}@mandat-demo.example`),
  phone: maybe('+254 20 0000'),
  function_title: maybe(pick(['Officer', 'officer', '', 'Зам'])),
  language: pick(officialLanguages),
  staff_type: pick(['staff-member', 'consultant', 'unknown']),
  created_at: at(-300),
  version: 1,
}));

const entityId = (): string => pick(entities)['id'] as string;
const personId = (): string => pick(people)['id'] as string;

const appointments: Rows = Array.from({ length: 18 }, (_, n) => {
  const from = pick([-100, -50, 0, 1, 10]);
  return {
    id: idOf(`appointment ${n}`),
    person_id: personId(),
    entity_id: entityId(),
    function_title: maybe('Officer'),
    from_on: on(from),
    until_on: maybe(on(from + pick([0, 30, 99, 100, 101]))),
  };
});

const focalPoints: Rows = Array.from({ length: 8 }, (_, n) => ({
  id: idOf(`focal ${n}`),
  person_id: personId(),
  entity_id: entityId(),
  from_on: on(pick([-10, 0, 1])),
  until_on: maybe(on(pick([1, 2, 5]))),
}));

const headships: Rows = Array.from({ length: 16 }, (_, n) => {
  const [person, recorder, confirmer] = [n % 12, (n + 1) % 12, (n + 2) % 12].map((place) => idOf(`person ${place}`));
  const from = pick([-100, -10, 0, 1, 20]);
  const confirmed = next(4) !== 0;
  return {
    id: idOf(`headship ${n}`),
    entity_id: n < 6 ? (entities[(n * 2) % 12]?.['id'] ?? null) : entityId(),
    person_id: person ?? null,
    capacity: n < 6 ? 'head' : pick(['head', 'officer-in-charge']),
    from_on: on(n < 6 ? -100 : from),
    until_on: n < 4 ? null : maybe(on(from + pick([0, 30, 200]))),
    document_reference: `memo ${n}`,
    recorded_by_id: maybe(recorder ?? null, 4),
    recorded_at: at(-5),
    confirmed_by_id: confirmed ? (confirmer ?? null) : null,
    confirmed_at: confirmed ? at(-4) : null,
    rejected_at: maybe(at(-3), 6) === null ? null : next(5) === 0 ? at(-3) : null,
    version: 1,
  };
});

const blanks = ['', '  ', '\n\t', '\u00a0\u2003', 'Said', 'Du texte'];

/** The facts that lead to each status, plain ones and combined ones. */
const factsOf = (n: number): Record<string, Value> => {
  const status = accountStatuses[n % accountStatuses.length];
  const decided = !['requested', 'under-review', 'refused'].includes(status ?? '') || next(6) === 0;
  return {
    request_kind: ['to-be-created', 'creation-lapsed'].includes(status ?? '') ? 'new' : pick(['existing', 'new']),
    submitted_at: status === 'requested' ? null : maybe(at(-40 - next(3)), 8),
    authorized_at: decided ? at(-20 - next(2)) : null,
    created_on: ['to-be-created', 'creation-lapsed'].includes(status ?? '') ? null : maybe(on(-30), 4),
    creation_due_on: status === 'creation-lapsed' ? on(-1) : maybe(on(pick([-1, 0, 1])), 3),
    review_due_on: maybe(on(pick([-1, 0, 1, 300])), 4),
    refused_at: status === 'refused' ? at(-3) : null,
    out_of_scope_at: status === 'out-of-scope' ? at(-3) : null,
    withdrawn_at: status === 'withdrawn' || next(9) === 0 ? at(-2) : null,
    parked_at: status === 'parked' ? at(-2) : null,
    closed_at: status === 'closed' ? at(-1) : null,
  };
};

const accounts: Rows = Array.from({ length: 40 }, (_, n) => ({
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
  ...factsOf(n),
  version: 1 + next(4),
}));

const accountId = (): string => pick(accounts)['id'] as string;

const aliases: Rows = Array.from({ length: 40 }, (_, n) => ({
  id: idOf(`alias ${n}`),
  account_id: accountId(),
  kind: pick(['key', 'url', 'handle', 'stable-id']),
  value: `alias ${n}`,
  valid_from: at(-9),
  valid_until: maybe(at(-1)),
}));

const assessments: Rows = accounts.slice(0, 20).flatMap(({ id }, n) =>
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
const answers: Rows = assessments.flatMap(({ id }, n) =>
  ['accuracy', 'need', 'risk', 'skills', 'purpose'].slice(n % 3 === 0 ? 2 : 0).map((criterion) => ({
    id: idOf(`answer ${String(id)} ${criterion}`),
    assessment_id: id ?? null,
    criterion,
    met: n % 4 === 1 ? true : (pick([true, true, null, false]) as boolean | null),
    reason: n % 4 === 1 ? 'Because' : pick(blanks),
    evidence: { json: pick(evidence) },
  })),
);

const overlaps: Rows = Array.from({ length: 15 }, (_, n) => ({
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

const nominations: Rows = accounts.slice(0, 25).map(({ id }, n) => ({
  id: idOf(`nomination ${n}`),
  account_id: id ?? null,
  person_id: personId(),
  capacity: pick(['authorized-official', 'alternate', 'publisher']),
  scopes: pick([['create'], ['administer', 'publish']]),
  nominated_by_id: maybe(personId()),
  nominated_at: at(-31),
}));

const decisions: Rows = accounts.slice(5, 30).map(({ id }, n) => ({
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

const authorizations: Rows = Array.from({ length: 60 }, (_, n) => {
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
const holdings: Rows = authorizations.flatMap(({ id, account_id, person_id }, n) => {
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

const changes = [
  [],
  [{ field: 'title', before: 'A "b"', after: null }],
  [{ field: 'languages', before: ['en'], after: { a: [1, true] } }, { field: 'x' }],
];
const entries: Rows = Array.from({ length: 60 }, (_, n) => ({
  id: idOf(`entry ${n}`),
  at: at(-n % 7),
  type: pick(['account-requested', 'account-authorized', 'person-edited']),
  actor_id: maybe(personId()),
  actor_label: pick(['Somebody', '']),
  actor_roles: pick([[], ['staff', 'head-of-entity']]),
  request_id: `request-${n}`,
  subject_kind: pick(['account', 'entity', 'person', 'headship']),
  subject_id: idOf(`subject ${n}`),
  account_id: maybe(accountId(), 4),
  entity_id: maybe(entityId()),
  person_id: maybe(personId()),
  reason: maybe('Because'),
  changes: { json: pick(changes) },
}));

export const fixtureSession = idOf('session');
const sessions: Rows = [
  {
    token_hash: Buffer.from('fixture'),
    id: fixtureSession,
    person_id: idOf('person 1'),
    provider: 'practice',
    issuer: 'http://localhost/idp',
    subject: 'one',
    group_roles: [],
    is_staff: true,
    id_token: '',
    created_at: at(-0.1),
    last_active_at: at(-0.01),
    expires_at: at(0.4),
  },
];

const tables: readonly (readonly [string, Rows])[] = [
  ['entity', entities],
  ['person', people],
  ['appointment', appointments],
  ['focal_point', focalPoints],
  ['headship', headships],
  ['account', accounts],
  ['account_alias', aliases],
  ['assessment', assessments],
  ['criterion_answer', answers],
  ['overlap', overlaps],
  ['nomination', nominations],
  ['account_decision', decisions],
  ['written_authorization', authorizations],
  ['holding', holdings],
  ['audit_entry', entries],
  ['session', sessions],
];

const isJson = (value: Value | undefined): value is { json: unknown } =>
  typeof value === 'object' && value !== null && 'json' in value;

export const fillWithFixture = async (database: Database): Promise<void> => {
  for (const [table, rows] of tables) {
    for (const row of rows) {
      const columns = Object.keys(row);
      const values = columns.map((column) =>
        isJson(row[column]) ? JSON.stringify((row[column] as { json: unknown }).json) : row[column],
      );
      const places = columns.map((_, place) => `$${place + 1}`).join(', ');
      await database.source.query(`insert into ${table} (${columns.join(', ')}) values (${places})`, values);
    }
  }
};

export const fixtureIds = {
  account: accounts.map(({ id }) => String(id)),
  entity: entities.map(({ id }) => String(id)),
  person: people.map(({ id }) => String(id)),
  headship: headships.map(({ id }) => String(id)),
} as const;
