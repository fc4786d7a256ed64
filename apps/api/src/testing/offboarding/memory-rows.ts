import type { Held, KnownFact, Post } from '@mandat/policies';
import { headedUnits, lineages, slots, sourceOf, type SaidSignal, type Slot, type Unit } from './model.ts';
import { timeOf } from './time.ts';

export type MutableHeld = { -readonly [Key in keyof Held]: Held[Key] } & { revokedBy: string | null };
export type MemoryPost = Post & { readonly signal: string | null };

const isUnit = (code: string): code is Unit => code in lineages;

/** Whether one of the units is within the scope or below it. */
export const isWithin = (scope: readonly string[], units: readonly string[]): boolean =>
  units.some((unit) => isUnit(unit) && lineages[unit].some((above) => scope.includes(above)));

type OfPost = {
  readonly unit: string;
  readonly provider: string | null;
  readonly signal: string | null;
  readonly appointmentId: string;
};

export const postOf = ({ unit, provider, signal, appointmentId }: OfPost): MemoryPost => ({
  appointmentId,
  entityId: unit,
  provider,
  current: true,
  isBaseline: signal === null,
  lineage: isUnit(unit) ? lineages[unit] : [],
  signal,
});

export const heldOf = ({
  slot,
  at,
  id,
}: {
  readonly slot: Slot;
  readonly at: number;
  readonly id: string;
}): MutableHeld => {
  const { family, capacity, authorized } = slots[slot];
  return {
    holdingId: id,
    accountId: `account-${slot}`,
    capacity,
    custodyModel: 'delegated-roles',
    holdsSharedSecret: false,
    isRecoveryContact: false,
    authorizationId: authorized ? `w-${id}` : null,
    grantedAt: timeOf(at),
    suspensions: [],
    familyId: family,
    inScope: true,
    accountInUse: true,
    others: [],
    revokedBy: null,
  };
};

export const factOf = ({ key, source, fact, effectiveAt }: SaidSignal): KnownFact => {
  const { provider, trust, scope } = sourceOf(source);
  const units = fact.type === 'person-moved' ? fact.units : [];
  return {
    signalId: key,
    sourceId: source,
    provider,
    trust,
    effectiveAt: timeOf(effectiveAt),
    fact,
    speaksFor: scope ? headedUnits.filter((family) => isWithin(scope, [family])) : null,
    units: units.map((code) => ({
      code,
      entityId: isUnit(code) ? code : null,
      lineage: isUnit(code) ? lineages[code] : [],
    })),
  };
};
