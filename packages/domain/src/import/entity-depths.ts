import { lookUpKey } from './fold-word.ts';
import type { PlannedEntity } from './planned-entity.ts';

type Below = Pick<PlannedEntity, 'code' | 'parentCode'>;

/** How many entities of the same file stand above each: in this order none comes before the one above it. */
export const entityDepths = (planned: readonly Below[]): readonly number[] => {
  const byCode = new Map(planned.map((each) => [lookUpKey(each.code), each]));
  const known = new Map<Below, number>();
  const depthOf = (each: Below): number => {
    const line: Below[] = [];
    let at: Below | undefined = each;
    while (at && !known.has(at)) {
      line.push(at);
      at = at.parentCode === null ? undefined : byCode.get(lookUpKey(at.parentCode));
    }
    let depth = at ? (known.get(at) ?? 0) : -1;
    for (const below of line.toReversed()) known.set(below, (depth += 1));
    return known.get(each) ?? 0;
  };
  return planned.map(depthOf);
};
