import { postChangesOf, type Contact, type SignalFact } from '@mandat/domain';
import type { DirectoryFacts } from './directory-facts.ts';

type Compare = (before: DirectoryFacts | null, now: DirectoryFacts) => SignalFact | null;

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((each) => others.includes(each));

/** Deleted after disabled is said again: a first departure may have been undone as a mistake, this one is new. */
const departed: Compare = (before, now) => {
  if (now.presence === 'enabled' || now.presence === before?.presence) return null;
  return { type: 'person-departed', how: now.presence };
};

const returned: Compare = (before, now) =>
  before && before.presence !== 'enabled' && now.presence === 'enabled' ? { type: 'person-returned' } : null;

const lockedOut: Compare = (before, now) => (now.locked && !before?.locked ? { type: 'person-locked-out' } : null);

const unlocked: Compare = (before, now) =>
  before?.locked && !now.locked && now.presence !== 'deleted' ? { type: 'person-unlocked' } : null;

const moved: Compare = (before, now) =>
  before && !isSame(before.units, now.units) ? { type: 'person-moved', units: now.units } : null;

const regrouped: Compare = (before, now) =>
  before && !isSame(before.roles, now.roles) ? { type: 'groups-changed', roles: now.roles } : null;

const scheduled: Compare = (before, now) =>
  now.lastDay === (before?.lastDay ?? null) ? null : { type: 'departure-scheduled', lastDay: now.lastDay };

/** A directory is not asked for managers. */
const postOf = ({ functionTitle }: DirectoryFacts) => ({ post: functionTitle, manager: null });

const contacted: Compare = (before, now) => {
  if (!before) return null;
  const contact: Contact = {
    ...(now.name === null || before.name === now.name ? {} : { name: now.name }),
    ...(before.email === now.email ? {} : { email: now.email }),
    ...(before.functionTitle === now.functionTitle ? {} : { functionTitle: now.functionTitle }),
  };
  if (Object.keys(contact).length === 0) return null;
  const changes = postChangesOf(postOf(before), postOf(now));
  return { type: 'contact-changed', contact, ...(changes.length > 0 ? { moved: changes } : {}) };
};

const comparisons = [departed, returned, lockedOut, unlocked, moved, regrouped, scheduled, contacted];

/**
 * What a reading says that the one before did not. At first sight only what takes away is said: who is gone, locked
 * out or about to leave; units and groups need something to differ from.
 */
export const signalsOfReading = (before: DirectoryFacts | null, now: DirectoryFacts): readonly SignalFact[] =>
  comparisons.flatMap((compare) => compare(before, now) ?? []);
