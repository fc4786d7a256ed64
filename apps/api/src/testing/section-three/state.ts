import type { Change, Criterion, CriterionAnswer, History, Person, Platform, Privilege, Scope, Unit } from './words.ts';
import { criteria } from './words.ts';

export type AccountState =
  | 'requested'
  | 'under-review'
  | 'to-be-created'
  | 'creation-lapsed'
  | 'authorized'
  | 'withdrawn'
  | 'refused'
  | 'out-of-scope';

export type Capacity = 'head' | 'officer-in-charge' | 'head-above' | 'head-of-dgc';

export type Decision = {
  readonly kind: 'establish' | 'maintain' | 'refuse' | 'send-back' | 'withdraw';
  readonly by: Person;
  readonly as: Capacity;
  /** The version of the assessment on which it rests; null: it rests on none. */
  readonly version: number | null;
};

export type Authorization = {
  readonly person: Person;
  readonly scopes: readonly Scope[];
  readonly by: Person;
  readonly as: Capacity;
  /** A later authorization of the same person takes its place. */
  readonly ended: 'withdrawn' | 'replaced' | null;
};

export type Holding = {
  readonly person: Person;
  readonly capacity: Privilege | 'none';
  /** Its place among the authorizations of the account. */
  readonly authorization: number | null;
  readonly removalAwaited: boolean;
};

export type Nomination = { readonly person: Person; readonly capacity: Privilege; readonly scopes: readonly Scope[] };
export type Revision = {
  readonly by: Person;
  /** How many revisions were approved when it was made, and what it was made from. */
  readonly base: number;
  readonly before: Change;
  readonly change: Change;
  readonly stands: 'proposed' | 'approved' | 'refused' | 'withdrawn';
};
export type Question = { readonly answered: boolean };

export type Account = {
  readonly unit: Unit;
  readonly kind: 'existing' | 'new';
  readonly platform: Platform;
  /** Under what it is known now, and was ever. */
  readonly handle: number;
  readonly handles: readonly number[];
  readonly title: number;
  readonly audience: number | null;
  readonly statement: boolean;
  readonly requestedBy: Person;
  readonly submittedBy: Person | null;
  readonly state: AccountState;
  readonly answers: Readonly<Record<Criterion, CriterionAnswer>>;
  readonly versions: number;
  /** The latest version went to the head: what is changed later begins the next. */
  readonly finished: boolean;
  readonly nominations: readonly Nomination[];
  /** By the place of the other account: whether somebody answered. */
  readonly overlaps: ReadonlyMap<number, boolean>;
  /** Those that the head did not have before them when they authorized it. */
  readonly foundSince: readonly number[];
  readonly questions: readonly Question[];
  readonly revisions: readonly Revision[];
  readonly decisions: readonly Decision[];
  readonly authorizations: readonly Authorization[];
  readonly holdings: readonly Holding[];
};

export type Headship = {
  readonly unit: Unit;
  readonly person: Person;
  readonly capacity: 'head' | 'officer-in-charge';
  readonly from: number;
  readonly until: number | null;
  readonly recordedBy: Person | null;
  readonly confirmed: boolean;
};

export type FocalPoint = { readonly unit: Unit; readonly person: Person; readonly ended: boolean };

/** A row that the audit must have: what, by whom, on what, and whom it concerns. */
export type AuditRow = {
  readonly type: string;
  readonly by: Person;
  readonly account: number | null;
  readonly person: Person | null;
};

export type State = {
  readonly accounts: readonly Account[];
  readonly headships: readonly Headship[];
  readonly focalPoints: readonly FocalPoint[];
  readonly audit: readonly AuditRow[];
};

const headship = (unit: Unit, person: Person, capacity: Headship['capacity'] = 'head'): Headship => ({
  unit,
  person,
  capacity,
  from: -600,
  until: capacity === 'head' ? null : 60,
  recordedBy: null,
  confirmed: true,
});

export const beginning = ({ lay }: Pick<History, 'lay'>): State => ({
  accounts: [],
  headships: [
    headship('unit', 'head'),
    headship('beside', 'other-head'),
    ...(lay.headAbove ? [headship('above', 'head-above')] : []),
    ...(lay.officerInCharge ? [headship('unit', 'deputy', 'officer-in-charge')] : []),
  ],
  focalPoints: lay.focalPoint ? [{ unit: 'unit', person: 'focal-point', ended: false }] : [],
  audit: [],
});

export const unanswered = Object.fromEntries(criteria.map((criterion) => [criterion, 'open'])) as Account['answers'];

export const withAccount = (state: State, at: number, change: Partial<Account>): State => ({
  ...state,
  accounts: state.accounts.map((account, index) => (index === at ? { ...account, ...change } : account)),
});

export const isUndecided = ({ state }: Account): boolean => state === 'requested' || state === 'under-review';

export const wasAuthorized = ({ decisions }: Account): boolean => decisions.some(({ kind }) => kind === 'establish');

/** It still claims its handle. */
export const claims = ({ state }: Account): boolean => state !== 'refused' && state !== 'out-of-scope';
