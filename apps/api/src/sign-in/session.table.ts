import type { GroupRole } from '@mandat/domain';
import { defineTable } from '../platform/database/define-table.ts';

export type Session = {
  readonly tokenHash: Buffer;
  readonly id: string;
  readonly personId: string;
  readonly provider: string;
  readonly issuer: string;
  readonly subject: string;
  readonly providerSession: string | null;
  readonly groupRoles: readonly GroupRole[];
  readonly isStaff: boolean;
  readonly entityId: string | null;
  /** The hint of RP-initiated logout. */
  readonly idToken: string;
  /** Null until sessions are refreshed: what is not used is not stored. */
  readonly refreshToken: string | null;
  readonly createdAt: Date;
  readonly lastActiveAt: Date;
  readonly expiresAt: Date;
  readonly secondFactorAt: Date | null;
};

export const sessionTable = defineTable<Session>({
  name: 'session',
  key: 'tokenHash',
  columns: {
    tokenHash: 'bytea',
    id: 'uuid',
    personId: 'uuid',
    provider: 'text',
    issuer: 'text',
    subject: 'text',
    providerSession: 'text?',
    groupRoles: 'text[]',
    isStaff: 'boolean',
    entityId: 'uuid?',
    idToken: 'text',
    refreshToken: 'text?',
    createdAt: 'timestamptz',
    lastActiveAt: 'timestamptz',
    expiresAt: 'timestamptz',
    secondFactorAt: 'timestamptz?',
  },
});
