import type { CustodyModel } from '../platforms/platform.ts';

/** What must change on a platform when somebody no longer holds an account (4.2). */
export const custodySteps = [
  'role-removed',
  'owner-and-recovery-checked',
  'password-changed',
  'recovery-address-changed',
  'recovery-phone-changed',
  'second-factor-replaced',
  'open-sessions-ended',
  'application-tokens-revoked',
  'ownership-transferred',
  'connected-devices-removed',
] as const;
export type CustodyStep = (typeof custodySteps)[number];

const sharedSecret: readonly CustodyStep[] = [
  'password-changed',
  'recovery-address-changed',
  'recovery-phone-changed',
  'second-factor-replaced',
  'open-sessions-ended',
  'application-tokens-revoked',
];

const byModel = {
  'delegated-roles': ['role-removed', 'owner-and-recovery-checked'],
  'shared-secret': sharedSecret,
  'owner-bound': ['ownership-transferred', 'connected-devices-removed'],
} as const satisfies Record<CustodyModel, readonly CustodyStep[]>;

export type Holder = {
  readonly custodyModel: CustodyModel;
  readonly holdsSharedSecret: boolean;
  readonly isRecoveryContact: boolean;
};

/** The checklist of one holding: by the platform's model, and by what the person knew besides their role. */
export const custodyStepsFor = (holder: Holder): readonly CustodyStep[] => [
  ...new Set<CustodyStep>([
    ...byModel[holder.custodyModel],
    ...(holder.holdsSharedSecret ? sharedSecret : []),
    ...(holder.isRecoveryContact ? (['recovery-address-changed', 'recovery-phone-changed'] as const) : []),
  ]),
];

/** What a person who leaves takes along in their head: secrets that others share. */
export const rotationStepsFor = (holder: Holder): readonly CustodyStep[] =>
  holder.holdsSharedSecret || holder.custodyModel === 'shared-secret' ? sharedSecret : [];
