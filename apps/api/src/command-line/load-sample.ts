import { randomUUID } from 'node:crypto';
import { platformCodes } from '@mandat/domain';
import { sampleOrganisation, type SampleOptions, type SampleOrganisation } from '@mandat/sample';
import type { Config } from '../config.ts';
import {
  accountAliasTable,
  accountDecisionTable,
  accountTable,
  nominationTable,
} from '../features/accounts/account.table.ts';
import { authorizationTable } from '../features/authorizations/authorization.table.ts';
import { attestationTable } from '../features/attestations/attestation.table.ts';
import { assessmentTable, criterionAnswerTable, overlapTable } from '../features/criteria/assessment.table.ts';
import { accountCustodyTable, custodyProcedureTable } from '../features/custody/custody.table.ts';
import { entityTable, toRow } from '../features/entities/entity.table.ts';
import {
  guidanceAcknowledgementTable,
  guidanceNoticeTable,
  guidanceVersionTable,
  toVersionRow,
} from '../features/guidance/guidance.table.ts';
import { referenceAccountTable } from '../features/overlaps/reference-account.table.ts';
import { focalPointTable } from '../features/focal-points/focal-point.table.ts';
import { headshipTable } from '../features/headships/headship.table.ts';
import { holdingTable } from '../features/holdings/holding.table.ts';
import { appointmentTable, personIdentifierTable, personTable } from '../features/people/person.table.ts';
import { clearPlatforms } from '../features/platforms/clearance.repository.ts';
import { keepPlatforms } from '../features/platforms/platform.repository.ts';
import type { Database, Transaction } from '../platform/database/database.ts';
import { sqlOf } from '../platform/database/sql.ts';
import { copyRows } from '../platform/database/copy-rows.ts';
import { askSample } from './ask-sample.ts';
import { signSampleLetters } from './sign-sample-letters.ts';
import { grantApplication } from './grant-application.ts';
import { withOwnRegister } from './open.ts';
import { writeSampleHistory } from './sample-history.ts';
import { importSample } from './sample-imports.ts';
import { writeSampleReviews } from './sample-reviews.ts';

type Content = 'sample' | 'large' | 'empty';

const contentOf = async (database: Database): Promise<Content | null> => {
  const [row]: { value: Content }[] = await database.source.query(
    `select value from register_setting where name = 'content'`,
  );
  return row?.value ?? null;
};

const keepContent = (tx: Transaction, content: Content): Promise<unknown> =>
  tx.query(
    `insert into register_setting (name, value) values ('content', to_jsonb($1::text))
     on conflict (name) do update set value = excluded.value`,
    [content],
  );

const insertPeople = async (tx: Transaction, sample: SampleOrganisation): Promise<void> => {
  await copyRows(tx, entityTable, sample.entities.map(toRow));
  await copyRows(tx, personTable, sample.people);
  await copyRows(tx, personIdentifierTable, sample.identifiers);
  await copyRows(tx, appointmentTable, sample.appointments);
  await copyRows(tx, focalPointTable, sample.focalPoints);
  await copyRows(tx, headshipTable, sample.headships);
};

const insertAccounts = async (tx: Transaction, sample: SampleOrganisation): Promise<void> => {
  await copyRows(tx, accountTable, sample.accounts);
  await copyRows(tx, accountAliasTable, sample.aliases);
  await copyRows(tx, assessmentTable, sample.assessments);
  await copyRows(tx, criterionAnswerTable, sample.criterionAnswers);
  await copyRows(tx, referenceAccountTable, sample.references);
  await copyRows(tx, overlapTable, sample.overlaps);
  await copyRows(tx, accountDecisionTable, sample.decisions);
  await copyRows(tx, nominationTable, sample.nominations);
  await copyRows(tx, authorizationTable, sample.authorizations);
  await copyRows(tx, holdingTable, sample.holdings);
  await copyRows(tx, accountCustodyTable, sample.accountCustodies);
  await copyRows(tx, custodyProcedureTable, sample.custodyProcedures);
};

const insertDuties = async (tx: Transaction, sample: SampleOrganisation): Promise<void> => {
  await copyRows(tx, attestationTable, sample.attestations);
  await copyRows(tx, guidanceNoticeTable, sample.guidanceNotices);
  await copyRows(tx, guidanceVersionTable, sample.guidanceVersions.map(toVersionRow));
  await copyRows(tx, guidanceAcknowledgementTable, sample.guidanceAcknowledgements);
};

/** References go on after the highest one of the sample. */
const continueReferences = (tx: Transaction): Promise<unknown> =>
  tx.query(
    `select setval('account_reference_number',
       (select coalesce(max(substring(reference from '[0-9]+$')::integer), 0) + 1 from account))`,
  );

/** WeChat is in use, and cleared for nothing: somebody has to see what that looks like. */
const sampleClearances = platformCodes.filter((code) => code !== 'wechat' && code !== 'discord');

export const fillWithSample = (
  database: Database,
  today: Date,
  size: SampleOptions['size'] = 'normal',
): Promise<void> =>
  database.transaction(async (tx) => {
    const sample = sampleOrganisation({ today, size });
    await insertPeople(tx, sample);
    await insertAccounts(tx, sample);
    await insertDuties(tx, sample);
    await clearPlatforms(sqlOf(tx), sampleClearances, { document: 'DEMO/CLEARANCE/1', now: today });
    await writeSampleReviews(tx, today);
    await writeSampleHistory(tx);
    // Records of a year ago were not there from today on.
    await tx.query('select rebuild_past($1)', [today]);
    await continueReferences(tx);
    await keepContent(tx, size === 'large' ? 'large' : 'sample');
  });

const empty = async (database: Database, had: Content | null): Promise<void> => {
  if (had !== null) {
    await database.source.query('drop schema public cascade; create schema public');
    await database.source.runMigrations();
    await database.transaction(keepPlatforms);
  }
  await database.transaction((tx) => keepContent(tx, 'empty'));
};

const said = {
  sample: 'Loaded the sample organisation.',
  large: 'Loaded the sample organisation with 36,000 people.',
  empty: 'The register is empty; the platforms stay.',
} as const satisfies Record<Content, string>;

/** What only happens while the register is at work: an import that stopped, and what people are asked. */
const live = async (database: Database): Promise<void> => {
  const world = { now: () => new Date(), newId: randomUUID };
  await importSample(database, world);
  await askSample(database, world);
};

export type SampleAsked = {
  readonly wanted: Content;
  /** The register's address, which the sample's letters name; null: they are not signed. */
  readonly register: string | null;
};

/** Fills a fresh register once. `--empty` empties one that holds a sample; one filled by hand stays as it is. */
export const loadSample = (config: Config, { wanted, register }: SampleAsked): Promise<boolean> =>
  withOwnRegister(config, async (database) => {
    const had = await contentOf(database);
    if (had === wanted || (had !== null && wanted !== 'empty')) {
      console.log(`The register keeps what it has (${had}).`);
      return true;
    }
    if (wanted === 'empty') await empty(database, had);
    else await fillWithSample(database, new Date(), wanted === 'large' ? 'large' : 'normal');
    if (wanted !== 'empty' && register !== null) await signSampleLetters(database, { ...config, register });
    if (wanted !== 'empty') await live(database);
    await grantApplication(database, config);
    await database.source.query('analyze');
    console.log(said[wanted]);
    return true;
  });

export const contentAsked = (args: readonly string[]): Content => {
  if (args.includes('--empty')) return 'empty';
  return args.includes('--large') ? 'large' : 'sample';
};

export const registerAsked = (args: readonly string[]): string | null => {
  const at = args.indexOf('--register');
  return at < 0 ? null : new URL(args[at + 1] ?? '').origin;
};
