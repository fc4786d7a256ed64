import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { assemble, keys, signedBy, type Signer } from './keys.ts';

/** One sign-in as the provider sees it. */
export type Trip = {
  readonly issuer: string;
  readonly clientId: string;
  readonly nonce: string;
  readonly state: string;
  readonly redirectUri: string;
  readonly challenge: string;
  readonly subject: string;
  readonly code: string;
};

export type Claims = Readonly<Record<string, unknown>>;

export const secondsNow = (): number => Math.floor(Date.now() / 1000);

export const goodHeader = { alg: 'RS256', kid: keys.own.kid, typ: 'JWT' };

export const goodClaims = (trip: Trip): Claims => ({
  iss: trip.issuer,
  aud: trip.clientId,
  sub: trip.subject,
  nonce: trip.nonce,
  iat: secondsNow(),
  exp: secondsNow() + 300,
  auth_time: secondsNow(),
  sid: `sid-${trip.subject}`,
  name: 'Liesel Lügner',
  locale: 'fr-CA',
  email: 'shared.address@mandat-demo.example',
  staff_type: 'staff-member',
  employeeNumber: `n-${trip.subject}`,
  acr: 'urn:lying:second-factor',
  amr: ['pwd', 'otp'],
});

export type Forged = { readonly claims?: Claims; readonly header?: Claims; readonly signer?: Signer };

const without = (record: Claims): Claims =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

/** A good ID token but for what is given; `undefined` leaves a member out. */
export const idToken = (trip: Trip, { claims = {}, header = {}, signer = signedBy(keys.own) }: Forged = {}): string =>
  assemble(without({ ...goodHeader, ...header }), without({ ...goodClaims(trip), ...claims }), signer);

export const tokenBody = (token: unknown): Claims => ({
  access_token: randomUUID(),
  token_type: 'Bearer',
  expires_in: 300,
  id_token: token,
});

export const sendJson = (response: ServerResponse, body: unknown, status = 200): void => {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
};

/** Answers a request of the register as the case wants it. */
export type Reply = (response: ServerResponse, trip: Trip) => void;

/** The refresh token that a sign-in ends with, where nothing is said to the contrary. */
export const firstRefreshToken = (trip: Trip): string => `refresh-${trip.code}`;

export const goodReply: Reply = (response, trip) =>
  sendJson(response, { ...tokenBody(idToken(trip)), refresh_token: firstRefreshToken(trip) });
