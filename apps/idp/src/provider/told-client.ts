import type { Client } from 'oidc-provider';

/** What oidc-provider has on its clients and does not declare. */
export type ToldClient = Client & { readonly backchannelLogout: (subject: string, sid: string) => Promise<unknown> };

export const isTold = (client: Client | undefined): client is ToldClient =>
  client?.backchannelLogoutUri !== undefined &&
  'backchannelLogout' in client &&
  typeof client.backchannelLogout === 'function';
