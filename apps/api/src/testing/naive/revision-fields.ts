import { differencesOf, isRevisable, isStale, revisionStatus, type Account, type Revision } from '@mandat/domain';
import { decidersOn, recordOf } from './account-fields.ts';
import { one, outside, times, word, type Fields, type Resolve } from './fields.ts';
import { byId, mayOn, rowsOf, type Reading, type Row } from './reading.ts';
import { approvedRevisionOf } from './revision-facts.ts';

const revisionOf = (row: Row): Revision => recordOf(row) as Revision;

const accountOf = async (reading: Reading, row: Row): Promise<Row> =>
  (await byId(reading, 'account', row['account_id'])) ?? {};

const waits = (row: Row): boolean => revisionStatus(revisionOf(row)) === 'proposed';

const revisable = (account: Row): boolean => isRevisable(recordOf(account) as Account);

const inConflict = async (reading: Reading, row: Row): Promise<boolean> => {
  const account = await accountOf(reading, row);
  const approved = Number(await approvedRevisionOf(account, reading, {}));
  return waits(row) && isStale(revisionOf(row), recordOf(account) as Account, approved);
};

const movedTo = (row: Row): string | null => {
  const changes = row['changes'] as Revision['changes'];
  return (changes.find(({ field }) => field === 'entityId')?.after as string | undefined) ?? null;
};

const decidersOnRevision = async (reading: Reading, row: Row): Promise<readonly Row[]> =>
  decidersOn(
    { ...(await accountOf(reading, row)), ...(movedTo(row) && { entity_id: movedTo(row) }) },
    reading,
    String(row['proposed_by_id']),
  );

export const decidesOnRevision = async (reading: Reading, row: Row): Promise<boolean> =>
  (await decidersOnRevision(reading, row)).some((each) => each['person_id'] === reading.actor.personId);

export const openRevisionsOf = async (reading: Reading, account: Row): Promise<readonly Row[]> => {
  if (!revisable(account)) return [];
  const found = await rowsOf(reading, 'select * from account_revision where account_id = $1', [account['id']]);
  return found.filter(waits);
};

/** As the database writes JSON. */
const jsonText = async (reading: Reading, value: unknown): Promise<string | null> => {
  if (value === undefined) return null;
  const [row] = await rowsOf(reading, 'select $1::jsonb::text as text', [JSON.stringify(value)]);
  return String(row?.['text']);
};

const differences: Resolve = async (row, reading) => {
  const account = recordOf(await accountOf(reading, row)) as Account;
  return Promise.all(
    differencesOf(revisionOf(row), account).map(async ({ field, before, after, approved }) => ({
      field,
      before: await jsonText(reading, before),
      after: await jsonText(reading, after),
      approved: await jsonText(reading, approved),
    })),
  );
};

const mayDo = async (reading: Reading, action: 'approve' | 'refuse' | 'withdraw', row: Row): Promise<boolean> =>
  waits(row) && (await mayOn(reading, [`revision:${action}`], { type: 'Revision', row }));

export const revisionFields: Readonly<Record<string, Fields>> = {
  Revision: {
    ...times('proposedAt', 'withdrawnAt'),
    capacity: word('capacity'),
    status: (row) => outside(revisionStatus(revisionOf(row))),
    isInConflict: (row, reading) => inConflict(reading, row),
    differences,
    movesTo: async (row, reading) => (await byId(reading, 'entity', movedTo(row))) ?? null,
    proposedBy: one('Person', 'person', 'proposed_by_id'),
    decidedBy: one('Person', 'person', 'decided_by_id'),
    decidedAt: (row) => ((row['approved_at'] ?? row['refused_at']) as Date | null)?.toISOString() ?? null,
    decider: async (row, reading) => (waits(row) ? ((await decidersOnRevision(reading, row))[0] ?? null) : null),
    can: (row) => row,
  },
  RevisionAbilities: {
    approve: async (row, reading) =>
      (await mayDo(reading, 'approve', row)) &&
      revisable(await accountOf(reading, row)) &&
      !(await inConflict(reading, row)) &&
      (await decidesOnRevision(reading, row)),
    refuse: async (row, reading) => (await mayDo(reading, 'refuse', row)) && (await decidesOnRevision(reading, row)),
    withdraw: async (row, reading) =>
      (await mayDo(reading, 'withdraw', row)) && row['proposed_by_id'] === reading.actor.personId,
  },
};
