import { expect, test } from '@jest/globals';
import { custodyModels, type CustodyModel } from '../platforms/platform.ts';
import { custodyStepsFor, custodySteps, rotationStepsFor, type CustodyStep } from './custody-steps.ts';

const secret: readonly CustodyStep[] = [
  'password-changed',
  'recovery-address-changed',
  'recovery-phone-changed',
  'second-factor-replaced',
  'open-sessions-ended',
  'application-tokens-revoked',
];
const recovery: readonly CustodyStep[] = ['recovery-address-changed', 'recovery-phone-changed'];
const own: Record<CustodyModel, readonly CustodyStep[]> = {
  'delegated-roles': ['role-removed', 'owner-and-recovery-checked'],
  'shared-secret': secret,
  'owner-bound': ['ownership-transferred', 'connected-devices-removed'],
};

const every = custodyModels.flatMap((custodyModel) =>
  [false, true].flatMap((holdsSharedSecret) =>
    [false, true].map((isRecoveryContact) => ({ custodyModel, holdsSharedSecret, isRecoveryContact })),
  ),
);

test.each(every)(
  'what changes when a holder of $custodyModel goes (knows the secret: $holdsSharedSecret, recovery contact: $isRecoveryContact)',
  (holder) => {
    const { custodyModel, holdsSharedSecret, isRecoveryContact } = holder;
    const wanted = new Set([
      ...own[custodyModel],
      ...(holdsSharedSecret ? secret : []),
      ...(isRecoveryContact ? recovery : []),
    ]);
    const steps = custodyStepsFor(holder);
    expect(new Set(steps)).toEqual(wanted);
    expect(steps).toHaveLength(wanted.size);
  },
);

test.each(every)(
  'what is rotated when $custodyModel may be known (knows the secret: $holdsSharedSecret, recovery contact: $isRecoveryContact)',
  (holder) => {
    const knows = holder.holdsSharedSecret || holder.custodyModel === 'shared-secret';
    expect(rotationStepsFor(holder)).toEqual(knows ? secret : []);
  },
);

test('every step is asked of somebody', () => {
  expect(new Set(every.flatMap((holder) => custodyStepsFor(holder)))).toEqual(new Set(custodySteps));
});

const delegated = { custodyModel: 'delegated-roles', holdsSharedSecret: false, isRecoveryContact: false } as const;
const nothing = { ownsSecondFactor: false, ownsRecoveryPhone: false, ownsRecoveryMailbox: false };

test.each<readonly [Partial<typeof nothing>, readonly CustodyStep[]]>([
  [{}, []],
  [{ ownsSecondFactor: true }, ['second-factor-replaced']],
  [{ ownsRecoveryPhone: true }, ['recovery-phone-changed']],
  [{ ownsRecoveryMailbox: true }, ['recovery-address-changed']],
])('what is recorded of the account asks for what only this person could do: %j', (recorded, more) => {
  const holder = { ...delegated, recorded: { ...nothing, ...recorded } };
  expect(custodyStepsFor(holder)).toEqual([...own['delegated-roles'], ...more]);
});

test('a step that both the model and the record ask for stands once', () => {
  const recorded = { ownsSecondFactor: true, ownsRecoveryPhone: true, ownsRecoveryMailbox: true };
  expect(custodyStepsFor({ ...delegated, custodyModel: 'shared-secret', recorded })).toEqual(secret);
});
