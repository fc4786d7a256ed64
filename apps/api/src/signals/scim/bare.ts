import { bad } from './fault.ts';

export type Bare = Readonly<Record<string, unknown>>;

const deepest = 16;
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

export const isObject = (value: unknown): value is Bare =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const checked = (text: string): string => {
  if (text.includes('\0') || !text.isWellFormed())
    throw bad('invalidValue', 'A text has characters that cannot be kept');
  return text;
};

const bareObject = (value: Bare, depth: number): Bare => {
  const made: Record<string, unknown> = Object.create(null);
  for (const [key, each] of Object.entries(value)) {
    if (forbidden.has(key.toLowerCase())) throw bad('invalidSyntax', 'An attribute has a name that no schema has');
    made[checked(key)] = bareValue(each, depth + 1);
  }
  return made;
};

const bareValue = (value: unknown, depth: number): unknown => {
  if (depth > deepest) throw bad('invalidSyntax', 'The body is nested too deep');
  if (typeof value === 'string') return checked(value);
  if (Array.isArray(value)) return value.map((each) => bareValue(each, depth + 1));
  return isObject(value) ? bareObject(value, depth) : value;
};

/** The body on objects without a prototype: no key of it can reach anything but itself. */
export const bare = (parsed: unknown): Bare => {
  if (!isObject(parsed)) throw bad('invalidSyntax', 'The body must be a JSON object');
  return bareObject(parsed, 0);
};

/** Names of attributes and messages are read in any case (RFC 7643 2.1). */
export const memberOf = (body: Bare, name: string): unknown => {
  if (body[name] !== undefined) return body[name];
  const lower = name.toLowerCase();
  const found = Object.keys(body).find((key) => key.toLowerCase() === lower);
  return found === undefined ? undefined : body[found];
};

const sorted = (_key: string, value: unknown): unknown =>
  isObject(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;

export const sameContent = (left: unknown, right: unknown): boolean =>
  JSON.stringify(left, sorted) === JSON.stringify(right, sorted);
