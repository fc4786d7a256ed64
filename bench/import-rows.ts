import { importColumns } from '@mandat/domain';

/** People whom the rows name, and the entity whose accounts they are. */
export type Named = {
  readonly entities: readonly string[];
  readonly staffNumbers: readonly string[];
  readonly emails: readonly string[];
};

export const count = 20_000;
const everyFaulty = 25;
const proposed = 50;

export const header = importColumns.accounts.map(({ key }) => key);

const at = <T>(values: readonly T[], place: number): T => {
  const value = values[place % values.length];
  if (value === undefined) throw new Error('the sample names nobody');
  return value;
};

type Wrong = (cells: Record<string, string>) => Record<string, string>;

/** One row of twenty-five cannot be taken, each for another reason. */
const faults: readonly Wrong[] = [
  (cells) => ({ ...cells, createdOn: '2018-31-12' }),
  (cells) => ({ ...cells, title: '' }),
  (cells) => ({ ...cells, entity: 'No such office' }),
  (cells) => ({ ...cells, officialIdentifier: 'nobody-has-this' }),
  (cells) => ({ ...cells, languages: 'xx-' }),
];

const cellsOf = (row: number, named: Named): Record<string, string> => ({
  entity: at(named.entities, row),
  title: `Bench account ${row} of the office for the region`,
  url: `https://x.com/bench_d_${row}`,
  platform: 'X',
  handle: `@bench_d_${row}`,
  languages: row % 2 ? 'English; français' : 'English',
  purpose: 'To tell people in the region what the office does and where help can be had.',
  audience: 'General public, journalists and people in the region',
  languageStatement: 'Every post is in the two languages of the region.',
  createdOn: `20${10 + (row % 14)}-03-0${1 + (row % 9)}`,
  officialName: `Official ${row}`,
  officialIdentifier: at(named.staffNumbers, row),
  officialEmail: `official${row}@example.org`,
  alternateIdentifiers: row % 3 ? '' : at(named.staffNumbers, row + 1),
  alternateEmails: row % 20 ? '' : at(named.emails, (row / 20) % proposed),
});

export const isFaulty = (row: number): boolean => row % everyFaulty === everyFaulty - 1;

export const rowsOf = (named: Named): readonly (readonly string[])[] =>
  Array.from({ length: count }, (_, row) => {
    const whole = cellsOf(row, named);
    const cells = isFaulty(row) ? at(faults, Math.floor(row / everyFaulty))(whole) : whole;
    return header.map((key) => cells[key] ?? '');
  });

export const expected = {
  faulty: count / everyFaulty,
  new: count - count / everyFaulty,
  proposals: (named: Named): number => Math.min(proposed, new Set(named.emails).size),
} as const;
