import { namedIn, partOf, type Attribute, type Extension, type Kind } from './attributes.ts';
import { bad } from './fault.ts';

/** Where an attribute path leads (RFC 7644 3.10); the filter between brackets is still text. */
export type Target = {
  readonly extension: Extension | null;
  /** Null: the extension as a whole. */
  readonly attribute: Attribute | null;
  readonly part: Attribute | null;
  readonly filter: string | null;
};

const longest = 2000;
const shape = /^([A-Za-z$][\w$-]*)(?:\[(.*)\])?(?:\.([A-Za-z$][\w$-]*))?$/su;
const uri = /^urn:/iu;

type Place = { readonly extension: Extension | null; readonly among: readonly Attribute[]; readonly rest: string };

/** Behind the name of a schema; nothing behind it means the extension as a whole. */
const afterUrn = (kind: Kind, text: string): Place | null => {
  const schemas = [{ urn: kind.urn, extension: null, among: kind.attributes }].concat(
    kind.extensions.map((extension) => ({ urn: extension.urn, extension, among: extension.attributes })) as never,
  );
  const lower = text.toLowerCase();
  const found = schemas.find(({ urn }) => lower === urn.toLowerCase() || lower.startsWith(`${urn.toLowerCase()}:`));
  return found ? { ...found, rest: text.slice(found.urn.length + 1) } : null;
};

const placeOf = (kind: Kind, text: string, name: string): Place => {
  // Without a schema the core comes first; Entra also filters by the bare name of an attribute of the extension.
  const holder = namedIn(kind.attributes, name)
    ? null
    : kind.extensions.find(({ attributes }) => namedIn(attributes, name));
  return holder
    ? { extension: holder, among: holder.attributes, rest: text }
    : { extension: null, among: kind.attributes, rest: text };
};

const inAttribute = (attribute: Attribute, sub: string | undefined): Attribute | null | undefined =>
  sub === undefined ? null : partOf(attribute, sub);

const within = ({ extension, among, rest }: Place): Target | null => {
  const match = shape.exec(rest);
  if (!match) throw bad('invalidPath', 'The path is malformed');
  const [, name = '', filter = null, sub] = match;
  const attribute = namedIn(among, name);
  const part = attribute && inAttribute(attribute, sub);
  if (!attribute || part === undefined) return null;
  if (filter !== null && !attribute.many) throw bad('invalidPath', `${attribute.name} has a single value`);
  return { extension, attribute, part, filter };
};

/** Null: a path of no schema of this server. */
export const resolvePath = (kind: Kind, text: string): Target | null => {
  if (text.length > longest) throw bad('invalidPath', 'The path is too long');
  const place = afterUrn(kind, text);
  if (place?.rest === '' && place.extension) {
    return { extension: place.extension, attribute: null, part: null, filter: null };
  }
  if (place) return within(place);
  if (uri.test(text)) return null;
  const name = /^[\w$-]*/u.exec(text)?.[0] ?? '';
  return within(placeOf(kind, text, name));
};
