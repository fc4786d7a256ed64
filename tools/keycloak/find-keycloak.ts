import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from '../environment.ts';
import { javaOf, onPath } from '../java/find-java.ts';

/** Keycloak's Shared Signals and Admin REST change between versions: raise it together with a run of the tests. */
export const keycloakVersion = '26.7.4';

export type KeycloakPlace =
  | { readonly kind: 'home'; readonly path: string }
  | { readonly kind: 'to-fetch'; readonly maven: string }
  | { readonly kind: 'missing'; readonly why: string; readonly counts: boolean };

/** Where a Keycloak can be had. That one was named and cannot run counts as a failure, that none can be had does not. */
export const findKeycloak = (env: NodeJS.ProcessEnv = environment): KeycloakPlace => {
  const named = env['KEYCLOAK_HOME'];
  const java = javaOf(env);
  if (named && !existsSync(join(named, 'bin/kc.sh')))
    return { kind: 'missing', why: 'KEYCLOAK_HOME has no bin/kc.sh', counts: true };
  if (!java) return { kind: 'missing', why: 'no Java was found', counts: named !== undefined };
  if (named) return { kind: 'home', path: named };
  const maven = onPath('mvn', env);
  if (maven) return { kind: 'to-fetch', maven };
  return { kind: 'missing', why: 'KEYCLOAK_HOME names none and there is no mvn to fetch one', counts: false };
};
