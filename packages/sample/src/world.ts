import type {
  Attestation,
  GuidanceAcknowledgement,
  GuidanceNotice,
  GuidanceVersion,
  Account,
  AccountAlias,
  AccountCustody,
  AccountDecision,
  Appointment,
  Assessment,
  Authorization,
  CriterionAnswer,
  CustodyProcedure,
  Entity,
  FocalPoint,
  Headship,
  Holding,
  Nomination,
  Overlap,
  Person,
  PersonIdentifier,
  ReferenceAccount,
} from '@mandat/domain';
import { hash32, uuidOf } from './hash.ts';
import type { Desk } from './people/desk.ts';
import { randomFrom, type Random } from './random.ts';

export type Records = {
  readonly entities: Entity[];
  readonly people: Person[];
  readonly identifiers: PersonIdentifier[];
  readonly appointments: Appointment[];
  readonly headships: Headship[];
  readonly focalPoints: FocalPoint[];
  readonly accounts: Account[];
  readonly aliases: AccountAlias[];
  readonly assessments: Assessment[];
  readonly criterionAnswers: CriterionAnswer[];
  readonly overlaps: Overlap[];
  readonly references: ReferenceAccount[];
  readonly decisions: AccountDecision[];
  readonly nominations: Nomination[];
  readonly authorizations: Authorization[];
  readonly holdings: Holding[];
  readonly accountCustodies: AccountCustody[];
  readonly custodyProcedures: CustodyProcedure[];
  readonly attestations: Attestation[];
  readonly guidanceNotices: GuidanceNotice[];
  readonly guidanceVersions: GuidanceVersion[];
  readonly guidanceAcknowledgements: GuidanceAcknowledgement[];
};

/** What the sample is written into while it is being made. Each topic draws from its own stream, so that a change in one leaves the others. */
export type World = {
  readonly today: Date;
  readonly records: Records;
  readonly desks: Map<string, Desk>;
  readonly takenNames: Set<string>;
  readonly takenHandles: Set<string>;
  readonly studies: Map<string, number>;
  readonly random: (stream: string) => Random;
  readonly nextId: (kind: string) => string;
};

const emptyRecords = (): Records => ({
  entities: [],
  people: [],
  identifiers: [],
  appointments: [],
  headships: [],
  focalPoints: [],
  accounts: [],
  aliases: [],
  assessments: [],
  criterionAnswers: [],
  overlaps: [],
  references: [],
  decisions: [],
  nominations: [],
  authorizations: [],
  holdings: [],
  accountCustodies: [],
  custodyProcedures: [],
  attestations: [],
  guidanceNotices: [],
  guidanceVersions: [],
  guidanceAcknowledgements: [],
});

export const emptyWorld = (seed: number, today: Date): World => {
  const counters = new Map<string, number>();
  const streams = new Map<string, Random>();
  return {
    today,
    records: emptyRecords(),
    desks: new Map(),
    takenNames: new Set(),
    takenHandles: new Set(),
    studies: new Map(),
    random: (stream) => {
      const known = streams.get(stream) ?? randomFrom(hash32(`${seed}:${stream}`));
      streams.set(stream, known);
      return known;
    },
    nextId: (kind) => {
      const number = (counters.get(kind) ?? 0) + 1;
      counters.set(kind, number);
      return uuidOf(`${seed}:${kind}:${number}`);
    },
  };
};
