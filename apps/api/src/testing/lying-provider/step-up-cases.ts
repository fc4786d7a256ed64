import { idToken, secondsNow, sendJson, tokenBody, type Claims, type Reply } from './trip.ts';

export type StepUpCase = { readonly title: string; readonly subject?: string; readonly reply: Reply };

const claims = (title: string, forged: Claims, subject?: string): StepUpCase => ({
  title,
  ...(subject === undefined ? {} : { subject }),
  reply: (response, trip) => sendJson(response, tokenBody(idToken(trip, { claims: forged }))),
});

/** Sound ID tokens that do not prove a fresh second factor of the same person. */
export const stepUpCases: readonly StepUpCase[] = [
  claims('another person', {}, 'somebody-else'),
  claims('no acr', { acr: undefined }),
  claims('the acr of a password', { acr: 'urn:lying:password' }),
  claims('an acr that begins right', { acr: 'urn:lying:second-factor-not' }),
  claims('several acr in one text', { acr: 'urn:lying:password urn:lying:second-factor' }),
  claims('no amr', { amr: undefined }),
  claims('amr without the second factor', { amr: ['pwd'] }),
  claims('amr as text', { amr: 'otp' }),
  claims('amr as an object', { amr: { otp: true } }),
  claims('no auth_time', { auth_time: undefined }),
  claims('auth_time an hour ago', { auth_time: secondsNow() - 3600 }),
  claims('auth_time seven minutes ago', { auth_time: secondsNow() - 420 }),
  claims('auth_time an hour ahead', { auth_time: secondsNow() + 3600 }),
  claims('auth_time of the epoch', { auth_time: 0 }),
];
