import type { Authorization, Holding } from '../records/holding.ts';
import { holdingStatus, type HoldingStatus } from '../status/holding-status.ts';

/** What a record said from one moment on, until it said something else. */
export type Version<Facts> = { readonly facts: Facts; readonly fromAt: Date; readonly untilAt: Date | null };

export type HeldFacts = Pick<
  Holding,
  'capacity' | 'platformRole' | 'holdsSharedSecret' | 'interim' | 'authorizationId' | 'removalAwaitedAt' | 'endedAt'
>;
export type AuthorizedFacts = Pick<
  Authorization,
  'id' | 'validFrom' | 'validUntil' | 'suspendedAt' | 'withdrawnAt' | 'replacedAt'
>;

type Held = Pick<HeldFacts, 'capacity' | 'platformRole' | 'holdsSharedSecret'> & { readonly status: HoldingStatus };

/** One stretch of time in which nothing about a holding changed. */
export type HeldSpan = Held & { readonly fromAt: Date; readonly untilAt: Date | null };

export type HeldHistory = {
  readonly holding: readonly Version<HeldFacts>[];
  /** Of every authorization on which it ever rested. */
  readonly authorizations: readonly Version<AuthorizedFacts>[];
};

const versionAt = <Facts>(versions: readonly Version<Facts>[], at: Date): Facts | null =>
  versions.find(({ fromAt, untilAt }) => fromAt <= at && (untilAt === null || at < untilAt))?.facts ?? null;

const heldAt = ({ holding, authorizations }: HeldHistory, at: Date): Held | null => {
  const facts = versionAt(holding, at);
  if (!facts) return null;
  const { capacity, platformRole, holdsSharedSecret, authorizationId } = facts;
  const authorization = versionAt(
    authorizations.filter(({ facts: { id } }) => id === authorizationId),
    at,
  );
  return { capacity, platformRole, holdsSharedSecret, status: holdingStatus(facts, authorization, at) };
};

/** Whatever is written, and the days from and until which an authorization is valid by itself. */
const turns = ({ holding, authorizations }: HeldHistory): readonly Date[] => {
  const validity = authorizations.flatMap(({ facts }) => [facts.validFrom, facts.validUntil]);
  const times = [...holding, ...authorizations].map(({ fromAt }) => fromAt);
  const all = new Set([...times, ...validity].map((at) => at.getTime()));
  return [...all].sort((one, other) => one - other).map((time) => new Date(time));
};

const isSame = (one: Held, other: Held): boolean =>
  one.capacity === other.capacity &&
  one.platformRole === other.platformRole &&
  one.holdsSharedSecret === other.holdsSharedSecret &&
  one.status === other.status;

/** What somebody held from when until when, one span for each time that its kind or its standing changed. */
export const heldSpans = (history: HeldHistory): readonly HeldSpan[] => {
  const spans: HeldSpan[] = [];
  let open: HeldSpan | null = null;
  for (const at of turns(history)) {
    const held = heldAt(history, at);
    const goesOn = held !== null && held.status !== 'ended' ? held : null;
    if (open && goesOn && isSame(open, goesOn)) continue;
    if (open) spans.push({ ...open, untilAt: at });
    open = goesOn ? { ...goesOn, fromAt: at, untilAt: null } : null;
  }
  return open ? [...spans, open] : spans;
};

/** Those of them that touch a stretch of time. */
export const spansWithin = (spans: readonly HeldSpan[], from: Date, until: Date): readonly HeldSpan[] =>
  spans.filter(({ fromAt, untilAt }) => fromAt < until && (untilAt === null || untilAt > from));
