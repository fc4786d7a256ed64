import { addDays, addMonthsToDay } from '../calendar.ts';

/** The five obligations of 4.1 (a)–(e), in its order. */
export const attestationObligations = [
  'confidentiality',
  'no-pseudonym',
  'privacy',
  'threats-reported',
  'intellectual-property',
] as const;
export type AttestationObligation = (typeof attestationObligations)[number];

/** What an official attested on a day of their own calendar. It is never changed; the next one counts instead. */
export type Attestation = {
  readonly id: string;
  readonly personId: string;
  readonly attestedAt: Date;
  readonly attestedOn: string;
  /** Where the days of this attestation are counted. */
  readonly timeZone: string;
  readonly obligations: readonly AttestationObligation[];
};

export type AttestationTerm = {
  readonly months: number;
  readonly reminderDays: number;
  readonly graceDays: number;
};

type AttestationDays = {
  readonly remindOn: string;
  /** The last day on which it counts. */
  readonly dueOn: string;
  /** The last day on which privileges stay all the same. */
  readonly graceUntilOn: string;
};

export const attestationDays = (attestedOn: string, term: AttestationTerm): AttestationDays => {
  const dueOn = addMonthsToDay(attestedOn, term.months);
  return { remindOn: addDays(dueOn, -term.reminderDays), dueOn, graceUntilOn: addDays(dueOn, term.graceDays) };
};

export const attestationStatuses = ['not-needed', 'missing', 'lapsed', 'to-renew', 'in-force'] as const;
export type AttestationStatus = (typeof attestationStatuses)[number];

export type AttestationFacts = {
  /** Whether the person holds a privilege, suspended or not. */
  readonly holds: boolean;
  readonly attestedOn: string | null;
};

export const attestationStatus = (
  { holds, attestedOn }: AttestationFacts,
  today: string,
  term: AttestationTerm,
): AttestationStatus => {
  if (!holds) return 'not-needed';
  if (attestedOn === null) return 'missing';
  const { dueOn, remindOn } = attestationDays(attestedOn, term);
  if (today > dueOn) return 'lapsed';
  return today >= remindOn ? 'to-renew' : 'in-force';
};

export const isToAttest = (status: AttestationStatus): boolean =>
  status === 'missing' || status === 'lapsed' || status === 'to-renew';

/**
 * Whether privileges are suspended for want of an attestation. Nobody loses anything before they were asked for the whole of
 * the grace period: neither whoever was authorized today, nor anybody where the register itself did not run.
 */
export const endsPrivileges = (
  facts: AttestationFacts & { readonly askedOn: string | null },
  today: string,
  term: AttestationTerm,
): boolean => {
  const status = attestationStatus(facts, today, term);
  if (facts.askedOn === null || (status !== 'missing' && status !== 'lapsed')) return false;
  if (today <= addDays(facts.askedOn, term.graceDays)) return false;
  return facts.attestedOn === null || today > attestationDays(facts.attestedOn, term).graceUntilOn;
};
