import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { factsOf } from './request-facts.ts';

export type SecurityRules = {
  readonly publicUrl: string;
  /** Where a form may lead: a sign-out goes on to the identity provider. */
  readonly formTargets: () => readonly string[];
};

const nonceOf = (request: IncomingMessage): string => `'nonce-${factsOf(request).nonce}'`;

export const securityHeaders = ({ publicUrl, formTargets }: SecurityRules): RequestHandler => {
  const secure = publicUrl.startsWith('https:');
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", nonceOf],
        styleSrc: ["'self'", nonceOf],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'", () => formTargets().join(' ')],
        frameAncestors: ["'none'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    // What frame-ancestors says, for browsers that read only this.
    xFrameOptions: { action: 'deny' },
    // The console opens the step-up in a window of its own and must still see when that is closed.
    crossOriginOpenerPolicy: { policy: 'same-origin-allow-popups' },
    // With no-referrer a form would send "Origin: null", which the check of the origin refuses.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  });
};

/** For answers that are no documents: nothing in them may run, be framed or be kept. */
export const plainHeaders = (response: ServerResponse): void => {
  response.setHeader('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('Cache-Control', 'no-store');
};
