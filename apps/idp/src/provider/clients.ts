import type { ClientMetadata } from 'oidc-provider';
import type { Config } from '../config.ts';
import type { ReportingClient } from '../directory/person.ts';

/** The register, as any provider's operator would enter it. */
const register = ({ mandatUrl, clientSecret }: Config): ClientMetadata => ({
  client_id: 'mandat',
  client_name: 'Mandat',
  client_secret: clientSecret,
  client_uri: `${mandatUrl}/`,
  redirect_uris: [`${mandatUrl}/auth/callback/practice`],
  post_logout_redirect_uris: [`${mandatUrl}/`],
  backchannel_logout_uri: `${mandatUrl}/auth/back-channel/practice`,
  backchannel_logout_session_required: true,
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  response_modes: ['query'],
  require_auth_time: true,
});

const reportingTool = ({ clientId, clientSecret, scopes }: ReportingClient): ClientMetadata => ({
  client_id: clientId,
  client_secret: clientSecret,
  redirect_uris: [],
  grant_types: ['client_credentials'],
  response_types: [],
  scope: scopes.join(' '),
});

export const clientsOf = (config: Config, tools: readonly ReportingClient[]): ClientMetadata[] => [
  register(config),
  ...tools.map(reportingTool),
];
