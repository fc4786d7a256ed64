/** What somebody of the personnel office can do to one person. */
export const personActs = [
  'leave',
  'return',
  'delete',
  'move',
  'lock',
  'unlock',
  'schedule',
  'call-off',
  'reset-password',
  'leave-groups',
] as const;
export type PersonAct = (typeof personActs)[number];

/** What is done to many at once. */
export const massActs = ['rename-unit', 'leavers', 'provision'] as const;
export type MassAct = (typeof massActs)[number];

export type ActKind = PersonAct | MassAct;

export const dialects = ['entra', 'okta'] as const;
export type Dialect = (typeof dialects)[number];

/** A person at the moment of an act: what is sent later must say what was true then. */
export type DeskPerson = {
  readonly subject: string;
  readonly login: string;
  readonly name: string;
  readonly email: string;
  readonly language: string;
  readonly staffNumber: string;
  readonly unit: string;
  readonly groups: readonly string[];
  readonly active: boolean;
  readonly locked: boolean;
  readonly deleted: boolean;
  /** The last day, where a departure is scheduled. */
  readonly lastDay: string | null;
};

/** One change to tell by SCIM, with the person as they were known before it. */
export type ScimChange =
  | { readonly type: 'provision' }
  | { readonly type: 'active'; readonly active: boolean }
  | { readonly type: 'deleted' }
  | { readonly type: 'unit'; readonly unit: string }
  | { readonly type: 'last-day'; readonly lastDay: string | null }
  | { readonly type: 'left-groups'; readonly groups: readonly string[] };

export type ScimContent = { readonly dialect: Dialect; readonly before: DeskPerson; readonly change: ScimChange };
export type LogoutContent = { readonly clientId: string; readonly sid: string };

export type Message =
  | { readonly channel: 'scim'; readonly subject: string; readonly content: ScimContent }
  | { readonly channel: 'back-channel'; readonly subject: string; readonly content: LogoutContent };
