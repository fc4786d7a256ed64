import type { OfficialLanguage } from './language.ts';

export const staffTypes = ['staff-member', 'consultant', 'volunteer', 'intern', 'agency', 'unknown'] as const;
export type StaffType = (typeof staffTypes)[number];

export type Person = {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly functionTitle: string | null;
  readonly language: OfficialLanguage;
  readonly staffType: StaffType;
  readonly createdAt: Date;
  readonly version: number;
};

/** Subject: the (iss, sub) of sign-in. The others come from the claim that a provider's `person` link names. */
export type PersonIdentifier = {
  readonly id: string;
  readonly personId: string;
  readonly source: string;
  readonly kind: string;
  readonly value: string;
  readonly validFrom: Date;
  readonly validUntil: Date | null;
};

/** A post that a person holds in an entity between two dates (the last day included). */
export type Appointment = {
  readonly id: string;
  readonly personId: string;
  readonly entityId: string;
  readonly functionTitle: string | null;
  readonly fromOn: string;
  readonly untilOn: string | null;
  /** The provider that says so; none: the register's own record, which no signal ends. */
  readonly source?: string | null;
  /** A signal ended it at this moment, before the day was over. */
  readonly endedAt?: Date | null;
  /** The signal that opened it; none: it was there before anything was signalled. */
  readonly signalId?: string | null;
};

/** Named by the head to prepare what the head decides. */
export type FocalPoint = {
  readonly id: string;
  readonly personId: string;
  readonly entityId: string;
  readonly fromOn: string;
  readonly untilOn: string | null;
  readonly version: number;
};
