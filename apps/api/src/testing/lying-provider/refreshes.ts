import type { ServerResponse } from 'node:http';
import { firstRefreshToken, idToken, sendJson, tokenBody, type Forged, type Trip } from './trip.ts';

/** A refresh request that the provider recognizes; `next` is the token that would work after it. */
export type RefreshGrant = { readonly trip: Trip; readonly next: string };
export type RefreshReply = (response: ServerResponse, grant: RefreshGrant) => void;

export type RefreshAnswer = {
  readonly reply: RefreshReply;
  /** Whether the token that was brought is worth nothing afterwards (rotation). */
  readonly usesUp: boolean;
};

export type Refreshes = {
  readonly begin: (trip: Trip) => void;
  readonly answer: (response: ServerResponse, form: URLSearchParams) => void;
  /** From now on this person's refreshes are answered so; null: honestly again. */
  readonly answerWith: (subject: string, answer: RefreshAnswer | null) => void;
  readonly asked: (subject: string) => number;
  /** Tokens that were brought although they had been used up. */
  readonly reused: (subject: string) => number;
};

/** A refreshed ID token answers no request: it carries no nonce, and keeps the time at which the person signed in. */
export const refreshedBody = ({ trip, next }: RefreshGrant, forged: Forged = {}) => ({
  ...tokenBody(idToken(trip, { ...forged, claims: { nonce: undefined, ...forged.claims } })),
  refresh_token: next,
});

export const honestRefresh: RefreshAnswer = {
  reply: (response, grant) => sendJson(response, refreshedBody(grant)),
  usesUp: true,
};

export const refusedGrant = (response: ServerResponse): void => sendJson(response, { error: 'invalid_grant' }, 400);

type Known = { readonly trip: Trip; readonly number: number };

const counted = (counts: Map<string, number>, subject: string): void =>
  void counts.set(subject, (counts.get(subject) ?? 0) + 1);

export const createRefreshes = (): Refreshes => {
  const live = new Map<string, Known>();
  const used = new Map<string, Known>();
  const answers = new Map<string, RefreshAnswer>();
  const [asked, reused] = [new Map<string, number>(), new Map<string, number>()];
  return {
    begin: (trip) => void live.set(firstRefreshToken(trip), { trip, number: 1 }),
    answerWith: (subject, answer) => void (answer ? answers.set(subject, answer) : answers.delete(subject)),
    asked: (subject) => asked.get(subject) ?? 0,
    reused: (subject) => reused.get(subject) ?? 0,
    answer: (response, form) => {
      const token = form.get('refresh_token') ?? '';
      const old = used.get(token);
      if (old) counted(reused, old.trip.subject);
      const known = live.get(token);
      if (!known) return refusedGrant(response);
      const { trip, number } = known;
      counted(asked, trip.subject);
      const { reply, usesUp } = answers.get(trip.subject) ?? honestRefresh;
      const next = `${firstRefreshToken(trip)}.${number + 1}`;
      live.set(next, { trip, number: number + 1 });
      if (usesUp && live.delete(token)) used.set(token, known);
      reply(response, { trip, next });
    },
  };
};
