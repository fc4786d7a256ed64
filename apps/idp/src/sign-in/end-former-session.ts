import type { Client } from 'oidc-provider';
import { isTold } from '../provider/told-client.ts';
import type { Visit } from './interaction.ts';

const tellOfLogout = async (client: Client | undefined, subject: string, sid: string): Promise<void> => {
  if (!isTold(client)) return;
  try {
    await client.backchannelLogout(subject, sid);
  } catch (fault) {
    console.error(`practice identity provider: back-channel logout did not reach ${client.clientId}:`, fault);
  }
};

const revokeGrant = async (provider: Visit['provider'], grantId: string): Promise<void> => {
  await provider.AccessToken.revokeByGrantId(grantId);
  await provider.RefreshToken.revokeByGrantId(grantId);
  await provider.AuthorizationCode.revokeByGrantId(grantId);
  await (await provider.Grant.find(grantId))?.destroy();
};

/**
 * Another person signs in over a session: that session ends first, and its applications are told.
 * oidc-provider does so by a page that posts itself by script; here no page needs script.
 */
export const endFormerSession = async ({ provider, interaction }: Visit, newSubject: string): Promise<void> => {
  const former = interaction.session;
  if (!former || former.accountId === newSubject) return;
  const session = await provider.Session.findByUid(former.uid);
  for (const [clientId, { sid, grantId }] of Object.entries(session?.authorizations ?? {})) {
    if (sid) await tellOfLogout(await provider.Client.find(clientId), former.accountId, sid);
    if (grantId) await revokeGrant(provider, grantId);
  }
  await session?.destroy();
  interaction.session = undefined;
  await interaction.persist();
};
