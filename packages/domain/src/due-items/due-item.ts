import { clockKinds, type ClockKind, type ClockMove } from '../clocks/clock.ts';
import { calendarMoments } from './calendar-steps.ts';
import type { Addressee, Told } from './addressee.ts';

export const dueItemKinds = [
  ...clockKinds,
  'confirm-move',
  'confirm-departure',
  'confirm-signal',
  'hand-over',
  'orphan',
  'vacant-office',
  'head-moved',
  'reauthorize',
  'rotate-secrets',
  'service-account-owner',
  'unit-rename',
  'unlinked-departure',
  'source-silent',
  'attest',
  'renew-attestation',
  'acknowledge-guidance',
  'acknowledge-letter',
  'renew-authorization',
  'unauthorized-holding',
  'answer-overlap',
  'custody-procedure',
  'unlisted-holder',
] as const;
export type DueItemKind = (typeof dueItemKinds)[number];

/** Something that somebody has to do by a moment. It is done when the fact is there, not when somebody says so. */
export type DueItem = {
  readonly id: string;
  readonly kind: DueItemKind;
  /** (kind, key) is open once. */
  readonly key: string;
  readonly addressee: Addressee;
  readonly entityId: string | null;
  readonly accountId: string | null;
  readonly personId: string | null;
  readonly caseId: string | null;
  readonly signalId: string | null;
  readonly openedAt: Date;
  readonly dueAt: Date;
  /** Of what is counted in calendar days where the entity is: from which day, by which one, and where. */
  readonly startOn: string | null;
  readonly dueOn: string | null;
  readonly timeZone: string | null;
  /** Why the due day was moved, each time. */
  readonly moves: readonly ClockMove[];
  /** How many steps of its schedule have passed. */
  readonly level: number;
  readonly nextAt: Date | null;
  readonly doneAt: Date | null;
  readonly doneById: string | null;
  readonly outcome: string | null;
  readonly version: number;
};

/** What counts hours from its opening; the others count calendar days where the entity is. */
export type SpanKind = Exclude<DueItemKind, ClockKind>;

const isClockKind = (kind: DueItemKind): kind is ClockKind => (clockKinds as readonly string[]).includes(kind);

export const spanKinds: readonly SpanKind[] = dueItemKinds.filter((kind): kind is SpanKind => !isClockKind(kind));

const hour = 3_600_000;
const day = 24 * hour;

type Schedule = {
  /** How long there is, from the opening. */
  readonly dueAfter: number;
  /** When somebody is reminded or told further up, from the opening. */
  readonly steps: readonly { readonly after: number; readonly to: Addressee }[];
  readonly addressee: Addressee;
};

const toDgc = (dueAfter: number): Schedule => ({
  addressee: 'dgc',
  dueAfter,
  steps: [{ after: dueAfter, to: 'dgc' }],
});

/** The head is reminded at T-5, T-1 and T; two weeks later it is DGC's. */
const toHead = (days: number): Schedule => ({
  addressee: 'head',
  dueAfter: days * day,
  steps: [
    ...[5, 1, 0].map((before) => ({ after: (days - before) * day, to: 'head' as const })),
    { after: (days + 14) * day, to: 'dgc' },
  ],
});

/** The schedule of each kind that counts hours; a new kind without one does not compile. */
export const dueItemSchedules = {
  'confirm-move': toHead(10),
  'confirm-departure': {
    addressee: 'head',
    dueAfter: day,
    steps: [
      { after: day, to: 'head' },
      { after: 3 * day, to: 'dgc' },
    ],
  },
  'confirm-signal': toDgc(day),
  'hand-over': {
    addressee: 'head',
    dueAfter: 30 * day,
    steps: [
      { after: 15 * day, to: 'head' },
      { after: 25 * day, to: 'head' },
      { after: 29 * day, to: 'dgc' },
    ],
  },
  orphan: {
    addressee: 'head',
    dueAfter: day,
    steps: [
      { after: day, to: 'head' },
      { after: 3 * day, to: 'dgc' },
    ],
  },
  'vacant-office': toDgc(day),
  'head-moved': toDgc(3 * day),
  reauthorize: {
    addressee: 'head',
    dueAfter: 10 * day,
    steps: [{ after: 10 * day, to: 'head' }],
  },
  'rotate-secrets': {
    addressee: 'head',
    dueAfter: day,
    steps: [
      { after: day, to: 'head' },
      { after: 3 * day, to: 'dgc' },
    ],
  },
  'service-account-owner': toDgc(day),
  'unit-rename': toDgc(day),
  'unlinked-departure': toDgc(day),
  'source-silent': toDgc(hour),
  attest: {
    addressee: 'person',
    dueAfter: 14 * day,
    steps: [
      { after: 7 * day, to: 'person' },
      { after: 13 * day, to: 'person' },
      { after: 14 * day, to: 'head' },
    ],
  },
  'renew-attestation': {
    addressee: 'person',
    dueAfter: 30 * day,
    steps: [
      { after: 25 * day, to: 'person' },
      { after: 29 * day, to: 'person' },
      { after: 30 * day, to: 'person' },
      { after: 37 * day, to: 'head' },
    ],
  },
  'acknowledge-guidance': {
    addressee: 'person',
    dueAfter: 14 * day,
    steps: [
      { after: 9 * day, to: 'person' },
      { after: 13 * day, to: 'person' },
      { after: 14 * day, to: 'person' },
      { after: 21 * day, to: 'head' },
    ],
  },
  'acknowledge-letter': {
    addressee: 'person',
    dueAfter: 14 * day,
    steps: [
      { after: 9 * day, to: 'person' },
      { after: 13 * day, to: 'person' },
      { after: 14 * day, to: 'person' },
      { after: 21 * day, to: 'head' },
    ],
  },
  // It is opened thirty days before the end: reminders at T-5, T-1 and T, after which it is a holding without one.
  'renew-authorization': {
    addressee: 'head',
    dueAfter: 30 * day,
    steps: [
      { after: 25 * day, to: 'head' },
      { after: 29 * day, to: 'head' },
      { after: 30 * day, to: 'head' },
    ],
  },
  'unauthorized-holding': toHead(10),
  'custody-procedure': toHead(30),
  'unlisted-holder': toHead(10),
  'answer-overlap': {
    addressee: 'head',
    dueAfter: 10 * day,
    steps: [
      { after: 9 * day, to: 'head' },
      { after: 24 * day, to: 'dgc' },
    ],
  },
} as const satisfies Record<SpanKind, Schedule>;

const after = (from: Date, milliseconds: number): Date => new Date(from.getTime() + milliseconds);

export type DueItemTimes = Pick<DueItem, 'addressee' | 'dueAt' | 'nextAt'>;

/** When a new item is due, and when somebody hears of it again. A known day counts instead of the usual span. */
export const openedDueItem = (kind: SpanKind, openedAt: Date, dueAt: Date | null = null): DueItemTimes => {
  const { addressee, dueAfter, steps }: Schedule = dueItemSchedules[kind];
  const first = steps[0];
  return { addressee, dueAt: dueAt ?? after(openedAt, dueAfter), nextAt: first ? after(openedAt, first.after) : null };
};

type Moment = { readonly at: Date; readonly to: Told };
type Asked = Pick<DueItem, 'kind' | 'openedAt' | 'level' | 'doneAt'> & Partial<Pick<DueItem, 'dueOn' | 'timeZone'>>;

const momentsOf = ({ kind, openedAt, dueOn, timeZone }: Asked): readonly Moment[] => {
  if (!isClockKind(kind)) {
    const { steps }: Schedule = dueItemSchedules[kind];
    return steps.map((step) => ({ at: after(openedAt, step.after), to: step.to }));
  }
  return dueOn && timeZone ? calendarMoments(kind, { dueOn, timeZone }) : [];
};

export type Escalation = { readonly to: Told; readonly level: number; readonly nextAt: Date | null };

/** The step of its schedule that an open item has reached by now; null while none is. */
export const escalationOf = (item: Asked, now: Date): Escalation | null => {
  if (item.doneAt) return null;
  const moments = momentsOf(item);
  const reached = moments.filter(({ at }) => at <= now).length;
  const step = moments[reached - 1];
  if (!step || reached <= item.level) return null;
  return { to: step.to, level: reached, nextAt: moments[reached]?.at ?? null };
};
