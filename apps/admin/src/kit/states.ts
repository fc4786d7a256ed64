import type { IconName } from '../theme/icons/drawings.tsx';

export type Tone = 'none' | 'primary' | 'ok' | 'warn' | 'bad' | 'held';
export type StateSign = { readonly icon: IconName; readonly tone: Tone };

/** The one vocabulary of states: shape and tone; the word is the message `state.<of>.<state>`. */
export const states = {
  account: {
    requested: { icon: 's-requested', tone: 'none' },
    'under-review': { icon: 's-review', tone: 'primary' },
    'decision-pending': { icon: 's-pending', tone: 'primary' },
    authorized: { icon: 's-authorized', tone: 'ok' },
    official: { icon: 's-authorized', tone: 'ok' },
    'review-overdue': { icon: 's-late', tone: 'bad' },
    withdrawn: { icon: 's-withdrawn', tone: 'warn' },
    parked: { icon: 's-parked', tone: 'none' },
    closed: { icon: 's-closed', tone: 'none' },
    'to-be-created': { icon: 's-pending', tone: 'primary' },
    'creation-late': { icon: 's-late', tone: 'bad' },
    refused: { icon: 's-withdrawn', tone: 'none' },
    'out-of-scope': { icon: 's-scope', tone: 'none' },
    undone: { icon: 'undo', tone: 'none' },
  },
  import: {
    uploaded: { icon: 's-requested', tone: 'none' },
    checking: { icon: 'loop', tone: 'primary' },
    checked: { icon: 's-pending', tone: 'warn' },
    running: { icon: 'loop', tone: 'primary' },
    stopped: { icon: 's-pending', tone: 'bad' },
    done: { icon: 'check', tone: 'ok' },
    undoing: { icon: 'loop', tone: 'primary' },
    undone: { icon: 'undo', tone: 'none' },
  },
  check: {
    healthy: { icon: 's-authorized', tone: 'ok' },
    renamed: { icon: 's-renamed', tone: 'warn' },
    gone: { icon: 's-gone', tone: 'warn' },
    squatted: { icon: 's-squatted', tone: 'bad' },
    orphan: { icon: 's-orphan', tone: 'bad' },
    impersonator: { icon: 's-impostor', tone: 'bad' },
  },
  authorization: {
    'to-sign': { icon: 'pen', tone: 'warn' },
    'to-acknowledge': { icon: 's-pending', tone: 'primary' },
    'in-force': { icon: 's-authorized', tone: 'ok' },
    'ends-soon': { icon: 's-soon', tone: 'warn' },
    lapsed: { icon: 's-late', tone: 'bad' },
    replaced: { icon: 's-withdrawn', tone: 'none' },
    withdrawn: { icon: 's-withdrawn', tone: 'none' },
  },
  holding: {
    authorized: { icon: 'key', tone: 'none' },
    unauthorized: { icon: 's-alert', tone: 'bad' },
    'interim-custody': { icon: 's-orphan', tone: 'held' },
    suspended: { icon: 's-suspended', tone: 'held' },
    revoked: { icon: 's-revoked', tone: 'none' },
    'removal-awaited': { icon: 'awaited', tone: 'warn' },
    removed: { icon: 'effect', tone: 'ok' },
  },
  due: {
    upcoming: { icon: 'due', tone: 'none' },
    soon: { icon: 's-soon', tone: 'warn' },
    late: { icon: 's-late', tone: 'bad' },
    escalated: { icon: 's-alert', tone: 'bad' },
    done: { icon: 'check', tone: 'ok' },
    'done-late': { icon: 'check', tone: 'none' },
  },
  case: {
    open: { icon: 'fact', tone: 'primary' },
    held: { icon: 's-held', tone: 'held' },
    'second-person': { icon: 'todo', tone: 'held' },
    'proof-awaited': { icon: 'awaited', tone: 'warn' },
    proven: { icon: 'effect', tone: 'ok' },
    undone: { icon: 'undo', tone: 'none' },
  },
  signal: {
    received: { icon: 'fact', tone: 'none' },
    applied: { icon: 'decision', tone: 'primary' },
    held: { icon: 's-held', tone: 'held' },
    'no-effect': { icon: 's-scope', tone: 'none' },
    proposed: { icon: 'todo', tone: 'held' },
    waiting: { icon: 'clock', tone: 'none' },
    unlinked: { icon: 's-alert', tone: 'warn' },
    rejected: { icon: 's-withdrawn', tone: 'none' },
    undone: { icon: 'undo', tone: 'none' },
  },
  attestation: {
    'not-needed': { icon: 's-scope', tone: 'none' },
    missing: { icon: 's-late', tone: 'bad' },
    lapsed: { icon: 's-late', tone: 'bad' },
    'to-renew': { icon: 's-soon', tone: 'warn' },
    'in-force': { icon: 's-authorized', tone: 'ok' },
  },
  review: {
    'to-prepare': { icon: 'pen', tone: 'none' },
    'to-decide': { icon: 's-pending', tone: 'primary' },
    'withdrawal-proposed': { icon: 's-late', tone: 'bad' },
    maintained: { icon: 's-authorized', tone: 'ok' },
    withdrawn: { icon: 's-withdrawn', tone: 'warn' },
    released: { icon: 's-scope', tone: 'none' },
    unanswered: { icon: 's-closed', tone: 'none' },
  },
  campaign: {
    open: { icon: 's-review', tone: 'primary' },
    overdue: { icon: 's-late', tone: 'bad' },
    ended: { icon: 's-closed', tone: 'none' },
  },
  guidance: {
    draft: { icon: 'pen', tone: 'none' },
    coming: { icon: 's-soon', tone: 'primary' },
    'in-force': { icon: 's-authorized', tone: 'ok' },
    superseded: { icon: 's-closed', tone: 'none' },
  },
  delivery: {
    queued: { icon: 's-requested', tone: 'none' },
    delivered: { icon: 'effect', tone: 'ok' },
    retrying: { icon: 'loop', tone: 'warn' },
    failed: { icon: 's-alert', tone: 'bad' },
  },
} as const satisfies Record<string, Record<string, StateSign>>;

export type StateKind = keyof typeof states;
export type StateOf<Kind extends StateKind> = keyof (typeof states)[Kind] & string;

/** Any state of any kind, so that one prop pair is checked against the vocabulary. */
export type StateRef = { [Kind in StateKind]: { readonly of: Kind; readonly state: StateOf<Kind> } }[StateKind];

export const signOf = ({ of, state }: StateRef): StateSign => {
  const kind: Record<string, StateSign> = states[of];
  const sign = kind[state];
  if (!sign) throw new Error(`No sign for the state ${of}.${state}`);
  return sign;
};
