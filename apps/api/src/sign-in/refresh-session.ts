import { Counter } from 'prom-client';
import { recordEvents } from '../features/audit/audit.repository.ts';
import { sqlOf } from '../platform/database/sql.ts';
import { failAt } from '../platform/fail-point.ts';
import { askRefresh, type RefreshAnswer } from './ask-refresh.ts';
import { keepAnswer } from './keep-refresh.ts';
import { providerActor, whoOf } from './open-session.ts';
import type { SignInParts } from './parts.ts';
import {
  claimRefresh,
  endClaimedSession,
  forgetRefreshToken,
  putRefreshOff,
  type ClaimedSession,
} from './refresh.repository.ts';
import { lockPersonOf } from './standing.repository.ts';
import { sourceOf } from './tell-claims.ts';
import { withinSeconds } from './within-seconds.ts';

export type RefreshOutcome = 'kept' | 'ended' | 'lost' | 'put-off' | 'left-to-another';

/** Asks the provider of one session again; the request that found it due waits no longer than it must. */
export type RefreshSession = (sessionId: string, requestId: string) => Promise<void>;

/** Longer than any answer is waited for: then whoever claimed the session has died. */
const claimSeconds = 30;
const requestWaitsSeconds = 3;
const firstPauseSeconds = 15;

const later = (parts: SignInParts, seconds: number): Date => new Date(parts.world.now().getTime() + seconds * 1000);

const claim = (parts: SignInParts, sessionId: string): Promise<ClaimedSession | null> =>
  parts.database.hot((sql) =>
    claimRefresh(sql, {
      sessionId,
      claim: parts.world.newId(),
      now: parts.world.now(),
      until: later(parts, claimSeconds),
    }),
  );

/** The provider says no to a token that was never used elsewhere: its session is over, and so is ours. */
const end = async (parts: SignInParts, session: ClaimedSession, requestId: string): Promise<RefreshOutcome> =>
  parts.database.transaction(async (tx) => {
    await lockPersonOf(sqlOf(tx), session.personId);
    if (!(await endClaimedSession(sqlOf(tx), session))) return 'left-to-another';
    const subject = { kind: 'session', id: session.id } as const;
    const event = { type: 'session-ended', subject, personId: session.personId, reason: 'refresh-refused' };
    await recordEvents(tx, whoOf(parts, providerActor(session.provider), requestId), [event]);
    return 'ended';
  });

const alarm = async (parts: SignInParts, session: ClaimedSession, reason: string): Promise<void> => {
  const source = sourceOf(parts, session.provider, 'session-refresh');
  const now = parts.world.now();
  await parts.database.hot((sql) => parts.health.noteAlarm(sql, source.id, { reason, now }));
  parts.logger.warn({ provider: session.provider, sessionId: session.id, reason }, 'session refresh failed');
};

/**
 * A token that may have been used up by an answer nobody heard, or that no key here opens, says nothing about the
 * person: they keep what they are writing, for as long as anybody keeps a session between two refreshes, and sign in again.
 */
const lose = async (parts: SignInParts, session: ClaimedSession, reason: string): Promise<RefreshOutcome> => {
  const endsAt = later(parts, parts.refresh.everySeconds);
  await parts.database.hot((sql) => forgetRefreshToken(sql, session, endsAt));
  await alarm(parts, session, reason);
  return 'lost';
};

const pauseSeconds = ({ refresh }: SignInParts, failures: number): number =>
  Math.min(refresh.everySeconds, firstPauseSeconds * 2 ** Math.min(failures, 10));

const putOff = async (
  parts: SignInParts,
  session: ClaimedSession,
  { reason, isUncertain }: Extract<RefreshAnswer, { outcome: 'failed' }>,
): Promise<RefreshOutcome> => {
  const dueAt = later(parts, pauseSeconds(parts, session.failures));
  const uncertainSince = isUncertain || session.isUncertain ? parts.world.now() : null;
  await parts.database.hot((sql) => putRefreshOff(sql, session, { dueAt, uncertainSince }));
  await alarm(parts, session, reason);
  return 'put-off';
};

const decide = (
  parts: SignInParts,
  session: ClaimedSession,
  { answer, requestId }: { readonly answer: RefreshAnswer; readonly requestId: string },
): Promise<RefreshOutcome> => {
  if (answer.outcome === 'refreshed') return keepAnswer(parts, { session, answer, requestId });
  if (answer.outcome === 'failed') return putOff(parts, session, answer);
  return session.isUncertain ? lose(parts, session, 'answer-lost') : end(parts, session, requestId);
};

const refresh = async (parts: SignInParts, sessionId: string, requestId: string) => {
  const session = await claim(parts, sessionId);
  if (!session) return null;
  const provider = parts.providers.named(session.provider);
  const token = parts.refresh.seal?.open(session.refreshToken, session.id) ?? null;
  const isSame = provider?.settings.issuer === session.issuer;
  if (!provider || !isSame || token === null) {
    return { session, outcome: await lose(parts, session, isSame ? 'no-key' : 'provider-gone') };
  }
  const answer = await askRefresh(parts, { provider, token, subject: session.subject });
  failAt('refresh:answered');
  return { session, outcome: await decide(parts, session, { answer, requestId }) };
};

export const createSessionRefresh = (parts: SignInParts): RefreshSession => {
  const outcomes = new Counter({
    name: 'mandat_session_refreshes_total',
    help: 'Refreshes of sessions, by outcome',
    labelNames: ['provider', 'outcome'] as const,
    registers: [parts.metrics.registry],
  });
  const run = async (sessionId: string, requestId: string): Promise<void> => {
    try {
      const done = await refresh(parts, sessionId, requestId);
      if (done) outcomes.inc({ provider: done.session.provider, outcome: done.outcome });
    } catch (error) {
      // The claim runs out by itself; the next act of the person tries again.
      outcomes.inc({ provider: 'unknown', outcome: 'fault' });
      parts.logger.error({ sessionId, requestId, error }, 'session refresh broke off');
    }
  };
  const goOn = () => new Error('the request goes on without');
  return (sessionId, requestId) =>
    withinSeconds(requestWaitsSeconds, run(sessionId, requestId), goOn).catch(() => undefined);
};
