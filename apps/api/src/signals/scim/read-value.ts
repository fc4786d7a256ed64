import { namedIn, type Attribute } from './attributes.ts';
import { isObject, type Bare } from './bare.ts';
import { bad } from './fault.ts';

/** Names of what was sent and means nothing here; kept as names only, since their values are nobody's business. */
export type Unknown = (name: string) => void;

const longestText = 2000;
const mostElements = 20_000;

export const isUnassigned = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && Object.keys(value).length === 0);

/** A list of one, as older clients wrap a single value. */
const unwrapped = (value: unknown): unknown => (Array.isArray(value) && value.length === 1 ? value[0] : value);

const readText = (attribute: Attribute, value: unknown): string => {
  if (typeof value !== 'string') throw bad('invalidValue', `${attribute.name} must be a text`);
  if (value.length > (attribute.longest ?? longestText)) throw bad('invalidValue', `${attribute.name} is too long`);
  return value;
};

/** Entra writes `"False"`; an element with a `value` is how it once sent a single value. */
const readTruth = (attribute: Attribute, value: unknown): boolean => {
  const said = unwrapped(value);
  const plain = isObject(said) ? said['value'] : said;
  if (typeof plain === 'boolean') return plain;
  const word = typeof plain === 'string' ? plain.toLowerCase() : '';
  if (word !== 'true' && word !== 'false') throw bad('invalidValue', `${attribute.name} must be true or false`);
  return word === 'true';
};

const readParts = (attribute: Attribute, value: Bare, unknown: Unknown): Bare | undefined => {
  const made: Record<string, unknown> = Object.create(null);
  for (const [key, each] of Object.entries(value)) {
    const part = namedIn(attribute.parts ?? [], key);
    const read = part ? readValue(part, each, unknown) : unknown(`${attribute.name}.${key}`);
    if (part && read !== undefined) made[part.name] = read;
  }
  return Object.keys(made).length === 0 ? undefined : made;
};

const readComplex = (attribute: Attribute, value: unknown, unknown: Unknown): Bare | undefined => {
  if (isUnassigned(value)) return undefined;
  if (isObject(value)) return readParts(attribute, value, unknown);
  const holdsValue = namedIn(attribute.parts ?? [], 'value');
  if (!holdsValue) throw bad('invalidValue', `${attribute.name} must be an object`);
  const read = readValue(holdsValue, value, unknown);
  return read === undefined ? undefined : { value: read };
};

const readMany = (attribute: Attribute, value: unknown, unknown: Unknown): readonly Bare[] | undefined => {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (all.length > mostElements) throw bad('tooMany', `${attribute.name} has too many values`);
  const read = all.map((each) => readComplex(attribute, each, unknown)).filter((each) => each !== undefined);
  return read.length === 0 ? undefined : read;
};

/** The value as it is kept, or undefined for none: null, an empty text and an empty list say "unassigned" (RFC 7643 2.5). */
export const readValue = (attribute: Attribute, value: unknown, unknown: Unknown): unknown => {
  if (value === null || value === undefined || value === '') return undefined;
  if (attribute.many) return isUnassigned(value) ? undefined : readMany(attribute, value, unknown);
  if (attribute.type === 'complex') return readComplex(attribute, unwrapped(value), unknown);
  return attribute.type === 'boolean' ? readTruth(attribute, value) : readText(attribute, value);
};
