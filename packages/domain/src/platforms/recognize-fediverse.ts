import { asciiHost } from './address.ts';
import type { Address } from './address.ts';
import { handleFault } from './handle-rules.ts';
import { isPublicHost, isUnfederated, readHost } from './hosts.ts';
import { lookAlikeOf } from './look-alike.ts';
import type { Platform } from './platform.ts';
import { platforms } from './platforms.ts';
import { recognizedAs, refuseAddress } from './recognition.ts';
import type { Recognition } from './recognition.ts';
import { matchRoutes } from './routes.ts';

const { mastodon, threads } = platforms;

export interface FediverseName {
  readonly user: string;
  readonly server: string;
  readonly submitted?: string;
}

const onKnownHost = ({ user, submitted }: FediverseName, platform: Platform | null): Recognition => {
  // Of the platforms with hosts of their own only Threads speaks ActivityPub.
  if (platform !== threads) return refuseAddress('handle-form', platform?.code);
  const fault = handleFault(threads, user);
  return fault ? refuseAddress(fault, 'threads') : recognizedAs('threads', { handle: user, submitted });
};

/** `user@server`, from `acct:`, `@user@server` or an address on the server. */
export const recognizeFediverse = (name: FediverseName): Recognition => {
  const server = asciiHost(name.server)?.replace(/^www\./, '') ?? '';
  if (server === '') return refuseAddress('handle-form', 'mastodon');
  if (!isPublicHost(server)) return refuseAddress('host-not-public', 'mastodon');
  const known = readHost(server);
  if (known) return onKnownHost(name, known.as === 'platform' ? known.platform : null);
  const lookAlike = lookAlikeOf(server);
  if (lookAlike) return refuseAddress('look-alike-host', lookAlike.platform);
  if (isUnfederated(server)) return refuseAddress('unknown-platform');
  const handle = `${name.user}@${server}`;
  const fault = handleFault(mastodon, handle);
  if (fault) return refuseAddress(fault, 'mastodon');
  return recognizedAs('mastodon', { handle, submitted: name.submitted });
};

/** An address on any server in the form that fediverse servers use; null where it has another form. */
export const recognizeOnServer = (address: Address): Recognition | null => {
  if (isUnfederated(address.host)) return null;
  const { outcome, handle } = matchRoutes(mastodon, address);
  if (outcome === 'no-account') return null;
  if (outcome !== 'account' || handle === undefined) return refuseAddress('post', 'mastodon');
  // A server shows people of other servers as `/@user@server`.
  const at = handle.indexOf('@');
  return recognizeFediverse({
    user: at < 0 ? handle : handle.slice(0, at),
    server: at < 0 ? address.host : handle.slice(at + 1),
    submitted: address.submitted,
  });
};
