/**
 * The words of the model. It is written from the bulletin's rules alone and imports nothing of the domain or the policies:
 * what it judges must not be what it is made of.
 */
export const people = [
  'staff',
  'second-staff',
  'head',
  'deputy',
  'head-above',
  'head-of-dgc',
  'focal-point',
  'official',
  'consultant',
  'administrator',
  'second-administrator',
  'auditor',
  'other-head',
] as const;
export type Person = (typeof people)[number];

/** A unit with a head, one above it, one below it that has no head of its own, and one beside it. */
export const units = ['above', 'unit', 'desk', 'beside'] as const;
export type Unit = (typeof units)[number];

export const criteria = ['need', 'purpose', 'skills', 'risk', 'accuracy'] as const;
export type Criterion = (typeof criteria)[number];
/** The purpose is met only where the strategy is named that the account follows. */
export const answers = ['open', 'met', 'not-met', 'met-without-strategy'] as const;
export type CriterionAnswer = (typeof answers)[number];

export const privileges = ['authorized-official', 'alternate', 'publisher'] as const;
export type Privilege = (typeof privileges)[number];
export const scopes = ['create', 'administer', 'publish'] as const;
export type Scope = (typeof scopes)[number];

/** Days from today: a headship is over, runs, or is still to come. */
export const terms = { past: [-40, -30], present: [-10, 30], future: [20, 50] } as const;
export type Term = keyof typeof terms;

type OnAccount<Do extends string, More = unknown> = { readonly do: Do; readonly at: number } & More;
type Reasoned = { readonly reason: boolean };

/** Where a handle is another one than the same handle elsewhere. */
export const platforms = ['x', 'telegram', 'instagram'] as const;
export type Platform = (typeof platforms)[number];

/** What can be decided for several accounts at once. */
export const bulkKinds = ['authorize', 'refuse', 'maintain', 'withdraw'] as const;
export type BulkKind = (typeof bulkKinds)[number];

/** What a proposal may change of an account in use. */
export type Change = { readonly title?: number; readonly audience?: number; readonly unit?: Unit };

export type Act =
  | {
      readonly do: 'request';
      readonly unit: Unit;
      readonly kind: 'existing' | 'new';
      readonly platform: Platform;
      readonly handle: number;
      readonly title: number;
      /** Null: it is not said whom the account serves. */
      readonly audience: number | null;
      readonly statement: boolean;
    }
  | OnAccount<
      'update',
      {
        readonly edit: {
          readonly title?: number;
          readonly audience?: number;
          readonly statement?: boolean;
          readonly unit?: Unit;
        };
      }
    >
  | OnAccount<'assess', { readonly answers: Partial<Readonly<Record<Criterion, CriterionAnswer>>> }>
  | OnAccount<'answer-overlap', Reasoned & { readonly nth: number }>
  | OnAccount<'nominate', { readonly person: Person; readonly capacity: Privilege; readonly scopes: readonly Scope[] }>
  | OnAccount<'remove-nomination', { readonly person: Person }>
  | OnAccount<'submit'>
  | OnAccount<'authorize'>
  | OnAccount<'send-back', Reasoned & { readonly questions: readonly ('asked' | 'blank')[] }>
  | OnAccount<'answer-question', { readonly nth: number; readonly blank: boolean }>
  | OnAccount<'refuse', Reasoned>
  | OnAccount<'maintain', Reasoned & { readonly assessment: 'latest' | 'another' }>
  | OnAccount<'withdraw', Reasoned & { readonly confirmed: boolean }>
  | OnAccount<
      'authorize-person',
      {
        readonly person: Person;
        readonly capacity: Privilege;
        readonly scopes: readonly Scope[];
        readonly until: 'default' | 'past';
      }
    >
  | OnAccount<'withdraw-authorization', Reasoned & { readonly nth: number }>
  | OnAccount<'renew', { readonly nth: number; readonly until: 'longer' | 'shorter' }>
  | OnAccount<'propose-revision', { readonly change: Change }>
  | OnAccount<'approve-revision', { readonly nth: number }>
  | OnAccount<'refuse-revision', Reasoned & { readonly nth: number }>
  | OnAccount<'withdraw-revision', { readonly nth: number }>
  /** Each by itself, in one request: the account itself and those that came before it. */
  | OnAccount<
      'decide-several',
      Reasoned & { readonly kind: BulkKind; readonly more: number; readonly confirmed: boolean }
    >
  | OnAccount<'mark-out-of-scope', Reasoned>
  | OnAccount<
      'record-creation',
      { readonly handle: number | 'intended'; readonly hitsAnswered: boolean; readonly day: 'today' | 'later' }
    >
  | OnAccount<'record-holding', { readonly person: Person }>
  /** What was authorized to be created was so 61 days ago. */
  | OnAccount<'days-pass'>
  | {
      readonly do: 'record-headship';
      readonly unit: Unit;
      readonly person: Person;
      readonly capacity: 'head' | 'officer-in-charge';
      readonly term: Term;
      readonly document: boolean;
    }
  | { readonly do: 'confirm-headship'; readonly nth: number }
  | { readonly do: 'end-headship'; readonly nth: number; readonly on: number }
  | { readonly do: 'name-focal-point'; readonly unit: Unit; readonly person: Person }
  | { readonly do: 'end-focal-point'; readonly nth: number };

export type Kind = Act['do'];
export type ActOf<Do extends Kind> = Extract<Act, { readonly do: Do }>;

/** Whoever it is in this history who may: by chance alone the right ones would seldom try. */
export const parts = ['requester', 'decider', 'concerned', 'holder', 'confirmer', 'reviser', 'proposer'] as const;
export type Part = (typeof parts)[number];

/** Somebody tries something: perhaps without a fresh second factor, perhaps on a version that is no longer the present one. */
type Try<As> = Act & { readonly as: As; readonly freshly: boolean; readonly stale: boolean };
export type Step = Try<Person>;
/** Accounts and other records are counted from the latest. */
export type Draft = Try<Person | Part>;

/** How things stand before anything is tried. */
export type Lay = {
  readonly focalPoint: boolean;
  readonly headAbove: boolean;
  readonly officerInCharge: boolean;
};
export type History = { readonly lay: Lay; readonly steps: readonly Draft[] };

/** Why something is refused, by sort. */
export type Refusal = 'forbidden' | 'own-case' | 'step-up' | 'not-ready' | 'wrong-state' | 'conflict' | 'invalid';
