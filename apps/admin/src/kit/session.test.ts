import { expect, test } from '@jest/globals';
import { announceSignIn, isSessionEnded, onSignIn, sessionRenewed, settleSession, SignInRefused } from './session.ts';

test('requests that meet the end of a session share one wait, and all go on when it is renewed', async () => {
  const [first, second] = [sessionRenewed(), sessionRenewed()];
  expect(first).toBe(second);
  expect(isSessionEnded()).toBe(true);
  settleSession(true);
  await expect(Promise.all([first, second])).resolves.toEqual([undefined, undefined]);
  expect(isSessionEnded()).toBe(false);
});

test('when the sign-in is given up, every waiting request is refused and the next end opens a new wait', async () => {
  const wait = sessionRenewed();
  settleSession(false);
  await expect(wait).rejects.toBeInstanceOf(SignInRefused);
  const next = sessionRenewed();
  expect(next).not.toBe(wait);
  settleSession(true);
  await next;
});

test('a sign-in in one window is heard in the others', async () => {
  const heard = await new Promise<boolean>((resolve) => {
    const stop = onSignIn(() => {
      stop();
      resolve(true);
    });
    announceSignIn();
  });
  expect(heard).toBe(true);
});
