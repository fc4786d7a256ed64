import type { Resolve } from './fields.ts';
import { rowsOf } from './reading.ts';

/** The number of the latest approved revision of an account. */
export const approvedRevisionOf: Resolve = async (row, reading) => {
  const found = await rowsOf(reading, 'select * from account_revision where account_id = $1', [row['id']]);
  return Math.max(0, ...found.filter((each) => each['approved_at'] !== null).map((each) => Number(each['number'])));
};
