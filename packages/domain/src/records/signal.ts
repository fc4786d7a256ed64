/** Where a signal came from. Later channels join here: shared signals, Graph, HR file. */
export const signalChannels = [
  'scim',
  'keycloak',
  'sign-in-claims',
  'session-refresh',
  'back-channel-logout',
  'declared',
] as const;
export type SignalChannel = (typeof signalChannels)[number];

/** How much a source may do by itself: open work, suspend, or revoke. */
export const trustLevels = ['propose', 'suspend', 'revoke'] as const;
export type Trust = (typeof trustLevels)[number];

/** One stream of signals, as PROVIDERS_FILE describes it, or the register's own people (`declared`). */
export type SignalSource = {
  readonly id: string;
  /** Unique; `practice-scim`, `practice/sign-in-claims`, `declared`. */
  readonly name: string;
  readonly provider: string | null;
  readonly issuer: string | null;
  readonly channel: SignalChannel;
  readonly trust: Trust;
  /** Codes of the entities it may speak for, with everything below them; null: the whole register. */
  readonly scope: readonly string[] | null;
  /** Attribute of the source → kind of identifier of the register. */
  readonly match: Readonly<Record<string, string>>;
  /** Silence longer than this raises an alarm; null: it speaks only when something happens. */
  readonly silentAfterSeconds: number | null;
  readonly configuredAt: Date;
  readonly lastHeardAt: Date | null;
  readonly lastSignalAt: Date | null;
  readonly alarmedAt: Date | null;
  readonly alarmReason: string | null;
  /** Where a puller stands; its own JSON. */
  readonly cursor: Readonly<Record<string, unknown>> | null;
};

export const signalTypes = [
  'person-departed',
  'person-returned',
  'person-locked-out',
  'person-unlocked',
  'departure-scheduled',
  'person-moved',
  'groups-changed',
  'credential-compromised',
  'identifier-recycled',
  'contact-changed',
  'sessions-ended',
  'authorizations-withdrawn',
] as const;
export type SignalType = (typeof signalTypes)[number];

/** One fact about one person. A message that states several becomes several signals. */
export type SignalFact =
  | { readonly type: 'person-departed'; readonly how: DepartureHow }
  | { readonly type: 'person-returned' }
  | { readonly type: 'person-locked-out' }
  | { readonly type: 'person-unlocked' }
  /** The last day, as the personnel office says; null: the departure is called off. */
  | { readonly type: 'departure-scheduled'; readonly lastDay: string | null }
  /** Every unit in which this source sees the person now, as codes of the source mapped to entity codes. */
  | {
      readonly type: 'person-moved';
      readonly units: readonly string[];
      /** Whoever declares a move says which entities are left; a provider speaks for its own appointments. */
      readonly from?: readonly string[];
    }
  /** The roles that the source's groups still give; what is not named any more is taken away. */
  | { readonly type: 'groups-changed'; readonly roles: readonly string[] }
  | { readonly type: 'credential-compromised' }
  | { readonly type: 'identifier-recycled'; readonly kind: string; readonly value: string }
  | {
      readonly type: 'contact-changed';
      readonly contact: Contact;
      /** In what the source knew somebody as something else before. Who the manager is stays with the source. */
      readonly moved?: readonly PostChange[];
    }
  /** Sessions of this subject, of one session of the provider, or of the person. */
  | { readonly type: 'sessions-ended'; readonly subject: string | null; readonly sid: string | null }
  /** A head withdraws all that they gave the person, on the accounts of these headed entities (3.7). */
  | {
      readonly type: 'authorizations-withdrawn';
      readonly entityIds: readonly string[];
      /** These alone; absent: all that was given in these entities. */
      readonly authorizationIds?: readonly string[];
    };

/** What besides another unit is a move inside an entity. */
export const postChanges = ['post', 'manager'] as const;
export type PostChange = (typeof postChanges)[number];

/** What a head is told of a move inside their entity. */
export const moveChanges = ['unit', ...postChanges] as const;
export type MoveChange = (typeof moveChanges)[number];

export const departureHows = ['disabled', 'deleted', 'purged', 'separation', 'declared', 'not-staff'] as const;
export type DepartureHow = (typeof departureHows)[number];

/** What a source says of how to reach and name somebody; absent: it says nothing about that. */
export type Contact = {
  readonly name?: string;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly functionTitle?: string | null;
};

/** How a source names a person: identifiers that may equal one of the register's. */
export type PersonReference = {
  readonly kind: string;
  readonly value: string;
};

/**
 * What became of a signal. `waiting`: to see whether a cohort moves together; `proposed`: a person
 * decides; `no-effect`: the fact is kept and took nothing; `undone` and `rejected` ones count as never said.
 */
export const signalStates = [
  'applied',
  'no-effect',
  'proposed',
  'waiting',
  'held',
  'unlinked',
  'rejected',
  'undone',
] as const;
export type SignalState = (typeof signalStates)[number];

export type Signal = {
  readonly id: string;
  readonly sourceId: string;
  /** (source, key) acts once: a jti, an event id, a resource's id and version. */
  readonly key: string;
  readonly type: SignalType;
  readonly personId: string | null;
  readonly namedBy: readonly PersonReference[];
  readonly fact: SignalFact;
  /** When it happened, as the source says. */
  readonly occurredAt: Date;
  /** The moment of which it is true: facts of one source fold in this order. */
  readonly effectiveAt: Date;
  readonly receivedAt: Date;
  readonly decidedAt: Date | null;
  readonly state: SignalState;
  /** Which rule of the off-boarding table decided. */
  readonly rule: string | null;
  readonly holdId: string | null;
  readonly caseId: string | null;
  /** What was planned, as the policies made it: it stays what it was when it was decided. */
  readonly plan: Readonly<Record<string, unknown>> | null;
  readonly requestId: string;
};
