import type { ProviderSettings } from '../platform/providers/provider-settings.ts';
import type { Sql } from '../platform/database/sql.ts';
import { factsOfClaims, type ClaimedFact } from './facts-of-claims.ts';
import { knownOfPerson, type ClaimChannel } from './known-claims.repository.ts';
import type { SignInParts } from './parts.ts';
import type { Claimed } from './read-claims.ts';

export type Telling = {
  readonly personId: string;
  readonly settings: ProviderSettings;
  readonly claimed: Claimed;
  readonly channel: ClaimChannel;
  /** `iat` of the token: the moment of which its claims are true. */
  readonly issuedAt: Date;
  readonly isFirst: boolean;
  readonly requestId: string;
};

export const sourceOf = (parts: SignInParts, provider: string, channel: ClaimChannel | 'back-channel-logout') => {
  const source = parts.sources.ofProvider(provider, channel);
  if (!source) throw new Error(`${provider} has no source for ${channel}`);
  return source;
};

const signalOf = (parts: SignInParts, telling: Telling, { channel, fact }: ClaimedFact) => {
  const { settings, claimed, issuedAt, personId } = telling;
  return {
    source: sourceOf(parts, settings.name, channel),
    key: `${claimed.subject}:${Math.floor(issuedAt.getTime() / 1000)}:${fact.type}`,
    namedBy: [{ kind: 'subject', value: claimed.subject }],
    personId,
    occurredAt: issuedAt,
    effectiveAt: issuedAt,
    fact,
  };
};

/** What the token says anew goes through the door, in the transaction of the sign-in; the person is locked already. */
export const tellClaims = async (sql: Sql, parts: SignInParts, telling: Telling): Promise<void> => {
  const { personId, settings, claimed, channel, isFirst, requestId } = telling;
  const known = await knownOfPerson(sql, {
    personId,
    provider: settings.name,
    issuer: settings.issuer,
    unitCode: claimed.unitCode,
    now: parts.world.now(),
  });
  for (const fact of factsOfClaims({ channel, claimed, known, isFirst })) {
    await parts.handle(sql, signalOf(parts, telling, fact), requestId);
  }
};
