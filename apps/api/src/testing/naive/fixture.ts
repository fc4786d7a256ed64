import type { Database } from '../../platform/database/database.ts';
import {
  accountId,
  accounts,
  acknowledgements,
  aliases,
  answers,
  assessments,
  authorizations,
  contents,
  decisions,
  files,
  questions,
  holdings,
  letters,
  nominations,
  overlaps,
  overlapsElsewhere,
  references,
} from './fixture-accounts.ts';
import { custodies, interimHoldings, procedures } from './fixture-custody.ts';
import { clearances } from './fixture-platforms.ts';
import { deliveriesOf, dueItems, jointDecisions, orphans, recordChanges } from './fixture-departures.ts';
import {
  attestations,
  attestationSuspensions,
  guidanceAcknowledgements,
  guidanceNotices,
  guidanceVersions,
} from './fixture-duties.ts';
import { importProposals, importRows, imports } from './fixture-imports.ts';
import { cases, holds, signals, sources, standings, suspensions, tasks } from './fixture-signals.ts';
import { revisions } from './fixture-revisions.ts';
import { campaigns, drafts, reviewFiles, reviews } from './fixture-reviews.ts';
import { appointments, entities, entityId, focalPoints, headships, people, personId } from './fixture-people.ts';
import { at, idOf, maybe, pick, type Rows, type Value } from './fixture-values.ts';
import { ownersAsked, serviceAccounts } from './fixture-service-accounts.ts';

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
  ['platform_clearance', clearances],
  ['account', accounts],
  ['account_alias', aliases],
  ['assessment', assessments],
  ['criterion_answer', answers],
  ['evidence_content', contents],
  ['evidence_file', files],
  ['reference_account', references],
  ['overlap', overlaps],
  ['overlap', overlapsElsewhere],
  ['nomination', nominations],
  ['account_decision', decisions],
  ['decision_question', questions],
  ['account_revision', revisions],
  ['review_campaign', campaigns],
  ['review', reviews],
  ['review_draft', drafts],
  ['review_file', reviewFiles],
  ['written_authorization', authorizations],
  ['letter', letters],
  ['letter_acknowledgement', acknowledgements],
  ['holding', holdings],
  ['holding', interimHoldings],
  ['account_custody', custodies],
  ['custody_procedure', procedures],
  ['audit_entry', entries],
  ['session', sessions],
  ['signal_source', sources],
  ['offboarding_case', cases],
  ['hold', holds],
  ['signal', signals],
  ['case_task', tasks],
  ['suspension', suspensions],
  ['person_standing', standings],
  ['orphan', orphans],
  ['record_change', recordChanges],
  ['due_item', dueItems],
  ['service_account', serviceAccounts],
  ['due_item', ownersAsked],
  ['joint_decision', jointDecisions],
  ['attestation', attestations],
  ['guidance_notice', guidanceNotices],
  ['guidance_version', guidanceVersions],
  ['guidance_acknowledgement', guidanceAcknowledgements],
  ['data_import', imports],
  ['import_row', importRows],
  ['import_proposal', importProposals],
  ['suspension', attestationSuspensions],
  ['outbox', deliveriesOf(entries.map(({ id }) => String(id)))],
];

const isJson = (value: Value | undefined): value is { json: unknown } =>
  typeof value === 'object' && value !== null && 'json' in value;

export const insertAll = async (
  database: Database,
  filled: readonly (readonly [table: string, rows: Rows])[],
): Promise<void> => {
  for (const [table, rows] of filled) {
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

export const fillWithFixture = (database: Database): Promise<void> => insertAll(database, tables);

export const fixtureIds = {
  account: accounts.map(({ id }) => String(id)),
  entity: entities.map(({ id }) => String(id)),
  person: people.map(({ id }) => String(id)),
  headship: headships.map(({ id }) => String(id)),
  case: cases.map(({ id }) => String(id)),
  hold: holds.map(({ id }) => String(id)),
  signal: signals.map(({ id }) => String(id)),
  guidanceNotice: guidanceNotices.map(({ id }) => String(id)),
  campaign: campaigns.map(({ id }) => String(id)),
  review: reviews.slice(0, 40).map(({ id }) => String(id)),
  source: sources.map(({ id }) => String(id)),
  serviceAccount: serviceAccounts.map(({ id }) => String(id)),
  dataImport: imports.map(({ id }) => String(id)),
} as const;
