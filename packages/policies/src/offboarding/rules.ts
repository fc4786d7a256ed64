import type { SignalType } from '@mandat/domain';

type Rule = {
  readonly paragraph: string;
  /** The most that a signal of this type takes. */
  readonly takes: 'every-holding' | 'what-no-longer-holds' | 'roles' | 'sessions' | 'nothing';
  readonly lasting: 'revoked' | 'suspended' | 'none';
};

/** A signal can only take away. A new type of signal without a rule does not compile. */
export const offboardingRules = {
  'person-departed': { paragraph: '4.2', takes: 'every-holding', lasting: 'revoked' },
  'person-returned': { paragraph: '4.2', takes: 'nothing', lasting: 'none' },
  'person-locked-out': { paragraph: '4.2', takes: 'every-holding', lasting: 'suspended' },
  'person-unlocked': { paragraph: '4.2', takes: 'nothing', lasting: 'none' },
  'departure-scheduled': { paragraph: '4.2', takes: 'nothing', lasting: 'none' },
  'person-moved': { paragraph: '4.2', takes: 'what-no-longer-holds', lasting: 'revoked' },
  'groups-changed': { paragraph: '4.2', takes: 'roles', lasting: 'none' },
  'credential-compromised': { paragraph: '4.2', takes: 'sessions', lasting: 'none' },
  'identifier-recycled': { paragraph: '4.2', takes: 'sessions', lasting: 'none' },
  'contact-changed': { paragraph: '3.6', takes: 'nothing', lasting: 'none' },
  'sessions-ended': { paragraph: '4.2', takes: 'sessions', lasting: 'none' },
  'authorizations-withdrawn': { paragraph: '3.7', takes: 'what-no-longer-holds', lasting: 'revoked' },
} as const satisfies Record<SignalType, Rule>;

/** Which sentence decided: it stands on the case as the reason. */
export const ruleNames = [
  'departure-ends-everything',
  'departure-suspends-until-confirmed',
  'departure-confirmed-by-second-source',
  'departure-is-proposed',
  'departure-was-contradicted',
  'suspension-lapsed',
  'return-brings-nothing-back',
  'lock-out-suspends',
  'lock-out-ended',
  'departure-is-scheduled',
  'departure-called-off',
  'hand-over-begins',
  'move-ends-what-no-longer-holds',
  'move-suspends-until-confirmed',
  'move-confirmed-by-second-source',
  'move-is-proposed',
  'change-is-proposed',
  'move-inside-the-entity',
  'move-keeps-everything',
  'move-to-an-unknown-unit',
  'unit-rename-is-proposed',
  'unit-was-renamed',
  'groups-end-roles',
  'secrets-are-rotated',
  'links-are-broken',
  'record-follows',
  'sessions-end',
  'older-than-what-is-known',
  'outside-the-scope',
  'person-unknown',
  'undone-by-two-people',
  'head-withdraws',
  'held-by-the-guard',
  'nothing-changes',
] as const;
export type RuleName = (typeof ruleNames)[number];
