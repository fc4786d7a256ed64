import type { Kind } from './attributes.ts';
import { bad, unsupported } from './fault.ts';
import { filterCondition } from './filter-sql.ts';
import { parseFilter } from './filter.ts';
import { mostResults } from './documents.ts';
import type { Page } from './user.repository.ts';

const usual = 100;
const furthest = 1_000_000_000;

const whole = (query: URLSearchParams, name: string): number | null => {
  const text = query.get(name)?.trim() ?? '';
  if (text === '') return null;
  if (!/^-?\d{1,30}$/u.test(text)) throw bad('invalidValue', `${name} must be a whole number`);
  return Number(text);
};

/** RFC 7644 3.4.2.4: a negative count is 0, a start before 1 is 1; more than we give at once is cut. */
export const readPage = (kind: Kind, sourceId: string, query: URLSearchParams): Page => {
  if (query.has('cursor')) throw unsupported('Paging by cursor');
  const written = query.get('filter');
  const condition =
    written === null || written.trim() === '' ? null : filterCondition(kind, parseFilter(written), [sourceId]);
  return {
    condition,
    start: Math.min(furthest, Math.max(1, whole(query, 'startIndex') ?? 1)),
    count: Math.min(mostResults, Math.max(0, whole(query, 'count') ?? usual)),
  };
};
