import type { Grant, KoaContextWithOIDC } from 'oidc-provider';

const scopeOfRegister = 'openid profile email offline_access';

/** The organisation consents for its people: first-party applications ask nobody. */
export const grantWithoutAsking = async (context: KoaContextWithOIDC): Promise<Grant | undefined> => {
  const { client, session, provider, result } = context.oidc;
  if (!client || !session?.accountId) return undefined;
  const grantId = result?.consent?.grantId ?? session.grantIdFor(client.clientId);
  const existing = grantId ? await provider.Grant.find(grantId) : undefined;
  if (existing?.accountId === session.accountId) return existing;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(scopeOfRegister);
  await grant.save();
  return grant;
};
