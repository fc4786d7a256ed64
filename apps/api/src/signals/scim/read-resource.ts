import { departureUrn, namedIn, type Attributes, type Extension, type Kind } from './attributes.ts';
import { isObject, memberOf, type Bare } from './bare.ts';
import { bad } from './fault.ts';
import { readValue, type Unknown } from './read-value.ts';

export type Read = { readonly attributes: Attributes; readonly unknown: readonly string[] };

const mostUnknown = 100;

/** Names that meant nothing, each once and not without end. */
export const noteUnknown = (): { readonly note: Unknown; readonly names: () => readonly string[] } => {
  const names = new Set<string>();
  return {
    note: (name) => void (names.size < mostUnknown && names.add(name.slice(0, 200))),
    names: () => [...names],
  };
};

/** What every resource has and no client sets (RFC 7643 3.1). */
const ours = new Set(['schemas', 'id', 'meta']);
export const isOurs = (name: string): boolean => ours.has(name.toLowerCase());

export const requireSchema = (body: Bare, urn: string): void => {
  const schemas = memberOf(body, 'schemas');
  const said = Array.isArray(schemas) && schemas.some((each) => String(each).toLowerCase() === urn.toLowerCase());
  if (!said) throw bad('invalidSyntax', `schemas must name ${urn}`);
};

const isDay = (text: unknown): boolean =>
  typeof text === 'string' &&
  /^\d{4}-\d{2}-\d{2}$/u.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

/** What holds for the whole, however it was written: by POST, PUT or PATCH. */
export const complete = (kind: Kind, attributes: Attributes): Attributes => {
  for (const { name, required } of kind.attributes) {
    const value = attributes[name];
    if (required && (typeof value !== 'string' || value.trim() === ''))
      throw bad('invalidValue', `${name} is required`);
  }
  const departure = attributes[departureUrn];
  if (isObject(departure) && departure['lastDay'] !== undefined && !isDay(departure['lastDay'])) {
    throw bad('invalidValue', 'lastDay must be a day, as in 2027-03-31');
  }
  return attributes;
};

const readExtension = (extension: Extension, value: unknown, unknown: Unknown): Bare | undefined => {
  if (value === null) return undefined;
  if (!isObject(value)) throw bad('invalidValue', `${extension.urn} must be an object`);
  const made: Record<string, unknown> = Object.create(null);
  for (const [key, each] of Object.entries(value)) {
    const attribute = namedIn(extension.attributes, key);
    const read = attribute ? readValue(attribute, each, unknown) : unknown(`${extension.urn}:${key}`);
    if (attribute && read !== undefined) made[attribute.name] = read;
  }
  return Object.keys(made).length === 0 ? undefined : made;
};

type Member = { readonly name: string; readonly read: (value: unknown, unknown: Unknown) => unknown };

/** What a key of the body stands for; null: nothing that this server knows. */
const memberNamed = (kind: Kind, key: string): Member | null => {
  const attribute = namedIn(kind.attributes, key);
  if (attribute) return { name: attribute.name, read: (value, unknown) => readValue(attribute, value, unknown) };
  const extension = kind.extensions.find(({ urn }) => urn.toLowerCase() === key.toLowerCase());
  return extension ? { name: extension.urn, read: (value, unknown) => readExtension(extension, value, unknown) } : null;
};

/** A whole resource as POST and PUT send it. */
export const readResource = (kind: Kind, body: Bare): Read => {
  requireSchema(body, kind.urn);
  const unknown = noteUnknown();
  const made: Record<string, unknown> = Object.create(null);
  for (const [key, value] of Object.entries(body)) {
    if (isOurs(key)) continue;
    if (namedIn(kind.attributes, key)?.readOnly) continue;
    const member = memberNamed(kind, key);
    const read = member ? member.read(value, unknown.note) : unknown.note(key);
    if (member && read !== undefined) made[member.name] = read;
  }
  return { attributes: complete(kind, made), unknown: unknown.names() };
};
