import type { RegisterEvent } from './records/audit.ts';

/** A refusal states a fact: a code, and the field it concerns where there is one. */
export type Refusal = {
  readonly ok: false;
  readonly code: string;
  readonly field?: string;
  readonly details?: Readonly<Record<string, string | number>>;
};
export type Accepted<T> = { readonly ok: true; readonly next: T; readonly events: readonly RegisterEvent[] };
export type Decision<T> = Accepted<T> | Refusal;

export const accept = <T>(next: T, ...events: readonly RegisterEvent[]): Accepted<T> => ({ ok: true, next, events });

export const refuse = (
  code: string,
  more: { readonly field?: string; readonly details?: Refusal['details'] } = {},
): Refusal => ({
  ok: false,
  code,
  ...more,
});
