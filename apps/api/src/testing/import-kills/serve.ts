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

/** The built register, to which the focal point is signed in; nobody signs in by the provider that it names. */
export const serving = async (scene: ImportScene): Promise<Serving> => {
  const folder = mkdtempSync(join(tmpdir(), 'mandat-import-'));
  const [secret, providers] = [join(folder, 'secret'), join(folder, 'providers.json')];
  writeFileSync(secret, 'nothing');
  writeFileSync(
    providers,
    JSON.stringify([
      {
        name: 'nobody',
        issuer: 'http://127.0.0.1:9',
        clientId: 'x',
        clientSecretFile: secret,
        label: { en: 'Nobody' },
        person: { employeeNumber: 'staff-number' },
      },
    ]),
  );
  // Whoever hears nothing asks again with the same key.
  const key = randomUUID();
  const cookie = await signIn(scene);
  const environment = {
    DATABASE_URL: scene.register.url,
    PROVIDERS_FILE: providers,
    KEYS_DIR: join(folder, 'keys'),
    RATE_LIMIT_PER_MINUTE: '1000000',
    LOG_LEVEL: 'warn',
    MODE: 'serve',
  };
  return {
    start: (failPoint) => startBuiltApi({ ...environment, FAIL_POINT: failPoint }),
    post: async (api, query) => {
      const headers = {
        'content-type': 'application/json',
        origin: api.url,
        'x-mandat': '1',
        'idempotency-key': key,
        cookie,
      };
      const sent = { method: 'POST', headers, body: JSON.stringify({ query }) };
      return (await fetch(`${api.url}/graphql`, sent)).text();
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
};
