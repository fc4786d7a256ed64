import type { Attribute, Attributes } from './attributes.ts';
import { isObject, type Bare } from './bare.ts';
import { bad } from './fault.ts';
import { describedBy, elementFits } from './filter-match.ts';
import { parseFilter } from './filter.ts';
import type { Target } from './path.ts';
import { readValue, type Unknown } from './read-value.ts';

export type Draft = Record<string, unknown>;
export type Change = { readonly mode: 'add' | 'replace'; readonly value: unknown; readonly unknown: Unknown };
type At = Target & { readonly attribute: Attribute };

export const bareCopy = (source: Bare): Draft => Object.assign(Object.create(null), source);

export const elementsOf = (value: unknown): readonly Bare[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** The object that holds the attribute: the resource, or a copy of one of its extensions that is put back. */
export const holderOf = (draft: Draft, { extension }: Target): Draft => {
  if (!extension) return draft;
  const present = draft[extension.urn];
  const holder = bareCopy(isObject(present) ? present : {});
  draft[extension.urn] = holder;
  return holder;
};

export const put = (holder: Draft, name: string, value: unknown): void => {
  const empty = value === undefined || (Array.isArray(value) && value.length === 0);
  if (empty) delete holder[name];
  else holder[name] = value;
};

const sameElement = (left: Bare, right: Bare): boolean =>
  left['value'] === right['value'] &&
  (left['type'] === undefined || right['type'] === undefined || left['type'] === right['type']);

/** Only one value is the primary one (RFC 7643 2.4): the newest claim wins. */
const onePrimary = (elements: readonly Bare[], newest: Bare): readonly Bare[] =>
  newest['primary'] === true
    ? elements.map((each) => (each === newest || each['primary'] !== true ? each : { ...each, primary: false }))
    : elements;

const joined = (present: readonly Bare[], added: readonly Bare[]): readonly Bare[] => {
  const byValue = new Map(present.map((each) => [each['value'], each]));
  const more: Bare[] = [];
  for (const element of added) {
    const same = byValue.get(element['value']);
    if (same && element['value'] !== undefined && sameElement(same, element)) continue;
    byValue.set(element['value'], element);
    more.push(element);
  }
  return more.reduce<readonly Bare[]>((all, each) => onePrimary(all, each), [...present, ...more]);
};

const partsOf = (at: At, { value, unknown }: Change): Bare => {
  const read = at.part
    ? { [at.part.name]: readValue(at.part, value, unknown) }
    : readValue({ ...at.attribute, many: false }, value, unknown);
  return isObject(read) ? read : {};
};

const merged = (element: Bare, parts: Bare): Bare => {
  const made = bareCopy(element);
  for (const [name, value] of Object.entries(parts)) put(made, name, value);
  return made;
};

/** `emails[type eq "other"].value` where there is none: it is made as the filter describes it, which Entra relies on. */
const madeElement = (at: At, change: Change): Bare => {
  const described = at.filter === null ? {} : describedBy(at.attribute, parseFilter(at.filter));
  if (!described) throw bad('noTarget', 'No value fits the filter of the path');
  const base = readValue({ ...at.attribute, many: false }, described, change.unknown);
  return merged(isObject(base) ? base : {}, partsOf(at, change));
};

const fits = (at: At): ((element: Bare) => boolean) => {
  if (at.filter === null) return () => true;
  const filter = parseFilter(at.filter);
  return (element) => elementFits(at.attribute, filter, element);
};

const setElements = (present: readonly Bare[], at: At, change: Change): readonly Bare[] => {
  const chosen = fits(at);
  const parts = partsOf(at, change);
  let newest: Bare | null = null;
  const next = present.map((each) => (chosen(each) ? (newest = merged(each, parts)) : each));
  if (newest) return onePrimary(next, newest).filter((each) => Object.keys(each).length > 0);
  const made = madeElement(at, change);
  return onePrimary([...present, made], made);
};

/** Complex values keep what was not named, except where the value says who is meant: another manager is another one. */
const setComplex = (present: unknown, at: At, change: Change): unknown => {
  if (at.part) return merged(isObject(present) ? present : {}, partsOf(at, change));
  const read = readValue(at.attribute, change.value, change.unknown);
  const replaces = at.attribute.parts?.some(({ name }) => name === 'value') ?? false;
  return isObject(read) && isObject(present) && !replaces ? merged(present, read) : read;
};

const nextMany = (present: readonly Bare[], at: At, change: Change): unknown => {
  if (at.filter !== null || at.part) return setElements(present, at, change);
  const read = readValue(at.attribute, change.value, change.unknown);
  const elements = elementsOf(read);
  return change.mode === 'add' ? joined(present, elements) : joined([], elements);
};

export const setAt = (draft: Draft, at: At, change: Change): void => {
  const holder = holderOf(draft, at);
  const { attribute } = at;
  const present = holder[attribute.name];
  if (attribute.many) return put(holder, attribute.name, nextMany(elementsOf(present), at, change));
  if (attribute.type === 'complex') return put(holder, attribute.name, setComplex(present, at, change));
  put(holder, attribute.name, readValue(attribute, change.value, change.unknown));
};

const withoutPart = (element: Bare, name: string): Bare => {
  const made = bareCopy(element);
  delete made[name];
  return made;
};

const remaining = (present: readonly Bare[], at: At, { value, unknown }: Change): readonly Bare[] => {
  const chosen = fits(at);
  const { part } = at;
  if (part) return present.map((each) => (chosen(each) ? withoutPart(each, part.name) : each));
  if (at.filter !== null) return present.filter((each) => !chosen(each));
  const named = elementsOf(readValue(at.attribute, value, unknown));
  if (named.length === 0) return [];
  // Entra names the members to remove in `value`; the whole list is removed only when none is named.
  const values = new Set(named.map((each) => each['value']));
  return present.filter((each) => !values.has(each['value']));
};

export const removeAt = (draft: Draft, at: At, change: Change): void => {
  const { attribute, part } = at;
  if (attribute.required || attribute.name === 'active') throw bad('mutability', `${attribute.name} cannot be removed`);
  const holder = holderOf(draft, at);
  const present = holder[attribute.name];
  if (attribute.many) return put(holder, attribute.name, remaining(elementsOf(present), at, change));
  if (part) return put(holder, attribute.name, isObject(present) ? withoutPart(present, part.name) : undefined);
  put(holder, attribute.name, undefined);
};

export const asAttributes = (draft: Draft): Attributes => draft;
