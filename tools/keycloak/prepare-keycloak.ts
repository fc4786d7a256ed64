import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { copyArtifact, runQuietly } from '../java/run-quietly.ts';
import { inRoot } from '../root.ts';
import { Failure } from '../terminal/failure.ts';
import { type Say, step } from '../terminal/step.ts';
import { findKeycloak, keycloakVersion, type KeycloakPlace } from './find-keycloak.ts';

/** Ignored by git, and kept between runs. */
const cache = inRoot('.data/keycloak');
const artifact = `org.keycloak:keycloak-quarkus-dist:${keycloakVersion}:tar.gz`;

/** What changes them costs a new build: all that starts is started with these. */
const buildOptions = ['--db=dev-mem', '--health-enabled=true'];

/** Little memory, and the quick compiler only: what runs for minutes never earns the thorough one back. */
export const javaSettings = {
  JAVA_OPTS_KC_HEAP: '-Xms128m -Xmx512m',
  JAVA_OPTS_APPEND: '-XX:TieredStopAtLevel=1',
};

const fetchInto = async (maven: string, folder: string): Promise<void> => {
  const packed = join(folder, 'packed');
  mkdirSync(packed);
  await copyArtifact(maven, artifact, packed);
  const [file] = readdirSync(packed).filter((name) => name.endsWith('.tar.gz'));
  if (!file) throw new Failure('Maven brought no Keycloak.');
  const home = join(folder, 'home');
  mkdirSync(home);
  await runQuietly({
    command: 'tar',
    args: ['xzf', join(packed, file), '-C', home, '--strip-components=1'],
    minutes: 2,
  });
  rmSync(packed, { recursive: true });
};

/** A copy, so that the build does not change what an operator installed. */
const copyInto = (from: string, folder: string): void =>
  cpSync(from, join(folder, 'home'), {
    recursive: true,
    filter: (path) => path !== join(from, 'data'),
  });

const nameOf = (place: Exclude<KeycloakPlace, { kind: 'missing' }>): string => {
  if (place.kind === 'to-fetch') return keycloakVersion;
  return `home-${createHash('sha256').update(resolve(place.path)).digest('hex').slice(0, 12)}`;
};

const build = async (place: Exclude<KeycloakPlace, { kind: 'missing' }>, ready: string): Promise<void> => {
  mkdirSync(dirname(ready), { recursive: true });
  const folder = mkdtempSync(`${ready}-`);
  try {
    if (place.kind === 'to-fetch') await fetchInto(place.maven, folder);
    else copyInto(place.path, folder);
    await runQuietly({
      command: join(folder, 'home/bin/kc.sh'),
      args: ['build', ...buildOptions],
      minutes: 4,
      env: javaSettings,
    });
    // Whoever was quicker made the same.
    if (!existsSync(ready)) renameSync(join(folder, 'home'), ready);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export type PreparedKeycloak = { readonly home: string } | Extract<KeycloakPlace, { readonly kind: 'missing' }>;

/** A Keycloak that starts without building anything. */
export const prepareKeycloak = async (tell: Say): Promise<PreparedKeycloak> => {
  const place = findKeycloak();
  if (place.kind === 'missing') return place;
  const home = join(cache, nameOf(place));
  if (!existsSync(home)) {
    const title = place.kind === 'home' ? 'Preparing Keycloak' : `Fetching and preparing Keycloak ${keycloakVersion}`;
    await step(title, () => build(place, home), tell);
  }
  return { home };
};
