import { postChangesOf, type Contact, type KnownPost, type SignalFact } from '@mandat/domain';
import type { UnitAttribute } from '../../platform/providers/provider-settings.ts';
import { departureUrn, enterpriseUrn, type Attributes } from './attributes.ts';
import { isObject, type Bare } from './bare.ts';

/** A user as far as it can mean something; null: it is not there. */
export type State = { readonly attributes: Attributes } | null;

const textAt = (attributes: Attributes, name: string, part?: string): string | null => {
  const value = attributes[name];
  const found = part !== undefined && isObject(value) ? value[part] : value;
  return typeof found === 'string' ? found : null;
};

export const isActive = (attributes: Attributes): boolean => attributes['active'] !== false;

const elements = (attributes: Attributes, name: string): readonly Bare[] => {
  const value = attributes[name];
  return Array.isArray(value) ? value.filter(isObject) : [];
};

/** The primary value, else the one for work, else the first. */
const preferred = (attributes: Attributes, name: string): string | null => {
  const all = elements(attributes, name);
  const best = all.find((each) => each['primary'] === true) ?? all.find((each) => each['type'] === 'work') ?? all[0];
  return typeof best?.['value'] === 'string' ? best['value'] : null;
};

export const nameOf = (attributes: Attributes): string | null => {
  const parts = ['givenName', 'familyName'].map((part) => textAt(attributes, 'name', part)).filter(Boolean);
  return textAt(attributes, 'displayName') ?? textAt(attributes, 'name', 'formatted') ?? (parts.join(' ') || null);
};

export const contactOf = (attributes: Attributes) => ({
  name: nameOf(attributes),
  email: preferred(attributes, 'emails'),
  phone: preferred(attributes, 'phoneNumbers'),
  functionTitle: textAt(attributes, 'title'),
});

/** Only what changed is said; a name is never cleared. */
const contactChange = (before: Attributes, after: Attributes): Contact | null => {
  const [was, is] = [contactOf(before), contactOf(after)];
  const changed: Contact = {
    ...(is.name !== null && is.name !== was.name ? { name: is.name } : {}),
    ...(is.email === was.email ? {} : { email: is.email }),
    ...(is.phone === was.phone ? {} : { phone: is.phone }),
    ...(is.functionTitle === was.functionTitle ? {} : { functionTitle: is.functionTitle }),
  };
  return Object.keys(changed).length === 0 ? null : changed;
};

const lastDayOf = (attributes: Attributes): string | null => textAt(attributes, departureUrn, 'lastDay');

type Change = { readonly before: Attributes; readonly after: Attributes };

/** Entra never sends a cleared department, so an empty one says nothing about where somebody works. */
const move = ({ before, after }: Change, unitAttribute: UnitAttribute): SignalFact | null => {
  const unit = textAt(after, enterpriseUrn, unitAttribute);
  const was = textAt(before, enterpriseUrn, unitAttribute);
  return unit === null || unit === was ? null : { type: 'person-moved', units: [unit] };
};

const activity = (before: Attributes | null, after: Attributes): SignalFact | null => {
  const was = before === null || isActive(before);
  if (was === isActive(after)) return null;
  return was ? { type: 'person-departed', how: 'disabled' } : { type: 'person-returned' };
};

const schedule = (before: Attributes | null, after: Attributes): SignalFact | null => {
  const lastDay = lastDayOf(after);
  return lastDay === (before ? lastDayOf(before) : null) ? null : { type: 'departure-scheduled', lastDay };
};

/** However it was sent, a manager is kept as an object; who it is stays here. */
const managerOf = (attributes: Attributes): string | null => {
  const enterprise = attributes[enterpriseUrn];
  return isObject(enterprise) ? textAt(enterprise, 'manager', 'value') : null;
};

const postOf = (attributes: Attributes): KnownPost => ({
  post: textAt(attributes, 'title'),
  manager: managerOf(attributes),
});

const contact = (before: Attributes, after: Attributes): SignalFact | null => {
  const changed = contactChange(before, after);
  const moved = postChangesOf(postOf(before), postOf(after));
  if (moved.length > 0) return { type: 'contact-changed', contact: changed ?? {}, moved };
  return changed && { type: 'contact-changed', contact: changed };
};

/** What a change of a user says about a person. A new one says nothing but that it is disabled, or leaves on a day. */
export const signalsOf = (before: State, after: State, unitAttribute: UnitAttribute): readonly SignalFact[] => {
  if (!after) return before ? [{ type: 'person-departed', how: 'deleted' }] : [];
  const was = before?.attributes ?? null;
  const said = [
    activity(was, after.attributes),
    schedule(was, after.attributes),
    was && move({ before: was, after: after.attributes }, unitAttribute),
    was && contact(was, after.attributes),
  ];
  return said.filter((fact) => fact !== null);
};
