import { expect, test } from '@jest/globals';
import { landingOf, safeReturnTo } from './return-to.ts';

test.each(['/', '/accounts', '/accounts/5?tab=holders#top', '/#/accounts', '/a?next=//b'])(
  '%s is a path of this register',
  (path) => {
    expect(safeReturnTo(path)).toBe(path);
  },
);

test.each([
  undefined,
  null,
  7,
  ['/accounts'],
  '',
  'accounts',
  'https://evil.example/',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\tevil',
  '/\n/evil.example',
  '\u0000/accounts',
  ' /accounts',
  'javascript:alert(1)',
  '/..//evil.example',
  '/./..//evil.example',
  '/auth/sign-in',
  '/auth/sign-out?x=1',
  `/${'x'.repeat(2001)}`,
])('%j leads to the first page', (wanted) => {
  expect(safeReturnTo(wanted)).toBe('/');
});

test('a window of its own lands on the page that closes it', () => {
  expect(landingOf('/a?b=c', true)).toBe('/auth/done?returnTo=%2Fa%3Fb%3Dc');
  expect(landingOf('/a?b=c', false)).toBe('/a?b=c');
});
