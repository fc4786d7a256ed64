import { daysBetween, officialLanguages } from '@mandat/domain';
import { one, reached, sorted, times, word, type Fields, type Resolve } from './fields.ts';
import { byId, mayOn, rowsOf, todayOf, type Reading, type Row } from './reading.ts';

const versionsOf =
  (type: string, table: string, column: string) =>
  async (reading: Reading, row: Row): Promise<readonly Row[]> =>
    reached(
      reading,
      type,
      sorted(await rowsOf(reading, `select * from ${table} where ${column} = $1`, [row['id']]), (each) => [
        -Number(each['number']),
      ]),
    );

export const custodyOf = versionsOf('AccountCustody', 'account_custody', 'account_id');
const proceduresOf = versionsOf('CustodyProcedure', 'custody_procedure', 'entity_id');

export const procedureFields: Fields = {
  custodyProcedure: async (row, reading) =>
    (await proceduresOf(reading, row)).find((each) => each['confirmed_at'] !== null) ?? null,
  custodyProcedures: (row, reading) => proceduresOf(reading, row),
  canRecordProcedure: async (row, reading) =>
    row['ended_on'] === null && (await mayOn(reading, ['custody-procedure:record'], { type: 'Entity', row })),
};

const rotatedDaysAgo: Resolve = async (row, reading) => {
  const account = await byId(reading, 'account', row['account_id']);
  if (row['last_rotated_on'] === null || !account) return null;
  return daysBetween(String(row['last_rotated_on']), await todayOf(reading, account['entity_id']));
};

const canConfirm: Resolve = async (row, reading) => {
  const later = await rowsOf(reading, 'select * from custody_procedure where entity_id = $1 and number > $2', [
    row['entity_id'],
    row['number'],
  ]);
  const waits = row['confirmed_at'] === null && later.length === 0;
  return waits && (await mayOn(reading, ['custody-procedure:confirm'], { type: 'CustodyProcedure', row }));
};

export const custodyFields: Readonly<Record<string, Fields>> = {
  AccountCustody: {
    ...times('recordedAt'),
    custodyModel: word('custody_model'),
    secondFactor: word('second_factor'),
    secondFactorHolder: one('Person', 'person', 'second_factor_holder_id'),
    phoneOwner: one('Person', 'person', 'phone_owner_id'),
    recordedBy: one('Person', 'person', 'recorded_by_id'),
    rotatedDaysAgo,
  },
  CustodyProcedure: {
    ...times('recordedAt', 'confirmedAt'),
    recordedBy: one('Person', 'person', 'recorded_by_id'),
    confirmedBy: one('Person', 'person', 'confirmed_by_id'),
    wordings: (row) =>
      officialLanguages.flatMap((language) => {
        const text = (row['texts'] as Readonly<Record<string, string>>)[language];
        return text === undefined ? [] : [{ language, text }];
      }),
    canConfirm,
  },
  ProcedureWording: { language: (row) => row['language'] },
};
