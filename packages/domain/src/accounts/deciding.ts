import { refuse, type Refusal } from '../decision.ts';
import type { Decider } from '../headships/heads.ts';

/** The capacity in which somebody decides, or why they may not. */
export const decideAs = (
  personId: string,
  deciders: readonly Decider[],
  concerned: ReadonlySet<string>,
): { readonly ok: true; readonly decider: Decider } | Refusal => {
  if (concerned.has(personId)) return refuse('own-case');
  const decider = deciders.find((each) => each.personId === personId);
  if (decider) return { ok: true, decider };
  return refuse(deciders.length === 0 ? 'no-head-in-office' : 'not-the-deciding-head');
};
