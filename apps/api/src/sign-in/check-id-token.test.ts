import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createLocalJWKSet } from 'jose';
import { jwkOf, keys } from '../testing/lying-provider/keys.ts';
import { claimCases, signatureCases } from '../testing/lying-provider/token-cases.ts';
import { idToken, type Trip } from '../testing/lying-provider/trip.ts';
import { checkIdToken } from './check-id-token.ts';
import { SignInFault } from './sign-in-fault.ts';

const trip: Trip = {
  issuer: 'https://issuers.example/honest',
  clientId: 'mandat-under-test',
  nonce: 'N'.repeat(43),
  state: 'S'.repeat(43),
  redirectUri: 'https://register.example/auth/callback/honest',
  challenge: '',
  subject: 'person',
  code: 'code',
};

const check = (token: unknown) =>
  checkIdToken(token, {
    issuer: trip.issuer,
    clientId: trip.clientId,
    nonce: trip.nonce,
    algorithms: ['RS256'],
    keys: createLocalJWKSet({ keys: [jwkOf(keys.own), jwkOf(keys.ownCurve)] as never }),
    now: new Date(),
  });

const cases = [...signatureCases, ...claimCases];

describe('the register’s own check of an ID token, without the library in front of it', () => {
  let before: unknown;
  beforeAll(async () => {
    before = await check(idToken(trip));
  });
  afterAll(async () => {
    expect(await check(idToken(trip))).toMatchObject({ sub: 'person' });
  });

  test('a good one passes', () => {
    expect(before).toMatchObject({ iss: trip.issuer, sub: 'person' });
  });

  test.each(cases)('refuses: $title', async ({ token }) => {
    await expect(check(token(trip))).rejects.toThrow(SignInFault);
  });
});
