import { officialLanguages } from '@mandat/domain';
import { idOf, type Rows } from '../naive/fixture-values.ts';
import { sha256 } from './scene-accounts.ts';
import { ago, dayOf } from './scene-time.ts';

const wordsOf = (name: string) => Object.fromEntries(officialLanguages.map((code) => [`${name}_${code}`, 'Words']));

const notices: Rows = ['in force', 'draft'].map((name) => ({
  id: idOf(`notice ${name}`),
  entity_id: null,
  created_by_id: idOf('admin'),
  created_at: ago(30),
  version: 1,
}));

const versionRow = (name: string, more: object) => ({
  id: idOf(`version ${name}`),
  notice_id: idOf(`notice ${name}`),
  number: 1,
  ...wordsOf('title'),
  ...wordsOf('text'),
  drafted_by_id: idOf('admin'),
  drafted_at: ago(25),
  ...more,
});
const published = {
  from_on: dayOf(-20),
  in_force_at: ago(20),
  published_by_id: idOf('admin'),
  published_at: ago(24),
};
const versions: Rows = [versionRow('in force', published), versionRow('draft', {})];

const sources: Rows = [
  {
    id: idOf('source'),
    name: 'practice/scene',
    provider: 'practice',
    channel: 'scim',
    trust: 'propose',
    match: { json: {} },
    configured_at: ago(30),
  },
];

const cases: Rows = [
  {
    id: idOf('case'),
    reference: 'D-1',
    person_id: idOf('leaver'),
    entity_id: idOf('entity OFF'),
    cause: 'person-departed',
    opened_at: ago(2),
    version: 1,
  },
];

const holds: Rows = [
  {
    id: idOf('hold'),
    reference: 'B-1',
    dimension: 'cause',
    cause: 'person-departed',
    opened_at: ago(1),
    window_hours: 1,
    counted: 6,
    denominator: 60,
    limit_count: 5,
    limit_percent: 5,
    version: 1,
  },
];

const signalRow = (name: string, person: string | null, more: object) => ({
  id: idOf(`signal ${name}`),
  source_id: idOf('source'),
  key: name,
  type: 'person-departed',
  person_id: person === null ? null : idOf(person),
  named_by: { json: [] },
  fact: { json: { type: 'person-departed', how: 'disabled' } },
  occurred_at: ago(2),
  effective_at: ago(2),
  received_at: ago(2),
  decided_at: person === null ? null : ago(2),
  request_id: 'scene',
  ...more,
});

const signals: Rows = [
  signalRow('unlinked', null, { state: 'unlinked' }),
  signalRow('proposed', 'mover', { state: 'proposed' }),
  signalRow('departed', 'departed', { state: 'applied' }),
  signalRow('held', 'candidate', { state: 'held', hold_id: idOf('hold') }),
  signalRow('leaver', 'leaver', { state: 'applied', case_id: idOf('case') }),
];

const tasks: Rows = [
  {
    id: idOf('task'),
    case_id: idOf('case'),
    signal_id: idOf('signal leaver'),
    account_id: idOf('account held'),
    holding_id: idOf('holding held leaver'),
    capacity: 'publisher',
    custody_model: 'delegated-roles',
    step: 'role-removed',
    position: 1,
    opened_at: ago(2),
    due_at: ago(-2),
    version: 1,
  },
];

const dueRow = (kind: string, addressee: string) => ({
  id: idOf(`due ${kind}`),
  kind,
  key: kind,
  addressee,
  entity_id: idOf('entity OFF'),
  person_id: idOf('mover'),
  signal_id: idOf('signal proposed'),
  opened_at: ago(2),
  due_at: ago(-2),
  level: 0,
  version: 1,
});

const clientRow = (name: string, suspended: boolean) => ({
  id: idOf(`client ${name}`),
  provider: 'practice',
  client_id: `client-${name}`,
  purpose: 'Reports',
  owner_id: idOf('candidate'),
  expires_on: dayOf(100),
  suspended_at: suspended ? ago(1) : null,
  version: 1,
});

const joint: Rows = [
  {
    id: idOf('proposal'),
    kind: 'rename-unit',
    subject_id: idOf('entity BRANCH'),
    payload: { json: { provider: 'practice', code: 'NEW', entityId: idOf('entity BRANCH') } },
    reason: 'Renamed.',
    proposed_by_id: idOf('second admin'),
    proposed_at: ago(1),
    version: 1,
  },
];

const entries: Rows = [
  {
    id: idOf('entry'),
    at: ago(3),
    type: 'account-requested',
    actor_label: 'Somebody',
    actor_roles: [],
    request_id: 'scene',
    subject_kind: 'account',
    subject_id: idOf('account held'),
    changes: { json: [] },
  },
];

const deliveries: Rows = [
  {
    id: idOf('delivery'),
    audit_id: idOf('entry'),
    topic: 'case-opened',
    payload: { json: {} },
    created_at: ago(3),
    channel: 'mail',
    recipient_id: idOf('head'),
    message_id: '<scene@mandat.example>',
    attempts: 9,
    last_error: 'connection refused',
    dead_at: ago(1),
  },
];

const campaigns: Rows = [
  {
    id: idOf('campaign'),
    ...Object.fromEntries(officialLanguages.map((code) => [`name_${code}`, 'Words'])),
    platforms: [],
    languages: [],
    criteria: [],
    includes_pending: true,
    due_on: dayOf(20),
    opened_by_id: idOf('admin'),
    opened_at: ago(5),
    version: 1,
  },
];

const reviews: Rows = [
  {
    id: idOf('review'),
    campaign_id: idOf('campaign'),
    account_id: idOf('account held'),
    entity_id: idOf('entity OFF'),
    opened_at: ago(5),
    due_on: dayOf(20),
    due_at: ago(-20),
    preparer_id: idOf('alternate'),
    version: 1,
  },
];

const reviewFiles: Rows = [
  {
    id: idOf('review file'),
    review_id: idOf('review'),
    name: 'Study.txt',
    media_type: 'text/plain; charset=utf-8',
    size: 9,
    sha256,
    uploaded_by_id: idOf('official'),
    uploaded_at: ago(2),
  },
];

export const dutyRows: readonly (readonly [string, Rows])[] = [
  ['review_campaign', campaigns],
  ['review', reviews],
  ['review_file', reviewFiles],
  ['guidance_notice', notices],
  ['guidance_version', versions],
  ['signal_source', sources],
  ['offboarding_case', cases],
  ['hold', holds],
  ['signal', signals],
  ['case_task', tasks],
  ['person_standing', [{ person_id: idOf('departed'), epoch: 1, departed_at: ago(2), changed_at: ago(2) }]],
  ['due_item', [dueRow('confirm-move', 'head'), dueRow('confirm-signal', 'dgc')]],
  ['service_account', [clientRow('active', false), clientRow('stopped', true)]],
  ['joint_decision', joint],
  [
    'custody_procedure',
    [
      {
        id: idOf('procedure'),
        entity_id: idOf('entity OFF'),
        number: 1,
        texts: { json: { en: 'Kept in the vault.' } },
        document_reference: 'memo 5',
        recorded_at: ago(5),
        recorded_by_id: idOf('focal point'),
      },
    ],
  ],
  [
    'orphan',
    [
      {
        id: idOf('orphan'),
        account_id: idOf('account held'),
        case_id: null,
        signal_id: idOf('signal unlinked'),
        opened_at: ago(2),
        custodian: 'dgc',
        version: 1,
      },
    ],
  ],
  ['audit_entry', entries],
  ['outbox', deliveries],
  ['calendar_feed', [{ id: idOf('calendar feed'), person_id: idOf('other'), token_digest: 'scene', made_at: ago(2) }]],
];
