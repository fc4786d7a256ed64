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
  /** Sealed for this session; null where the provider gave none or there is no key. */
  readonly refreshToken: Buffer | null;
  /** When an act of the person asks the provider again; null: it cannot be asked. */
  readonly refreshDueAt: Date | null;
  /** Until then whoever claimed the refresh has time to finish it. */
  readonly refreshingUntil: Date | null;
  readonly refreshClaim: string | null;
  readonly refreshFailures: number;
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
    refreshToken: 'bytea?',
    refreshDueAt: 'timestamptz?',
    refreshingUntil: 'timestamptz?',
    refreshClaim: 'uuid?',
    refreshFailures: 'integer',
    createdAt: 'timestamptz',
    lastActiveAt: 'timestamptz',
    expiresAt: 'timestamptz',
    secondFactorAt: 'timestamptz?',
  },
});
