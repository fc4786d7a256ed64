import {
  addMonthsToDay,
  attestationStatus,
  dayIn,
  guidanceState,
  nearestHeaded,
  officialLanguages,
  type AttestationFacts,
  type AttestationTerm,
} from '@mandat/domain';
import { recordOf } from './account-fields.ts';
import { latestFirst, one, outside, reached, sorted, times, words, type Fields, type Resolve } from './fields.ts';
import { may, ms, self } from './offboarding-facts.ts';
import { byId, rowsOf, type Reading, type Row } from './reading.ts';

/** Holdings of a person that are privileges, suspended or not. */
const privilegesOf = async (reading: Reading, personId: unknown): Promise<readonly Row[]> => {
  const found: Row[] = [];
  for (const held of await rowsOf(reading, 'select * from holding where person_id = $1', [personId])) {
    const written = await byId(reading, 'written_authorization', held['authorization_id']);
    const isOver = held['ended_at'] !== null || held['removal_awaited_at'] !== null || held['capacity'] === 'none';
    if (isOver || !written || written['withdrawn_at'] !== null) continue;
    if ((written['valid_until'] as Date) > reading.now) found.push(held);
  }
  return found;
};

const latestAttestation = async (reading: Reading, personId: unknown): Promise<Row | null> => {
  const rows = await rowsOf(reading, 'select * from attestation where person_id = $1', [personId]);
  return sorted(rows, (row) => [latestFirst(row['attested_at'])])[0] ?? null;
};

const usualTerm = { months: 12, reminderDays: 30, graceDays: 14 };

const termOf = async (reading: Reading): Promise<AttestationTerm> => {
  const [row] = await rowsOf(reading, `select value from register_setting where name = 'attestation'`);
  return (row?.['value'] ?? usualTerm) as AttestationTerm;
};

export const attestationStatusOf = async (reading: Reading, person: Row): Promise<string> => {
  const latest = await latestAttestation(reading, person['id']);
  const facts: AttestationFacts = {
    holds: (await privilegesOf(reading, person['id'])).length > 0,
    attestedOn: latest === null ? null : String(latest['attested_on']),
  };
  return attestationStatus(facts, dayIn(String(latest?.['time_zone'] ?? 'UTC'), reading.now), await termOf(reading));
};

const stateOf = async (reading: Reading, row: Row): Promise<string> => {
  const all = await rowsOf(reading, 'select * from guidance_version where notice_id = $1', [row['notice_id']]);
  return guidanceState(recordOf(row) as never, all.map(recordOf) as never, reading.now);
};

const isConcerned = async (reading: Reading, row: Row, personId: unknown): Promise<boolean> => {
  const notice = await byId(reading, 'guidance_notice', row['notice_id']);
  const entities = new Map(
    (await rowsOf(reading, 'select * from entity')).map((each) => [String(each['id']), recordOf(each)]),
  );
  for (const held of await privilegesOf(reading, personId)) {
    const account = await byId(reading, 'account', held['account_id']);
    const headed = nearestHeaded(String(account?.['entity_id']), entities as never);
    if (notice?.['entity_id'] === null || headed === notice?.['entity_id']) return true;
  }
  return false;
};

const acknowledgement = async (reading: Reading, row: Row, personId: unknown): Promise<Row | null> =>
  (
    await rowsOf(reading, 'select * from guidance_acknowledgement where version_id = $1 and person_id = $2', [
      row['id'],
      personId,
    ])
  )[0] ?? null;

const isToAcknowledge = async (reading: Reading, row: Row, personId: unknown): Promise<boolean> =>
  (await stateOf(reading, row)) === 'in-force' &&
  (await acknowledgement(reading, row, personId)) === null &&
  (await isConcerned(reading, row, personId));

export const toAcknowledgeBy = async (reading: Reading, personId: unknown): Promise<readonly Row[]> => {
  const found: Row[] = [];
  for (const row of await rowsOf(reading, 'select * from guidance_version where published_at is not null'))
    if (await isToAcknowledge(reading, row, personId)) found.push(row);
  return sorted(found, (row) => [ms(row['in_force_at'])]);
};

const missingCount: Resolve = async (row, reading) => {
  if ((await stateOf(reading, row)) !== 'in-force') return 0;
  let count = 0;
  for (const { id } of await rowsOf(reading, 'select id from person'))
    if (await isToAcknowledge(reading, row, id)) count += 1;
  return count;
};

const inForce: Resolve = async (row, reading) => {
  for (const version of await rowsOf(reading, 'select * from guidance_version where notice_id = $1', [row['id']]))
    if ((await stateOf(reading, version)) === 'in-force')
      return (await reached(reading, 'GuidanceVersion', [version]))[0] ?? null;
  return null;
};

const wordingsOf = (row: Row): readonly Row[] =>
  officialLanguages.map((language) => ({ language, title: row[`title_${language}`], text: row[`text_${language}`] }));

export const dutyFields: Readonly<Record<string, Fields>> = {
  Attestation: {
    ...times('attestedAt'),
    obligations: words('obligations'),
    dueOn: async (row, reading) => addMonthsToDay(String(row['attested_on']), (await termOf(reading)).months),
  },
  GuidanceNotice: {
    ...times('createdAt'),
    entity: one('Entity', 'entity', 'entity_id'),
    createdBy: one('Person', 'person', 'created_by_id'),
    inForce,
    versions: async (row, reading) => {
      const rows = await rowsOf(reading, 'select * from guidance_version where notice_id = $1', [row['id']]);
      return reached(
        reading,
        'GuidanceVersion',
        sorted(rows, (each) => [-Number(each['number'])]),
      );
    },
    can: self,
  },
  GuidanceNoticeAbilities: {
    update: (row, reading) => may(reading, 'guidance:draft', { type: 'GuidanceNotice', row }),
    publish: async (row, reading) =>
      (await may(reading, 'guidance:publish', { type: 'GuidanceNotice', row })) &&
      (
        await rowsOf(reading, 'select 1 from guidance_version where notice_id = $1 and published_at is null', [
          row['id'],
        ])
      ).length > 0,
  },
  GuidanceVersion: {
    ...times('draftedAt', 'publishedAt'),
    state: async (row, reading) => outside(await stateOf(reading, row)),
    title: (row, reading) => row[`title_${reading.language}`],
    text: (row, reading) => row[`text_${reading.language}`],
    wordings: wordingsOf,
    notice: one('GuidanceNotice', 'guidance_notice', 'notice_id'),
    draftedBy: one('Person', 'person', 'drafted_by_id'),
    publishedBy: one('Person', 'person', 'published_by_id'),
    acknowledgedAt: async (row, reading) => {
      const read = await acknowledgement(reading, row, reading.actor.personId);
      return read && (read['acknowledged_at'] as Date).toISOString();
    },
    toAcknowledge: (row, reading) => isToAcknowledge(reading, row, reading.actor.personId),
    missingCount,
  },
};

/** What the duties of officials add to a person. */
export const personDuties: Fields = {
  attestation: async (row, reading) => {
    const latest = await latestAttestation(reading, row['id']);
    return latest && ((await reached(reading, 'Attestation', [latest]))[0] ?? null);
  },
  attestationStatus: async (row, reading) => outside(await attestationStatusOf(reading, row)),
  guidanceToAcknowledge: async (row, reading) =>
    reached(reading, 'GuidanceVersion', await toAcknowledgeBy(reading, row['id'])),
};
