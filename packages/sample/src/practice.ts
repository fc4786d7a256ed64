import type { GroupRole } from '@mandat/domain';

export const practiceProviderName = 'practice';

/** Groups of the practice provider, and the role that each gives. */
export const practiceGroups = {
  'mandat-dgc-administrators': 'dgc-administrator',
  'mandat-dgc-analysts': 'dgc-analyst',
  'mandat-auditors': 'auditor',
  'mandat-security-officers': 'security-officer',
} as const satisfies Record<string, GroupRole>;

export type SampleClient = {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly role: 'reporting-client';
  readonly scopes: readonly string[];
};

/** Reporting tools of the practice provider. Their secrets are for practice only. */
export const practiceClients: readonly SampleClient[] = [
  {
    clientId: 'mandat-reporting',
    clientSecret: 'practice-reporting-secret',
    role: 'reporting-client',
    scopes: ['register:read'],
  },
  {
    clientId: 'mandat-reporting-people',
    clientSecret: 'practice-reporting-people-secret',
    role: 'reporting-client',
    scopes: ['register:read', 'people:read'],
  },
];
