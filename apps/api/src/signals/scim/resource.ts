import type { PersonReference } from '@mandat/domain';
import type { Attributes } from './attributes.ts';

export type GroupOfUser = { readonly value: string; readonly display: string };

export type UserResource = {
  readonly id: string;
  readonly personId: string | null;
  readonly attributes: Attributes;
  /** The attributes that the source's `match` names, as identifiers of the register. */
  readonly namedBy: readonly PersonReference[];
  readonly version: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly groups: readonly GroupOfUser[];
};

/** Members are among the attributes, as `{ value }`: the ids of users of the same source. */
export type GroupResource = {
  readonly id: string;
  readonly attributes: Attributes;
  readonly version: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
};
