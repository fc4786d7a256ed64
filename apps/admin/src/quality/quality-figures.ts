import type { QualityRow } from '../graphql/generated/quality.ts';
import type { QualityFigure } from '../graphql/generated/schema.ts';
import type { Paragraph } from '../kit/paragraphs.ts';

export type Share = { readonly part: number; readonly whole: number };

type Figure = {
  readonly name: QualityFigure;
  readonly word: 'complete' | 'on-time' | 'reviewed' | 'two-holders' | 'changes-on-time';
  readonly rule: Paragraph;
  readonly of: (row: QualityRow) => Share;
};

/** The figures that are shares: what counts, of how many. */
export const shares: readonly Figure[] = [
  { name: 'COMPLETE', word: 'complete', rule: '3.4', of: ({ complete, known }) => ({ part: complete, whole: known }) },
  {
    name: 'ON_TIME',
    word: 'on-time',
    rule: '3.5',
    of: ({ onTime, registered }) => ({ part: onTime, whole: registered }),
  },
  {
    name: 'REVIEWED',
    word: 'reviewed',
    rule: '3.2',
    of: ({ reviewed, official }) => ({ part: reviewed, whole: official }),
  },
  {
    name: 'TWO_HOLDERS',
    word: 'two-holders',
    rule: '3.4 (d)',
    of: ({ twoHolders, official }) => ({ part: twoHolders, whole: official }),
  },
  {
    name: 'CHANGES_ON_TIME',
    word: 'changes-on-time',
    rule: '3.6',
    of: ({ changesOnTime, changes }) => ({ part: changesOnTime, whole: changes }),
  },
];

export const figureOf = (name: string | null): Figure | undefined => shares.find((each) => each.name === name);

/** Nothing to count is neither good nor bad. */
export const ratio = ({ part, whole }: Share): number | null => (whole === 0 ? null : part / whole);
