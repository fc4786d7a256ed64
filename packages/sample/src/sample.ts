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
  OfficialLanguage,
  Overlap,
  Person,
  PersonIdentifier,
  ReferenceAccount,
  Role,
  StaffType,
} from '@mandat/domain';
import type { SampleClient } from './practice.ts';

/** A person as the practice provider knows them. */
export type SampleLogin = {
  readonly personId: string;
  readonly login: string;
  readonly password: string;
  readonly code: string;
  readonly subject: string;
  readonly name: string;
  readonly email: string;
  readonly staffNumber: string;
  readonly staffType: StaffType;
  /** The value of the unit claim. */
  readonly unit: string;
  /** The entity that the unit stands for; null where it stands for none. */
  readonly entityCode: string | null;
  readonly functionTitle: string;
  readonly groups: readonly string[];
  readonly language: OfficialLanguage;
  /** Descriptive: what groups and the facts of the register give on the sample's day. */
  readonly roles: readonly Role[];
};

export const showcaseKeys = [
  'administrator',
  'second-administrator',
  'analyst',
  'auditor',
  'security-officer',
  'head',
  'officer-in-charge',
  'head-of-dgc',
  'focal-point',
  'official',
  'alternate',
  'publisher',
  'staff-member',
  'arabic-head',
  'consultant',
  'unmapped-unit',
] as const;
export type ShowcaseKey = (typeof showcaseKeys)[number];

/** Somebody to sign in as, under the role for which a sign-in page lists them. */
export type ShowcaseEntry = {
  readonly key: ShowcaseKey;
  readonly personId: string;
  readonly login: string;
  readonly role: Role;
  readonly entityCode: string | null;
};

/** Cases by name, for journeys and demonstrations. */
export type SampleScenario = {
  readonly entityId: string;
  readonly entityCode: 'UN-Habitat';
  readonly officialAccountId: string;
  readonly readyAccountIds: readonly string[];
  readonly draftAccountId: string;
  readonly incompleteAccountId: string;
  readonly ownCaseAccountId: string;
  readonly headlessAccountId: string;
  /** Who holds privileges in two headed entities, by an appointment in each. */
  readonly secondAppointeeIds: readonly string[];
};

export type SampleOrganisation = {
  readonly entities: readonly Entity[];
  readonly people: readonly Person[];
  readonly identifiers: readonly PersonIdentifier[];
  readonly appointments: readonly Appointment[];
  readonly headships: readonly Headship[];
  readonly focalPoints: readonly FocalPoint[];
  readonly accounts: readonly Account[];
  readonly aliases: readonly AccountAlias[];
  readonly assessments: readonly Assessment[];
  readonly criterionAnswers: readonly CriterionAnswer[];
  readonly overlaps: readonly Overlap[];
  readonly references: readonly ReferenceAccount[];
  readonly decisions: readonly AccountDecision[];
  readonly nominations: readonly Nomination[];
  readonly authorizations: readonly Authorization[];
  readonly holdings: readonly Holding[];
  readonly accountCustodies: readonly AccountCustody[];
  readonly custodyProcedures: readonly CustodyProcedure[];
  readonly attestations: readonly Attestation[];
  readonly guidanceNotices: readonly GuidanceNotice[];
  readonly guidanceVersions: readonly GuidanceVersion[];
  readonly guidanceAcknowledgements: readonly GuidanceAcknowledgement[];
  readonly logins: readonly SampleLogin[];
  readonly showcase: readonly ShowcaseEntry[];
  readonly clients: readonly SampleClient[];
  readonly scenario: SampleScenario;
};
