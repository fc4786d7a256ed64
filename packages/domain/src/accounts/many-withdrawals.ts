import { refuse, type Refusal } from '../decision.ts';

/** The withdrawals of one entity on one day: those that were, those that are asked for, and of how many accounts. */
export type DayOfWithdrawals = { readonly before: number; readonly more: number; readonly accounts: number };

/**
 * Whoever withdraws much of what an entity has in a day says so once more: it may be a mistake, and what is withdrawn stops
 * being official at once. A first withdrawal alone was confirmed on its own page, however small the entity.
 */
export const manyWithdrawals = (
  { before, more, accounts }: DayOfWithdrawals,
  limits: { readonly percent: number; readonly confirmed: boolean },
): Refusal | null => {
  const together = before + more;
  const much = together > 1 && together * 100 > limits.percent * accounts;
  if (!much || limits.confirmed) return null;
  return refuse('withdrawals-to-confirm', { field: 'confirmed', details: { count: together, accounts } });
};
