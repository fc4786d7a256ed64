import { createHash } from 'node:crypto';
import { isCalendarDay } from '@mandat/domain';
import { quote } from './json-text.ts';
import type { KeyType } from './read-shape.ts';

/**
 * A cursor is the sort keys of its row behind a checksum that binds them to the order in which they were read. It holds
 * nothing that its reader may not see, and whatever stands in it is only compared with what they may see.
 */
const sumLength = 16;

export const cursorText = (order: string, keys: readonly string[]): string => {
  const payload = `json_build_array(${keys.join(', ')})::text`;
  const sum = `left(encode(sha256(convert_to(concat(${quote(order)}, ${payload}), 'UTF8')), 'hex'), ${sumLength})`;
  return `replace(encode(convert_to(concat(${sum}, ${payload}), 'UTF8'), 'base64'), E'\\n', '')`;
};

const patterns = {
  text: /^[^\0]*$/su,
  timestamptz: /^[12]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-](0\d|1[0-4]):\d{2}$/u,
  date: /^[12]\d{3}-\d{2}-\d{2}$/u,
} as const satisfies Record<KeyType, RegExp>;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

const isKey = (type: KeyType, value: unknown): boolean =>
  value === null ||
  (typeof value === 'string' &&
    patterns[type].test(value) &&
    (type === 'text' || (isCalendarDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value)))));

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** The keys of a cursor and the id of its row, or null when it is not one of this order. */
export const readCursor = (order: string, types: readonly KeyType[], cursor: string): readonly unknown[] | null => {
  const bytes = Buffer.from(cursor, 'base64');
  if (bytes.toString('base64') !== cursor) return null;
  const text = bytes.toString('utf8');
  const payload = text.slice(sumLength);
  const sum = createHash('sha256').update(`${order}${payload}`).digest('hex').slice(0, sumLength);
  const keys = sum === text.slice(0, sumLength) ? parse(payload) : null;
  if (!Array.isArray(keys) || keys.length !== types.length + 1) return null;
  const id: unknown = keys.at(-1);
  const fits = types.every((type, place) => isKey(type, keys[place])) && typeof id === 'string' && uuid.test(id);
  return fits ? keys : null;
};
