import { dayIn, daysBetween } from '../calendar.ts';
import { refuse, type Refusal } from '../decision.ts';

/** Three facts, and none stands for another (3.6): when it happened, when somebody noticed, when it was entered. */
export type RecordedChange = {
  readonly changedAt: Date;
  readonly detectedAt: Date | null;
  readonly recordedAt: Date | null;
};

/** They come in this order, and none lies ahead. */
export const changeFault = (change: RecordedChange, now: Date): Refusal | null => {
  let before = change.changedAt;
  for (const field of ['changedAt', 'detectedAt', 'recordedAt'] as const) {
    const at = change[field];
    if (!at) continue;
    if (at > now) return refuse('date-in-the-future', { field });
    if (at < before) return refuse('dates-reversed', { field });
    before = at;
  }
  return null;
};

export type ChangeDelays = { readonly toNotice: number | null; readonly toRecord: number | null };

/** In calendar days of the entity: how long it stayed unnoticed, and how long until the register told it. */
export const changeDelays = (change: RecordedChange, timeZone: string): ChangeDelays => {
  const since = dayIn(timeZone, change.changedAt);
  const until = (at: Date | null): number | null => at && daysBetween(since, dayIn(timeZone, at));
  return { toNotice: until(change.detectedAt ?? change.recordedAt), toRecord: until(change.recordedAt) };
};
