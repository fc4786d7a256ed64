import { defineTable } from '../platform/database/define-table.ts';

/** The roles that groups gave at the last sign-in: whom to tell while nobody is signed in. They give no right. */
export type RolesAtSignIn = {
  readonly id: string;
  readonly personId: string;
  readonly provider: string;
  readonly roles: readonly string[];
  readonly signedInAt: Date;
};

export const rolesAtSignInTable = defineTable<RolesAtSignIn>({
  name: 'role_at_sign_in',
  columns: { id: 'uuid', personId: 'uuid', provider: 'text', roles: 'text[]', signedInAt: 'timestamptz' },
});
