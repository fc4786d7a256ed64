import { clearanceKinds, clearanceState, dayIn, missingClearances } from '@mandat/domain';
import { recordOf } from './account-fields.ts';
import { one, outside, reached, sorted, times, type Fields } from './fields.ts';
import { rowsOf, type Reading, type Row } from './reading.ts';

const clearancesOf = (reading: Reading, platform: Row): Promise<readonly Row[]> =>
  rowsOf(reading, 'select * from platform_clearance where platform = $1', [platform['code']]);

const endedLast = (row: Row): number => (row['ended_at'] === null ? -Infinity : -(row['ended_at'] as Date).getTime());

export const platformFields: Readonly<Record<string, Fields>> = {
  Platform: {
    missingClearances: async (row, reading) => {
      const clearances = (await clearancesOf(reading, row)).map(recordOf);
      return missingClearances(clearances as never, dayIn('UTC', reading.now)).map(outside);
    },
    clearances: async (row, reading) => {
      const rows = await clearancesOf(reading, row);
      const byKind = (each: Row): number => clearanceKinds.findIndex((kind) => kind === each['kind']);
      return reached(
        reading,
        'PlatformClearance',
        sorted(rows, (each) => [endedLast(each), byKind(each)]),
      );
    },
    accountCount: async (row, reading) => {
      const rows = await rowsOf(reading, 'select * from account where platform = $1', [row['code']]);
      const live = rows.filter((each) => !each['closed_at'] && !each['refused_at'] && !each['out_of_scope_at']);
      return (await reached(reading, 'Account', live)).length;
    },
  },
  PlatformClearance: {
    ...times('recordedAt', 'endedAt'),
    kind: (row) => outside(String(row['kind'])),
    state: (row, reading) => outside(clearanceState(recordOf(row) as never, dayIn('UTC', reading.now))),
    proposedBy: one('Person', 'person', 'proposed_by_id'),
    clearedBy: one('Person', 'person', 'cleared_by_id'),
  },
};
