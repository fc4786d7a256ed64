import { isCalendarDay } from '../calendar.ts';
import { refuse, type Refusal } from '../decision.ts';
import { platformCodes, type PlatformCode } from '../platforms/platform.ts';
import { clearanceKinds, type ClearanceKind, type PlatformClearance } from '../records/platform-clearance.ts';

export type Clearing = Pick<PlatformClearance, 'kind' | 'clearedOn' | 'validUntil' | 'endedAt'>;

export const clearanceStates = ['in-force', 'to-come', 'lapsed', 'ended'] as const;
export type ClearanceState = (typeof clearanceStates)[number];

/** The last day still counts. */
export const clearanceState = (clearance: Omit<Clearing, 'kind'>, today: string): ClearanceState => {
  if (clearance.endedAt) return 'ended';
  if (clearance.clearedOn > today) return 'to-come';
  return clearance.validUntil !== null && clearance.validUntil < today ? 'lapsed' : 'in-force';
};

/** For what a platform is not cleared today, in the order in which it is asked. */
export const missingClearances = (clearances: readonly Clearing[], today: string): readonly ClearanceKind[] =>
  clearanceKinds.filter(
    (kind) =>
      !clearances.some((clearance) => clearance.kind === kind && clearanceState(clearance, today) === 'in-force'),
  );

/** One sentence for each set of what is missing: a refusal names it in the reader's words. */
const notCleared: Readonly<Record<string, Refusal>> = {
  legal: refuse('platform-not-cleared-legal'),
  'data-protection': refuse('platform-not-cleared-data-protection'),
  security: refuse('platform-not-cleared-security'),
  'legal data-protection': refuse('platform-not-cleared-legal-data-protection'),
  'legal security': refuse('platform-not-cleared-legal-security'),
  'data-protection security': refuse('platform-not-cleared-data-protection-security'),
};

/** No account is opened on a platform that is not cleared; one that exists is recorded all the same. */
export const clearanceFault = (clearances: readonly Clearing[], today: string): Refusal | null => {
  const missing = missingClearances(clearances, today).join(' ');
  if (missing === '') return null;
  return { ...(notCleared[missing] ?? refuse('platform-not-cleared')), field: 'platform', details: { missing } };
};

/** What the first of two people proposes: a clearance as it stands on a document. */
export type ProposedClearance = {
  readonly platform: PlatformCode;
  readonly kind: ClearanceKind;
  readonly clearedOn: string;
  readonly validUntil: string | null;
  readonly documentReference: string;
};

const longestReference = 500;

const datesFault = ({ clearedOn, validUntil }: ProposedClearance, today: string): Refusal | null => {
  if (!isCalendarDay(clearedOn)) return refuse('date-form', { field: 'clearedOn' });
  if (validUntil !== null && !isCalendarDay(validUntil)) return refuse('date-form', { field: 'validUntil' });
  if (clearedOn > today) return refuse('date-in-the-future', { field: 'clearedOn' });
  if (validUntil !== null && validUntil < today) return refuse('clearance-lapsed', { field: 'validUntil' });
  return null;
};

export const proposedClearanceFault = (proposed: ProposedClearance, today: string): Refusal | null => {
  if (!platformCodes.includes(proposed.platform)) return refuse('platform-unknown', { field: 'platform' });
  const reference = proposed.documentReference.trim();
  if (reference === '') return refuse('clearance-document-missing', { field: 'documentReference' });
  if (reference.length > longestReference) return refuse('text-too-long', { field: 'documentReference' });
  return datesFault(proposed, today);
};

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** What is kept of a proposal until the second person answers. */
export const readClearanceSlot = (
  payload: Readonly<Record<string, unknown>> | null,
): Pick<ProposedClearance, 'platform' | 'kind'> | null => {
  const platform = platformCodes.find((code) => code === payload?.['platform']);
  const kind = clearanceKinds.find((each) => each === payload?.['kind']);
  return platform && kind ? { platform, kind } : null;
};

export const readProposedClearance = (payload: Readonly<Record<string, unknown>> | null): ProposedClearance | null => {
  const slot = readClearanceSlot(payload);
  const clearedOn = textOf(payload?.['clearedOn']);
  const documentReference = textOf(payload?.['documentReference']);
  if (!slot || clearedOn === null || documentReference === null) return null;
  return { ...slot, clearedOn, validUntil: textOf(payload?.['validUntil']), documentReference };
};
