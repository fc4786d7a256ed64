import type { PersonReference, SignalSource } from '@mandat/domain';
import { userKind, type Attributes } from './attributes.ts';
import { isObject } from './bare.ts';
import { resolvePath } from './path.ts';

const valueAt = (attributes: Attributes, path: string): unknown => {
  const target = resolvePath(userKind, path);
  if (!target?.attribute || target.filter !== null) return undefined;
  const holder = target.extension ? attributes[target.extension.urn] : attributes;
  const value = isObject(holder) ? holder[target.attribute.name] : undefined;
  return target.part && isObject(value) ? value[target.part.name] : value;
};

/** E-mail may propose a link, never make one. */
const neverLinks = /^(?:emails|phoneNumbers)/iu;

/** How the source names this person: the attributes of its `match`, as kinds of identifier of the register. */
export const referencesOf = (attributes: Attributes, match: SignalSource['match']): readonly PersonReference[] =>
  Object.entries(match).flatMap(([path, kind]) => {
    const value = neverLinks.test(path) ? undefined : valueAt(attributes, path);
    return typeof value === 'string' && value.trim() !== '' ? [{ kind, value: value.trim() }] : [];
  });
