import { addReference, endReference, type ReadReference, type RegisterEvent } from '@mandat/domain';
import type { Transaction } from '../../platform/database/database.ts';
import { insertReference, liveReferenceKnownAs, saveReference } from './reference-account.repository.ts';

export type Importing = { readonly now: Date; readonly newId: () => string };
export type Imported = { readonly added: number; readonly kept: number; readonly events: readonly RegisterEvent[] };

const isSame = (one: Pick<ReadReference, 'organisation' | 'title' | 'languages'>, read: ReadReference): boolean =>
  one.organisation === read.organisation &&
  one.title === read.title &&
  one.languages.join(' ') === read.languages.join(' ');

const importOne = async (
  tx: Transaction,
  { now, newId }: Importing,
  read: ReadReference,
): Promise<readonly RegisterEvent[]> => {
  const known = await liveReferenceKnownAs(tx, read.found.key);
  if (known && isSame(known, read)) return [];
  const ended = known ? endReference(known, now) : null;
  if (ended?.ok) await saveReference(tx, ended.next);
  const added = addReference({ ...read, id: newId(), addedById: null }, now);
  if (!added.ok) throw new Error(`${read.found.key}: ${added.code}`);
  await insertReference(tx, added.next);
  return [...(ended?.ok ? ended.events : []), ...added.events];
};

/** Whole or not at all. What the list says anew about a known account replaces what was known, and answers to that stay. */
export const importReferences = async (
  tx: Transaction,
  importing: Importing,
  references: readonly ReadReference[],
): Promise<Imported> => {
  const events: RegisterEvent[] = [];
  let added = 0;
  for (const read of references) {
    const told = await importOne(tx, importing, read);
    events.push(...told);
    added += told.length > 0 ? 1 : 0;
  }
  return { added, kept: references.length - added, events };
};
