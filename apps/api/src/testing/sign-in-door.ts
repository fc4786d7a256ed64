import { randomBytes, randomUUID } from 'node:crypto';
import { createSignalDoor } from '../features/offboarding/take-signal.ts';
import type { World } from '../platform/context.ts';
import type { Database } from '../platform/database/database.ts';
import type { ProviderSettings } from '../platform/providers/provider-settings.ts';
import type { SignInParts } from '../sign-in/parts.ts';
import { createTokenSeal } from '../sign-in/seal-token.ts';
import { sessionKeyOf } from '../sign-in/session-keys.ts';
import { noteAlarm, noteHeard } from '../signals/source.repository.ts';
import { openSources } from '../signals/sources.ts';

const ownWorld: World = { now: () => new Date(), newId: () => randomUUID() };

/** The real door and sources of the given providers, as compose wires them to sign-in. */
export const signInDoor = async (
  database: Database,
  providers: readonly ProviderSettings[],
  world: World = ownWorld,
): Promise<Pick<SignInParts, 'refresh' | 'handle' | 'sources' | 'health'>> => {
  const sources = await openSources(database, providers, world);
  const valuesOf = (name: string | null) => providers.find((each) => each.name === name)?.unit?.values ?? {};
  return {
    sources,
    handle: createSignalDoor({ world, unitCode: (source, code) => valuesOf(source.provider)[code] ?? code }),
    health: { noteHeard, noteAlarm },
    refresh: {
      everySeconds: 300,
      withoutSeconds: 3600,
      seal: createTokenSeal([sessionKeyOf(randomBytes(32))]),
    },
  };
};
