import type { OfficialLanguage, Role, StaffType } from '@mandat/domain';

/** A person as this provider knows them; password and code are practice values, published in ready.json. */
export type DirectoryPerson = {
  readonly subject: string;
  readonly login: string;
  readonly password: string;
  readonly code: string;
  readonly name: string;
  readonly email: string;
  readonly language: OfficialLanguage;
  readonly staffNumber: string;
  readonly staffType: StaffType;
  readonly unit: string;
  readonly groups: readonly string[];
  /** A real provider would not know: here it tells the desk whose leaving shows something. */
  readonly holdsAccounts?: boolean;
};

export type ShownPerson = {
  readonly name: string;
  readonly role: Role;
  readonly entity: string | null;
  readonly login: string;
  readonly password: string;
  readonly code: string;
};

export type ReportingClient = {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly role: string;
  readonly scopes: readonly string[];
};

/** What fills an empty directory. */
export type Roster = {
  readonly people: readonly DirectoryPerson[];
  readonly showcase: readonly { readonly login: string; readonly role: Role; readonly entity: string | null }[];
  readonly clients: readonly ReportingClient[];
};
