import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sessionCookie } from '../../sign-in/cookies.ts';
import { startBuiltApi, type BuiltApi } from '../built-api.ts';
import type { ImportScene } from '../import-scene.ts';

export type Serving = {
  readonly start: (failPoint: string) => Promise<BuiltApi>;
  readonly post: (api: BuiltApi, query: string) => Promise<string>;
  readonly close: () => void;
};

/** A session as a sign-in leaves it. */
const signIn = async ({ database, focalPoint }: ImportScene): Promise<string> => {
  const token = randomBytes(32).toString('base64url');
  await database.source.query(
    `insert into session (token_hash, id, person_id, provider, issuer, subject, group_roles, is_staff, id_token, created_at, last_active_at, expires_at)
     values ($1, gen_random_uuid(), $2::uuid, 'nobody', 'https://id.example.org', $2::uuid::text, '{}', true, 'x', now(), now(), now() + interval '1 hour')`,
    [createHash('sha256').update(token).digest(), focalPoint.personId],
  );
  return `${sessionCookie}=${token}`;
};

const provider = {
  name: 'nobody',
  issuer: 'http://127.0.0.1:9',
  clientId: 'x',
  label: { en: 'Nobody' },
  person: { employeeNumber: 'staff-number' },
};

/** Nobody signs in by the provider that it names. */
const environmentIn = (folder: string, url: string): NodeJS.ProcessEnv => {
  const [clientSecretFile, providers] = [join(folder, 'secret'), join(folder, 'providers.json')];
  writeFileSync(clientSecretFile, 'nothing');
  writeFileSync(providers, JSON.stringify([{ ...provider, clientSecretFile }]));
  return {
    DATABASE_URL: url,
    PROVIDERS_FILE: providers,
    KEYS_DIR: join(folder, 'keys'),
    RATE_LIMIT_PER_MINUTE: '1000000',
    LOG_LEVEL: 'warn',
    MODE: 'serve',
  };
};

/** The built register, to which the focal point is signed in. */
export const serving = async (scene: ImportScene): Promise<Serving> => {
  const folder = mkdtempSync(join(tmpdir(), 'mandat-import-'));
  const environment = environmentIn(folder, scene.register.url);
  // Whoever hears nothing asks again with the same key.
  const own = { 'content-type': 'application/json', 'x-mandat': '1', 'idempotency-key': randomUUID() };
  const cookie = await signIn(scene);
  return {
    start: (failPoint) => startBuiltApi({ ...environment, FAIL_POINT: failPoint }),
    post: async (api, query) => {
      const headers = { ...own, origin: api.url, cookie };
      const sent = { method: 'POST', headers, body: JSON.stringify({ query }) };
      return (await fetch(`${api.url}/graphql`, sent)).text();
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
};
