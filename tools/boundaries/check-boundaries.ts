import type { Violation } from './module.ts';
import { rules } from './rules.ts';
import { type Files, readTree } from './tree.ts';

export interface Refusal extends Violation {
  readonly number: number;
  readonly sentence: string;
}

export const checkBoundaries = (files: Files): Refusal[] => {
  const tree = readTree(files);
  return rules.flatMap(({ number, sentence, violations }) =>
    violations(tree).map((violation) => ({ ...violation, number, sentence })),
  );
};

export const describeRefusal = ({ path, line, number, sentence, detail }: Refusal): string =>
  `${path}:${line}  rule ${number}: ${sentence} (${detail})`;
