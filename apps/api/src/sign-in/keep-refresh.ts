import { sqlOf, type Sql } from '../platform/database/sql.ts';
import type { RefreshAnswer } from './ask-refresh.ts';
import type { IdTokenClaims } from './check-id-token.ts';
import { issuedAtOf } from './open-session.ts';
import type { SignInParts } from './parts.ts';
import type { Provider } from './providers.ts';
import { readClaims } from './read-claims.ts';
import { isStillClaimed, keepRefreshed, type ClaimedSession, type Refreshed } from './refresh.repository.ts';
import { sealRefreshToken } from './seal-refresh-token.ts';
import { lockPersonOf, rolesStillGiven } from './standing.repository.ts';
import { sourceOf, tellClaims } from './tell-claims.ts';

type Answer = Extract<RefreshAnswer, { outcome: 'refreshed' }>;
export type Keeping = { readonly session: ClaimedSession; readonly answer: Answer; readonly requestId: string };
type Heard = Keeping & { readonly claims: IdTokenClaims; readonly provider: Provider };

/** A changed unit and a lost staff type are signals, before the session takes over what is left of its rights. */
const tell = (sql: Sql, parts: SignInParts, { session, claims, provider, requestId }: Heard): Promise<void> =>
  tellClaims(sql, parts, {
    personId: session.personId,
    settings: provider.settings,
    claimed: readClaims(claims, provider.settings),
    channel: 'session-refresh',
    issuedAt: issuedAtOf(claims),
    isFirst: false,
    requestId,
  });

const rightsIn = async (sql: Sql, { session, claims, provider }: Heard): Promise<Refreshed['rights']> => {
  const claimed = readClaims(claims, provider.settings);
  const groupRoles = await rolesStillGiven(sql, {
    personId: session.personId,
    provider: session.provider,
    issuedAt: issuedAtOf(claims),
    roles: claimed.groupRoles,
  });
  return { groupRoles, isStaff: claimed.isStaff };
};

const refreshedBy = async (sql: Sql, parts: SignInParts, keeping: Keeping): Promise<Refreshed> => {
  const { session, answer } = keeping;
  const { claims } = answer;
  const provider = parts.providers.named(session.provider);
  const heard = claims && provider ? { ...keeping, claims, provider } : null;
  const sealed = sealRefreshToken(parts, answer.refreshToken, session.id);
  return {
    token: sealed?.token ?? null,
    dueAt: new Date(parts.world.now().getTime() + parts.refresh.everySeconds * 1000),
    idToken: answer.idToken,
    rights: heard ? await rightsIn(sql, heard) : null,
  };
};

const keepIn = async (sql: Sql, parts: SignInParts, keeping: Keeping & { readonly tells: boolean }) => {
  const { session, answer, tells } = keeping;
  await lockPersonOf(sql, session.personId);
  if (!(await isStillClaimed(sql, session))) return 'left-to-another';
  const provider = parts.providers.named(session.provider);
  if (tells && provider && answer.claims) await tell(sql, parts, { ...keeping, claims: answer.claims, provider });
  await keepRefreshed(sql, session, await refreshedBy(sql, parts, keeping));
  await parts.health.noteHeard(sql, sourceOf(parts, session.provider, 'session-refresh').id, parts.world.now());
  return 'kept';
};

/**
 * The new token is stored in the transaction that says the refresh is done. The old one may be worth nothing any more, so
 * that it is stored even if the signals cannot be applied: they are facts of the next refresh as well.
 */
export const keepAnswer = async (parts: SignInParts, keeping: Keeping) => {
  const keep = (tells: boolean) => parts.database.transaction((tx) => keepIn(sqlOf(tx), parts, { ...keeping, tells }));
  try {
    return await keep(true);
  } catch (error) {
    parts.logger.error({ sessionId: keeping.session.id, error }, 'what a refresh said was not applied');
    return keep(false);
  }
};
