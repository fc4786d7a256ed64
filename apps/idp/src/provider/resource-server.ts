import { errors, type Client, type ResourceServer } from 'oidc-provider';

export const apiScopes = ['register:read', 'people:read'];

const tokenLifetime = 10 * 60;

/** The register's API as the only resource (RFC 8707); its access tokens are JWTs (RFC 9068). */
export const registerResource = (mandatUrl: string) => ({
  enabled: true,
  defaultResource: (_context: unknown, client?: Client): string | undefined =>
    client?.grantTypeAllowed('client_credentials') ? mandatUrl : undefined,
  getResourceServerInfo: (_context: unknown, resource: string): ResourceServer => {
    if (URL.parse(resource)?.href !== `${mandatUrl}/`) throw new errors.InvalidTarget();
    return {
      scope: apiScopes.join(' '),
      audience: mandatUrl,
      accessTokenFormat: 'jwt',
      accessTokenTTL: tokenLifetime,
      jwt: { sign: { alg: 'RS256' } },
    };
  },
});
