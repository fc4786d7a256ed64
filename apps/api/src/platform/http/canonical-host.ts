import type { RequestHandler } from 'express';

/**
 * Leads a page's visitor to the address of PUBLIC_URL: the cookie of a sign-in that starts on 127.0.0.1 would be lost when
 * the provider comes back to localhost.
 */
export const canonicalHost = (publicUrl: string): RequestHandler => {
  const { host } = new URL(publicUrl);
  return (request, response, next) => {
    if (request.headers.host === host || request.method !== 'GET') return next();
    // Only the path is taken over, and it starts with one slash: the target can only be this register.
    const path = `/${request.originalUrl.replace(/^[/\\]+/u, '')}`;
    response.setHeader('Cache-Control', 'no-store').redirect(307, `${publicUrl}${path}`);
  };
};
