/** Roles come from facts: groups of the identity provider, headships, privileges. None is granted by hand. */
export const roles = [
  'dgc-administrator',
  'dgc-analyst',
  'head-of-entity',
  'focal-point',
  'authorized-official',
  'alternate',
  'publisher',
  'staff',
  'auditor',
  'security-officer',
  'reporting-client',
  'public',
] as const;
export type Role = (typeof roles)[number];

export const groupRoles = ['dgc-administrator', 'dgc-analyst', 'auditor', 'security-officer'] as const;
export type GroupRole = (typeof groupRoles)[number];
