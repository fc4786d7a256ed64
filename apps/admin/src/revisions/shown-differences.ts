import { fieldValue } from '../audit/field-value.ts';
import type { RevisionShown } from '../graphql/generated/revisions.ts';
import type { Difference } from '../kit/Timeline.tsx';
import type { Reader } from '../providers/Reader.tsx';

/** What follows from the address says nothing to people. */
const derived = new Set(['stableId', 'canonicalKey']);
/** Said by its name beside them. */
const isMove = (field: string): boolean => field === 'entityId';

export const shownDifferences = ({ differences }: RevisionShown, reader: Reader): readonly Difference[] =>
  differences
    .filter(({ field }) => !derived.has(field) && !isMove(field))
    .map(({ field, before, after }) => ({
      field: reader.translate(`field.${field}`, { _: field }),
      before: fieldValue(before, { field, reader }),
      after: fieldValue(after, { field, reader }),
    }));
