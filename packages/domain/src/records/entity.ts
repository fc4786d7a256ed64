import type { OfficialLanguage, Translated } from './language.ts';

export const entityKinds = [
  'department',
  'office',
  'office-away-from-headquarters',
  'special-political-mission',
  'peacekeeping-mission',
  'regional-commission',
  'resident-coordinator',
  'regional-coordinator',
  'programmed-unit',
] as const;
export type EntityKind = (typeof entityKinds)[number];

/** An agency of the Organisation. `headed` false: its head of entity is the head of the nearest headed entity above. */
export type Entity = {
  readonly id: string;
  readonly code: string;
  readonly kind: EntityKind;
  readonly parentId: string | null;
  readonly headed: boolean;
  readonly country: string | null;
  readonly timeZone: string;
  readonly names: Translated;
  readonly headTitle: string;
  readonly unconfirmedNames: readonly OfficialLanguage[];
  readonly createdAt: Date;
  readonly endedOn: string | null;
  /** When the import that brought it was undone: it has left the lists, and its code is free. */
  readonly undoneAt?: Date | null;
  readonly version: number;
};
