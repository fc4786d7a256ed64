import { accept, refuse, type Decision } from '../decision.ts';
import { settings } from '../settings.ts';
import type { AttestationTerm } from './attestation.ts';

export const attestationTermParts = [
  'months',
  'reminderDays',
  'graceDays',
] as const satisfies readonly (keyof AttestationTerm)[];
export type AttestationTermPart = (typeof attestationTermParts)[number];

export const usualAttestationTerm: AttestationTerm = {
  months: settings.attestationMonths,
  reminderDays: settings.attestationReminderDays,
  graceDays: settings.attestationGraceDays,
};

/** Never less often than every two years, never without being asked, and never without a day of grace. */
export const attestationTermLimits: Readonly<Record<AttestationTermPart, readonly [least: number, most: number]>> = {
  months: [1, 24],
  reminderDays: [1, 90],
  graceDays: [1, 90],
};

const isWithin = (part: AttestationTermPart, value: number): boolean => {
  const [least, most] = attestationTermLimits[part];
  return Number.isInteger(value) && value >= least && value <= most;
};

const shortestMonth = 28;

/** The first part that cannot be: an official is asked again within the term that the attestation counts for. */
export const attestationTermFault = (term: AttestationTerm): AttestationTermPart | null =>
  attestationTermParts.find((part) => !isWithin(part, term[part])) ??
  (term.reminderDays >= term.months * shortestMonth ? 'reminderDays' : null);

/** What the register was given, where it is a term; else the usual one. */
export const readAttestationTerm = (value: unknown): AttestationTerm => {
  const given: Partial<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {};
  const { months, reminderDays, graceDays } = given;
  const term = { months: Number(months), reminderDays: Number(reminderDays), graceDays: Number(graceDays) };
  return attestationTermFault(term) === null ? term : usualAttestationTerm;
};

/** The register itself, as what was changed. */
export const attestationTermId = '00000000-0000-8000-8000-000000000002';

export const changeAttestationTerm = (
  before: AttestationTerm,
  next: AttestationTerm,
  reason: string,
): Decision<AttestationTerm> => {
  const field = attestationTermFault(next);
  if (field) return refuse('attestation-term-out-of-range', { field });
  if (reason.trim() === '') return refuse('reason-missing', { field: 'reason' });
  const changes = attestationTermParts
    .filter((part) => before[part] !== next[part])
    .map((part) => ({ field: part, before: before[part], after: next[part] }));
  if (changes.length === 0) return refuse('attestation-term-the-same', { field: 'months' });
  return accept(next, {
    type: 'attestation-term-changed',
    subject: { kind: 'register', id: attestationTermId },
    reason: reason.trim(),
    changes,
  });
};
