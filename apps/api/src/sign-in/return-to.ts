const anywhere = 'https://here.invalid';

/** Control characters, which browsers drop while they read an address, and backslashes, which they take for slashes. */
const deceptive = /[\p{Cc}\s\\]/u;

/** A path of this register, or its first page: where a sign-in leads is never somebody else's choice. */
export const safeReturnTo = (wanted: unknown): string => {
  if (typeof wanted !== 'string' || wanted.length > 2000 || deceptive.test(wanted)) return '/';
  if (!wanted.startsWith('/') || wanted.startsWith('//')) return '/';
  const url = URL.parse(wanted, anywhere);
  if (!url || url.origin !== anywhere || url.pathname.startsWith('//')) return '/';
  // A page of the sign-in itself would only lead round in circles.
  if (/^\/auth(?:\/|$)/u.test(url.pathname)) return '/';
  return `${url.pathname}${url.search}${url.hash}`;
};

export const donePath = '/auth/done';

/** A sign-in in a window of its own ends on a page that closes it, or goes on by itself where there is no script. */
export const landingOf = (returnTo: string, popup: boolean): string =>
  popup ? `${donePath}?returnTo=${encodeURIComponent(returnTo)}` : returnTo;
