import type { ServerResponse } from 'node:http';

/** `form-action` names the register too: browsers apply it to the redirect that answers a sign-in form. */
export const setSecurityHeaders = (response: ServerResponse, mandatUrl: string): void => {
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    `form-action 'self' ${mandatUrl}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ];
  response.setHeader('content-security-policy', policy.join('; '));
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('x-frame-options', 'DENY');
  response.setHeader('referrer-policy', 'same-origin');
};
