import type { Account, AuditRow, State } from './state.ts';
import type { Refusal, Step } from './words.ts';

/**
 * What must come of a step. With something against it, it is refused for one of these; without permission for nothing else,
 * since whoever may not do it learns nothing of how things stand.
 */
export type Ruling = {
  readonly against: readonly Refusal[];
  readonly next: State;
  /** Of several accounts, what is against each of them by itself. */
  readonly each?: readonly { readonly at: number; readonly against: readonly Refusal[] }[];
};

export type Check = Refusal | false;

export const refused = (state: State, ...against: readonly Refusal[]): Ruling => ({ against, next: state });

/** Accepted with what follows, if nothing is against it. */
export const ruled = (state: State, checks: readonly Check[], next: () => State): Ruling => {
  const against = checks.filter((check) => check !== false);
  return { against, next: against.length === 0 ? next() : state };
};

export const onVersion = ({ stale }: Step): Check => stale && 'conflict';
export const withSecondFactor = ({ freshly }: Step): Check => !freshly && 'step-up';
export const withReason = ({ reason }: { readonly reason: boolean }): Check => !reason && 'invalid';

export const audited = (state: State, ...rows: readonly AuditRow[]): State => ({
  ...state,
  audit: [...state.audit, ...rows],
});

export const row = (type: string, step: Step, more: Partial<Pick<AuditRow, 'account' | 'person'>> = {}): AuditRow => ({
  type,
  by: step.as,
  account: 'at' in step ? step.at : null,
  person: null,
  ...more,
});

export const accountAt = (state: State, at: number): Account => {
  const account = state.accounts[at];
  if (!account) throw new Error(`no account ${at}`);
  return account;
};
