import { createHash } from 'node:crypto';
import { criterionNames } from '@mandat/domain';
import { idOf, type Rows } from '../naive/fixture-values.ts';
import { ago, dayOf } from './scene-time.ts';

const accountRow = (name: string, more: object) => ({
  id: idOf(`account ${name}`),
  reference: `M-${name}`,
  entity_id: idOf('entity OFF'),
  platform: 'x',
  title: `Alerts of the ${name}`,
  handle: `demo_${name}`,
  url: null,
  canonical_key: `x:demo_${name}`,
  languages: ['en'],
  purpose: 'Alerts after earthquakes.',
  audience: `Residents of ${name}.`,
  language_statement: 'English: the residents read it.',
  request_kind: 'new',
  requested_by_id: idOf('requester'),
  requested_at: ago(50),
  version: 1,
  ...more,
});

const submitted = { submitted_at: ago(40), submitted_by_id: idOf('requester') };
const authorized = { ...submitted, authorized_at: ago(20), review_due_on: dayOf(300) };

const accounts: Rows = [
  accountRow('draft', {}),
  accountRow('complete', {}),
  accountRow('ready', submitted),
  accountRow('held', {
    ...authorized,
    request_kind: 'existing',
    url: 'https://x.com/demo_held',
    created_on: dayOf(-90),
  }),
  accountRow('over', { ...authorized, created_on: dayOf(-90), withdrawn_at: ago(3) }),
  // Nobody ever assessed it, and no campaign asks about it yet.
  accountRow('kept', {
    ...authorized,
    request_kind: 'existing',
    url: 'https://x.com/demo_kept',
    created_on: dayOf(-90),
  }),
  accountRow('awaiting', { ...authorized, creation_due_on: dayOf(30) }),
];

/** Found to be somebody's own: it has no alias that counts. */
const outOfScope: Rows = [
  accountRow('own', {
    request_kind: 'existing',
    url: 'https://x.com/demo_own',
    out_of_scope_at: ago(10),
    out_of_scope_as: 'personal',
    out_of_scope_reason: 'Their own.',
    out_of_scope_by_id: idOf('focal point'),
  }),
];

const aliases: Rows = accounts.map(({ id, canonical_key }) => ({
  id: idOf(`alias ${String(id)}`),
  account_id: id ?? null,
  kind: 'key',
  value: canonical_key ?? null,
  valid_from: ago(50),
}));

const isOpen = (name: string): boolean => name === 'draft' || name === 'complete';

const assessments: Rows = ['draft', 'complete', 'ready', 'held', 'awaiting'].map((name) => ({
  id: idOf(`assessment ${name}`),
  account_id: idOf(`account ${name}`),
  number: 1,
  assessed_by_id: idOf('requester'),
  started_at: ago(45),
  completed_at: isOpen(name) ? null : ago(41),
}));

const answers: Rows = assessments.flatMap(({ id }) =>
  criterionNames.map((criterion) => ({
    id: idOf(`answer ${String(id)} ${criterion}`),
    assessment_id: id ?? null,
    criterion,
    met: true,
    reason: 'The study shows it.',
    evidence: { json: [] },
    strategy: criterion === 'purpose' ? 'Communication strategy 2030' : null,
  })),
);

const content = Buffer.from('A study');
/** What its one file holds. */
export const sha256 = createHash('sha256').update(content).digest('hex');
const files: Rows = [
  {
    id: idOf('file'),
    assessment_id: idOf('assessment draft'),
    criterion: 'need',
    name: 'Study.txt',
    media_type: 'text/plain; charset=utf-8',
    size: content.length,
    sha256,
    uploaded_by_id: idOf('requester'),
    uploaded_at: ago(44),
  },
];

const overlaps: Rows = [
  {
    id: idOf('overlap'),
    account_id: idOf('account draft'),
    other_id: idOf('account held'),
    matched_on: 'title',
    likeness: 'title-near',
    score: 75,
    found_at: ago(44),
  },
];

const nominationOf = (account: string, person: string) => ({
  id: idOf(`nomination ${account}`),
  account_id: idOf(`account ${account}`),
  person_id: idOf(person),
  capacity: 'authorized-official',
  scopes: ['create', 'administer', 'publish'],
  nominated_by_id: idOf('requester'),
  nominated_at: ago(43),
});
const nominations: Rows = ['draft', 'complete', 'ready'].map((account) => nominationOf(account, 'candidate'));

const decisions: Rows = [
  {
    id: idOf('decision'),
    account_id: idOf('account draft'),
    kind: 'send-back',
    decided_by_id: idOf('head'),
    capacity: 'head',
    headship_id: idOf('headship of OFF'),
    reason: 'Whose residents?',
    second_factor_at: ago(42),
    decided_at: ago(42),
  },
];
const questions: Rows = [
  {
    id: idOf('question'),
    account_id: idOf('account draft'),
    decision_id: idOf('decision'),
    number: 1,
    text: 'Whose residents?',
  },
];

const revisions: Rows = ['official', 'focal point'].map((by, at) => ({
  id: idOf(`revision by ${by}`),
  account_id: idOf('account held'),
  number: at + 1,
  base: 0,
  changes: { json: [{ field: 'title', before: 'Alerts of the held', after: `Alerts as ${by} says` }] },
  proposed_by_id: idOf(by),
  proposed_at: ago(2),
}));

const held = [
  ['held', 'official', 'authorized-official'],
  ['held', 'alternate', 'alternate'],
  ['held', 'leaver', 'publisher'],
  ['awaiting', 'official', 'authorized-official'],
] as const;

const authorizations: Rows = held.map(([account, person]) => ({
  id: idOf(`authorization ${account} ${person}`),
  account_id: idOf(`account ${account}`),
  person_id: idOf(person),
  scopes: ['create', 'administer', 'publish'],
  valid_from: ago(20),
  valid_until: ago(-300),
  authorized_by_id: idOf('head'),
  authorized_as: 'head',
  headship_id: idOf('headship of OFF'),
  authorized_at: ago(20),
  version: 1,
}));

const holdings: Rows = held.map(([account, person, capacity]) => ({
  id: idOf(`holding ${account} ${person}`),
  account_id: idOf(`account ${account}`),
  person_id: idOf(person),
  capacity,
  platform_role: 'owner',
  holds_shared_secret: false,
  is_recovery_contact: false,
  authorization_id: idOf(`authorization ${account} ${person}`),
  from_at: ago(20),
  version: 1,
}));

const letters: Rows = [
  {
    authorization_id: idOf('authorization held official'),
    number: 'L-1',
    facts: '{}',
    jws: 'a.b.c',
    key_id: 'key',
    signed_at: ago(20),
  },
];

const references: Rows = [
  {
    id: idOf('reference'),
    organisation: 'Another organisation',
    platform: 'x',
    title: 'Harbour news',
    handle: 'harbour_demo',
    url: 'https://x.com/harbour_demo',
    canonical_key: 'x:harbour_demo',
    languages: ['en'],
    added_at: ago(40),
    version: 1,
  },
];

export const accountRows: readonly (readonly [string, Rows])[] = [
  ['account', accounts],
  ['account', outOfScope],
  ['account_alias', aliases],
  ['assessment', assessments],
  ['criterion_answer', answers],
  ['evidence_content', [{ sha256, content }]],
  ['evidence_file', files],
  ['reference_account', references],
  ['overlap', overlaps],
  ['nomination', nominations],
  ['account_decision', decisions],
  ['decision_question', questions],
  ['account_revision', revisions],
  ['written_authorization', authorizations],
  ['letter', letters],
  ['holding', holdings],
];
