import type { Kind } from './attributes.ts';
import { isObject } from './bare.ts';
import { bad } from './fault.ts';
import { resolvePath } from './path.ts';
import type { Rendered } from './render.ts';

/** Keys on the way to what was named: an attribute, a part of it, or the same within an extension. */
type Way = readonly string[];
export type Projection = { readonly mode: 'all' | 'only' | 'without'; readonly ways: readonly Way[] };

const always = new Set(['id', 'schemas', 'meta']);
const most = 100;

const wayOf = (kind: Kind, path: string): Way | null => {
  const lower = path.toLowerCase();
  if (['id', 'schemas'].includes(lower)) return [lower];
  if (lower === 'meta' || lower.startsWith('meta.')) return ['meta'];
  const target = resolvePath(kind, path);
  if (!target || target.filter !== null) return null;
  const { extension, attribute, part } = target;
  return [extension?.urn, attribute?.name, part?.name].filter((key) => key !== undefined);
};

const waysOf = (kind: Kind, list: string): readonly Way[] => {
  const paths = list
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
  if (paths.length > most) throw bad('tooMany', 'There are too many attributes');
  return paths.map((path) => wayOf(kind, path)).filter((way) => way !== null);
};

/** RFC 7644 3.9: names that are no attributes are passed over; `attributes` wins over `excludedAttributes`. */
export const readProjection = (kind: Kind, query: URLSearchParams): Projection => {
  const only = query.get('attributes');
  if (only !== null && only.trim() !== '') return { mode: 'only', ways: waysOf(kind, only) };
  const without = query.get('excludedAttributes');
  return without === null ? { mode: 'all', ways: [] } : { mode: 'without', ways: waysOf(kind, without) };
};

const startingWith = (ways: readonly Way[], key: string): readonly Way[] =>
  ways.filter(([first]) => first === key).map(([, ...rest]) => rest);

const each = (value: unknown, work: (item: object) => unknown): unknown => {
  if (Array.isArray(value)) return value.map((item) => (isObject(item) ? work(item) : item));
  return isObject(value) ? work(value) : value;
};

const picked = (value: object, ways: readonly Way[]): object =>
  Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const further = startingWith(ways, key);
      if (further.length === 0) return [];
      return [[key, further.some((way) => way.length === 0) ? inner : each(inner, (item) => picked(item, further))]];
    }),
  );

const dropped = (value: object, ways: readonly Way[]): object =>
  Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const further = startingWith(ways, key);
      if (further.some((way) => way.length === 0)) return [];
      return [[key, further.length === 0 ? inner : each(inner, (item) => dropped(item, further))]];
    }),
  );

export const project = (rendered: Rendered, { mode, ways }: Projection): object => {
  if (mode === 'all') return rendered;
  if (mode === 'only') return picked(rendered, [...ways, ...[...always].map((key) => [key])]);
  return dropped(
    rendered,
    ways.filter(([first]) => !always.has(first ?? '')),
  );
};

/** Whether the members of a group have to be read at all. */
export const wants = ({ mode, ways }: Projection, name: string): boolean => {
  const named = ways.some(([first, ...rest]) => first === name && (mode === 'only' || rest.length === 0));
  return mode === 'all' || (mode === 'only') === named;
};
