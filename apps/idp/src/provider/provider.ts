import { Provider, type Configuration } from 'oidc-provider';
import { officialLanguages } from '@mandat/domain';
import type { Config } from '../config.ts';
import type { Database } from '../database/transaction.ts';
import type { Directory } from '../directory/directory.ts';
import type { StoredSecrets } from '../keys/stored-secrets.ts';
import { showError } from '../pages/error-page.ts';
import { showSignedOut, showSignOut } from '../pages/sign-out-page.ts';
import { claimsByScope, findAccountIn } from './account.ts';
import { postgresAdapter } from './adapter.ts';
import { passwordLevel, secondFactorLevel } from './assurance.ts';
import { clientsOf } from './clients.ts';
import { grantWithoutAsking } from './grant.ts';
import { practicePolicy } from './interaction-policy.ts';
import { loopbackFetch } from './loopback-fetch.ts';
import { apiScopes, registerResource } from './resource-server.ts';
import { missingPage, redirectSignedOut } from './own-answers.ts';

export type Parts = {
  readonly config: Config;
  readonly database: Database;
  readonly directory: Directory;
  readonly secrets: StoredSecrets;
};

const minute = 60;
const hour = 60 * minute;

const lifetimes: Configuration['ttl'] = {
  AccessToken: 10 * minute,
  AuthorizationCode: minute,
  ClientCredentials: 10 * minute,
  Grant: 14 * 24 * hour,
  IdToken: 10 * minute,
  Interaction: hour,
  RefreshToken: 12 * hour,
  Session: 12 * hour,
};

const featuresOf = ({ config, directory }: Parts): Configuration['features'] => ({
  backchannelLogout: { enabled: true },
  claimsParameter: { enabled: true },
  clientCredentials: { enabled: true },
  devInteractions: { enabled: false },
  pushedAuthorizationRequests: { enabled: true },
  resourceIndicators: registerResource(config.mandatUrl),
  revocation: { enabled: true, allowedPolicy: (_context, client, token) => token.clientId === client.clientId },
  rpInitiatedLogout: {
    enabled: true,
    logoutSource: (context) => showSignOut(context, directory),
    postLogoutSuccessSource: (context) => showSignedOut(context, config.mandatUrl),
  },
});

const configurationOf = async (parts: Parts): Promise<Configuration> => ({
  acrValues: [passwordLevel, secondFactorLevel],
  adapter: postgresAdapter(parts.database),
  claims: claimsByScope,
  clients: clientsOf(parts.config, await parts.directory.reportingClients()),
  conformIdTokenClaims: false,
  cookies: {
    keys: [...parts.secrets.cookieKeys],
    names: { session: 'practice_session', interaction: 'practice_interaction', resume: 'practice_resume' },
  },
  discovery: { ui_locales_supported: [...officialLanguages] },
  features: featuresOf(parts),
  fetch: loopbackFetch,
  findAccount: findAccountIn(parts.directory),
  interactions: { policy: practicePolicy(), url: (_context, { uid }) => `/interaction/${uid}` },
  issueRefreshToken: (_context, client) => client.grantTypeAllowed('refresh_token'),
  jwks: { keys: [...parts.secrets.signingKeys] },
  loadExistingGrant: grantWithoutAsking,
  pkce: { required: () => true },
  renderError: (context, _out, fault) => showError(context, fault, parts.config.mandatUrl),
  responseTypes: ['code'],
  scopes: ['openid', 'offline_access', ...apiScopes],
  ttl: lifetimes,
});

export const createProvider = async (parts: Parts): Promise<Provider> => {
  const provider = new Provider(parts.config.issuer, await configurationOf(parts));
  provider.use(missingPage(parts.config.mandatUrl));
  provider.use(redirectSignedOut);
  provider.on('server_error', (_context, fault) => console.error('practice identity provider:', fault));
  provider.on('backchannel.error', (_context, fault, client) =>
    console.error(`practice identity provider: back-channel logout did not reach ${client.clientId}: ${fault.message}`),
  );
  return provider;
};
