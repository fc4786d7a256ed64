import { groupRoles, isFresh, isOfficialLanguage, settings, type OfficialLanguage, type Role } from '@mandat/domain';
import { nobody, type Actor } from '@mandat/policies';
import type { Database } from '../platform/database/database.ts';
import { hashToken } from './secret-token.ts';
import { sessionStatement, type SessionRow } from './session-statement.ts';
import type { SessionLimits } from './session.repository.ts';

/** What `me` tells of the session. */
export type SessionInfo = {
  readonly id: string;
  readonly provider: string;
  readonly isStaff: boolean;
  readonly entityId: string | null;
  readonly expiresAt: Date;
  readonly idleExpiresAt: Date;
  readonly secondFactorUntil: Date | null;
};

export type SessionRead = {
  readonly actor: Actor;
  readonly language: OfficialLanguage;
  readonly session: SessionInfo;
  /** The provider has not been asked for long enough, and nobody asks it at the moment. */
  readonly refreshDue: boolean;
};

export type SessionUse = {
  readonly token: string;
  readonly now: Date;
  readonly limits: SessionLimits;
  /** False for what a page does by itself: polls never keep a session alive. */
  readonly isPersonsAct: boolean;
};

const rolesOf = (row: SessionRow): readonly Role[] => {
  // A federated sign-in is not yet staff (S1): without the staff type no fact of the register gives a role.
  if (!row.is_staff) return ['public'];
  const held = (role: Role, ids: readonly string[]): readonly Role[] => (ids.length > 0 ? [role] : []);
  return [
    ...groupRoles.filter((role) => row.group_roles.includes(role)),
    ...held('head-of-entity', row.head_of),
    ...held('focal-point', row.focal_point_of),
    ...held('authorized-official', row.official_of),
    ...held('alternate', row.alternate_of),
    ...held('publisher', row.publisher_of),
    'staff',
  ];
};

const actorOf = (row: SessionRow, now: Date): Actor => {
  const person: Actor = { ...nobody, kind: 'person', personId: row.person_id, label: row.name, roles: rolesOf(row) };
  if (!row.is_staff) return person;
  return {
    ...person,
    headOf: row.head_of,
    headReads: row.head_reads,
    replacing: row.replacing,
    focalPointOf: row.focal_point_of,
    officialOf: row.official_of,
    alternateOf: row.alternate_of,
    publisherOf: row.publisher_of,
    secondFactorAt: isFresh(row.second_factor_at, now) ? row.second_factor_at : null,
  };
};

const seconds = (at: Date, more: number): Date => new Date(at.getTime() + more * 1000);

const infoOf = (row: SessionRow, lastActiveAt: Date, use: SessionUse): SessionInfo => {
  const idle = seconds(lastActiveAt, use.limits.idleSeconds);
  const fresh = row.is_staff && isFresh(row.second_factor_at, use.now) ? row.second_factor_at : null;
  return {
    id: row.id,
    provider: row.provider,
    isStaff: row.is_staff,
    entityId: row.entity_id,
    expiresAt: row.expires_at,
    idleExpiresAt: idle < row.expires_at ? idle : row.expires_at,
    secondFactorUntil: fresh && seconds(fresh, settings.stepUpMinutes * 60),
  };
};

/** At most once a minute, and never later than a quarter of the idle limit: reading stays reading. */
const touchAfter = (limits: SessionLimits): number => Math.min(60, limits.idleSeconds / 4) * 1000;

const touch = async (database: Database, row: SessionRow, use: SessionUse): Promise<Date> => {
  const due = use.now.getTime() - row.last_active_at.getTime() >= touchAfter(use.limits);
  if (!use.isPersonsAct || !due) return row.last_active_at;
  await database.reads.query('update session set last_active_at = $2 where id = $1 and last_active_at < $2', [
    row.id,
    use.now,
  ]);
  return use.now;
};

export const readSession = async (database: Database, use: SessionUse): Promise<SessionRead | null> => {
  const idleSince = seconds(use.now, -use.limits.idleSeconds);
  const found = await database.reads.query<SessionRow>({
    name: 'session',
    text: sessionStatement,
    values: [hashToken(use.token), use.now, idleSince],
  });
  const [row] = found.rows;
  if (!row) return null;
  const lastActiveAt = await touch(database, row, use);
  const language = isOfficialLanguage(row.language) ? row.language : 'en';
  const session = infoOf(row, lastActiveAt, use);
  return { actor: actorOf(row, use.now), language, session, refreshDue: row.refresh_due ?? false };
};
