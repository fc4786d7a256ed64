import type { BadCase } from './cases.ts';

const changed =
  (change: (parameters: URLSearchParams) => void): BadCase['back'] =>
  (back) => {
    const url = new URL(back);
    change(url.searchParams);
    return url;
  };

const set = (name: string, value: string) => changed((parameters) => parameters.set(name, value));
const drop = (name: string) => changed((parameters) => parameters.delete(name));
const add = (name: string, value: string) => changed((parameters) => parameters.append(name, value));
const again = (name: string) => changed((parameters) => parameters.append(name, parameters.get(name) ?? ''));

const failed = (error: string) =>
  changed((parameters) => {
    parameters.delete('code');
    parameters.set('error', error);
  });

const withIssuer = (back: URL, issuer: string): URL => {
  const url = new URL(back);
  url.searchParams.set('iss', issuer);
  return url;
};

/** What a browser may bring back, by accident or by somebody's will. */
export const callbackCases: readonly BadCase[] = [
  { title: 'no state', back: drop('state') },
  { title: 'state empty', back: set('state', '') },
  { title: 'state of nobody', back: set('state', 'A'.repeat(43)) },
  {
    title: 'state that begins right',
    back: (back, trip) => new URL(back.href.replace(trip.state, trip.state.slice(0, -1))),
  },
  { title: 'state twice, the same', back: again('state') },
  { title: 'state twice, another first', back: changed((each) => each.append('state', 'B'.repeat(43))) },
  { title: 'state of 100 kB', back: set('state', 'x'.repeat(10_000)) },
  { title: 'state as a list', back: (back) => new URL(back.href.replace('state=', 'state[]=')) },
  { title: 'no code', back: drop('code') },
  { title: 'code empty', back: set('code', '') },
  { title: 'code of nobody', back: set('code', 'nobody') },
  { title: 'code twice', back: again('code') },
  { title: 'code of 10 kB', back: set('code', 'x'.repeat(10_000)) },
  {
    title: 'a code that another browser got (injection)',
    back: (back, _trip, { honest }) => new URL(back.href.replace(/code=[^&]+/u, `code=${honest.code}`)),
  },
  { title: 'no iss where it is announced', back: drop('iss') },
  { title: 'iss of a stranger beside the code', back: set('iss', 'https://stranger.example') },
  {
    title: 'iss of another configured provider (mix-up)',
    back: (back, _trip, { other }) => withIssuer(back, other.issuer),
  },
  { title: 'iss twice', back: again('iss') },
  { title: 'iss empty', back: set('iss', '') },
  {
    title: 'the answer of one provider at the address of another (mix-up)',
    back: (back) => new URL(back.href.replace('/honest?', '/other?')),
  },
  {
    title: 'the answer at the address of no provider',
    back: (back) => new URL(back.href.replace('/honest?', '/nobody?')),
  },
  {
    title: 'iss of a stranger where none is announced',
    issuer: 'silent',
    back: set('iss', 'https://stranger.example'),
  },
  {
    title: 'state and code of another browser’s sign-in',
    back: (back, _trip, { honest }) =>
      new URL(
        back.href.replace(
          /\?.*/u,
          `?code=${honest.code}&state=${honest.state}&iss=${encodeURIComponent(honest.issuer)}`,
        ),
      ),
  },
  { title: 'code and error together', back: add('error', 'access_denied') },
  { title: 'access_denied', back: failed('access_denied') },
  { title: 'login_required', back: failed('login_required') },
  { title: 'an error nobody knows', back: failed('"><script>alert(1)</script>') },
  { title: 'an error of 5 kB', back: failed('e'.repeat(5000)) },
  {
    title: 'error twice',
    back: changed((each) => [each.delete('code'), each.append('error', 'a'), each.append('error', 'b')]),
  },
  { title: 'an ID token beside the code', back: add('id_token', 'eyJ.eyJ.x') },
  { title: 'an access token beside the code', back: add('access_token', 'token') },
  { title: 'a signed response (JARM) beside the code', back: add('response', 'eyJ.eyJ.x') },
  { title: 'a NUL in the code', back: set('code', 'a\u0000b') },
  { title: 'no parameters at all', back: (back) => new URL(back.href.replace(/\?.*/u, '')) },
  { title: 'a browser that did not begin (login CSRF)', browser: 'another' },
  { title: 'a browser without the cookie of the beginning', browser: 'without-cookie' },
];
