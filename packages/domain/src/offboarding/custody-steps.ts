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

/** Through whom the account could be recovered, as its recorded custody tells it of this person (4.2). */
export type RecordedCustody = {
  readonly ownsSecondFactor: boolean;
  readonly ownsRecoveryPhone: boolean;
  readonly ownsRecoveryMailbox: boolean;
};

export type Holder = {
  readonly custodyModel: CustodyModel;
  readonly holdsSharedSecret: boolean;
  readonly isRecoveryContact: boolean;
  /** Null or absent where nobody recorded the custody of the account. */
  readonly recorded?: RecordedCustody | null;
};

const recordedSteps = ({ recorded }: Holder): readonly CustodyStep[] => [
  ...(recorded?.ownsRecoveryMailbox ? (['recovery-address-changed'] as const) : []),
  ...(recorded?.ownsRecoveryPhone ? (['recovery-phone-changed'] as const) : []),
  ...(recorded?.ownsSecondFactor ? (['second-factor-replaced'] as const) : []),
];

/** The checklist of one holding: by the custody model, by what the person knew, and by what is recorded of the account. */
export const custodyStepsFor = (holder: Holder): readonly CustodyStep[] => [
  ...new Set<CustodyStep>([
    ...byModel[holder.custodyModel],
    ...(holder.holdsSharedSecret ? sharedSecret : []),
    ...(holder.isRecoveryContact ? (['recovery-address-changed', 'recovery-phone-changed'] as const) : []),
    ...recordedSteps(holder),
  ]),
];

/** What a person who leaves takes along in their head: secrets that others share. */
export const rotationStepsFor = (holder: Holder): readonly CustodyStep[] =>
  holder.holdsSharedSecret || holder.custodyModel === 'shared-secret' ? sharedSecret : [];
