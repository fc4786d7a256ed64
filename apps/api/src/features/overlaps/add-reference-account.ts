import { addReference, recognizeAccount, refuse, type Decision, type ReferenceAccount } from '@mandat/domain';
import { anySubject, can } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { insertReference, liveReferenceKnownAs } from './reference-account.repository.ts';

export type NewReferenceInput = {
  readonly organisation: string;
  readonly title: string;
  readonly url: string;
  readonly languages?: readonly string[] | null;
};

/** The record that such a line or form makes: what the address says is recognised, never typed. */
export const referenceFrom = (
  input: NewReferenceInput,
  made: { readonly id: string; readonly by: string | null; readonly now: Date },
): Decision<ReferenceAccount> => {
  const found = recognizeAccount(input.url);
  if (!found.ok) return refuse(`address-${found.reason}`, { field: 'url' });
  const { organisation, title, languages } = input;
  return addReference(
    { id: made.id, organisation, title, languages: languages ?? [], addedById: made.by, found },
    made.now,
  );
};

export const addReferenceAccount = (context: Context, input: NewReferenceInput): Promise<Decision<Written>> =>
  write(context, { name: 'addReferenceAccount', input }, async (tx) => {
    if (!can(context.actor, 'reference:edit', anySubject)) return refuse('FORBIDDEN');
    const made = { id: context.world.newId(), by: context.actor.personId, now: context.now };
    const decision = referenceFrom(input, made);
    if (!decision.ok) return decision;
    if (await liveReferenceKnownAs(tx, decision.next.canonicalKey))
      return refuse('reference-already-known', { field: 'url' });
    await insertReference(tx, decision.next);
    return decision;
  });
