/** How far a role reaches with an action. */
export const reaches = [
  'any',
  'own-entity',
  'own-entity-and-below',
  'own-decisions',
  'own-accounts',
  'own-requests',
  'own-open-requests',
  'published-or-own',
  'self',
  'register-scope',
  'register-scope-published',
  'people-scope',
  'none',
] as const;
export type Reach = (typeof reaches)[number];
