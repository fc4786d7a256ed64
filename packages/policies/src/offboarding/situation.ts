import type {
  Capacity,
  CustodyModel,
  RecordedCustody,
  SignalFact,
  SignalType,
  SuspensionCause,
  Trust,
} from '@mandat/domain';

/** A fact that counts: said by a source that may at least suspend, neither held nor rejected nor undone. */
export type KnownFact = {
  readonly signalId: string;
  readonly sourceId: string;
  /** Sources of one provider speak of the same units. */
  readonly provider: string | null;
  readonly trust: Trust;
  readonly effectiveAt: Date;
  readonly fact: SignalFact;
  /** The units of a move, as entities. */
  readonly units: readonly ResolvedUnit[];
  /** Headed entities of what is held for which the source may speak; absent or null: for all. */
  readonly speaksFor?: readonly string[] | null;
};

export type LiveSuspension = {
  readonly id: string;
  readonly cause: SuspensionCause;
  readonly sourceId: string;
  readonly since: Date;
  readonly revokeAt: Date | null;
};

/** A holding that has not ended, with what decides whether a signal ends it. */
export type Held = {
  readonly holdingId: string;
  readonly accountId: string;
  readonly capacity: Capacity;
  readonly custodyModel: CustodyModel;
  readonly holdsSharedSecret: boolean;
  readonly isRecoveryContact: boolean;
  /** What the recorded custody of the account says of this person; null while nobody recorded it. */
  readonly recorded?: RecordedCustody | null;
  /** The written authorization on which it rests, if that has not been withdrawn. */
  readonly authorizationId: string | null;
  readonly grantedAt: Date;
  readonly suspensions: readonly LiveSuspension[];
  /** The nearest headed entity of the account's owner. */
  readonly familyId: string;
  /** Whether the source may speak for that entity. */
  readonly inScope: boolean;
  /** The account is in use: authorized, neither withdrawn, parked nor closed. */
  readonly accountInUse: boolean;
  /** Others who hold a privilege on the account now. */
  readonly others: readonly { readonly personId: string; readonly capacity: Capacity; readonly since: Date }[];
};

/** A post, also an ended one: what rests on it may have to end with it. */
export type Post = {
  readonly appointmentId: string;
  readonly entityId: string;
  /** The provider that says so; null: the register's own record. */
  readonly provider: string | null;
  readonly current: boolean;
  /** It was there before any signal spoke of it. */
  readonly isBaseline: boolean;
  /** The entity itself and everything above it. */
  readonly lineage: readonly string[];
};

export type Office = {
  readonly headshipId: string;
  readonly entityId: string;
  /** Somebody else is in office there today, as head or in charge. */
  readonly isCovered: boolean;
};

export type ResolvedUnit = {
  readonly code: string;
  readonly entityId: string | null;
  readonly lineage: readonly string[];
};

export type Situation = {
  readonly personId: string;
  /** The entity that asks for whoever leaves: that of the current post. */
  readonly entityId: string | null;
  /** Whether the source may speak for this person at all. */
  readonly inScope: boolean;
  /** Facts known besides the one that is planned. */
  readonly facts: readonly KnownFact[];
  readonly holdings: readonly Held[];
  readonly posts: readonly Post[];
  readonly offices: readonly Office[];
  /** Sessions open now, with the roles that groups gave them. */
  readonly sessions: readonly {
    readonly id: string;
    readonly provider: string;
    readonly openedAt: Date;
    readonly groupRoles: readonly string[];
  }[];
  readonly serviceAccountIds: readonly string[];
  /** How many privileges signals took before: after a return the head is asked. */
  readonly lostBefore: number;
};

/** `over`: nobody answered whether an unknown unit is a renamed one, or somebody said that it is not. */
export type PlannedSignal = KnownFact & { readonly type: SignalType; readonly patience?: 'over' };

export type OffboardingSettings = {
  /** A suspension nobody contradicted becomes a revocation after so long. */
  readonly confirmationHours: number;
};
