import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { importerNow } from '../features/imports/importer.repository.ts';
import { sampleDay, sampleRegister, type TestRegister } from '../testing/register.ts';
import { readSession } from './read-session.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await sampleRegister();
}, 60_000);
afterAll(() => register.close());

const limits = { idleSeconds: 1800, absoluteSeconds: 43_200, refreshSeconds: 300, withoutRefreshSeconds: 3600 };

const bySession = async (personId: string) => {
  const token = randomBytes(32).toString('base64url');
  await register.database.source.query(
    `insert into session (token_hash, id, person_id, provider, issuer, subject, group_roles, is_staff, id_token, created_at, last_active_at, expires_at)
     values ($1, gen_random_uuid(), $2::uuid, 'practice', 'x', $2::uuid::text, '{auditor}', true, 'x', $3, $3, $3::timestamptz + interval '1 hour')`,
    [createHash('sha256').update(token).digest(), personId, sampleDay],
  );
  const read = await readSession(register.database, { token, now: sampleDay, limits, isPersonsAct: false });
  return read?.actor;
};

const byImport = (personId: string) =>
  importerNow(
    register.database.source.manager,
    { actingLabel: '', actingRoles: ['auditor'] },
    { personId, at: sampleDay, now: sampleDay },
  );

const sorted = (ids: readonly string[] = []): readonly string[] => ids.toSorted();

/** Of what an import may ask for: entities, and the roles that reach them. */
const importing = ['auditor', 'head-of-entity', 'focal-point', 'staff'];

test('whoever an import acts for heads and keeps the same entities, in the same roles, as when they are signed in', async () => {
  const people: { id: string }[] = await register.database.source.query(
    `select id from person p where not exists (select from person_standing s where s.person_id = p.id)
       and (exists (select from headship h where h.person_id = p.id) or exists (select from focal_point f where f.person_id = p.id))
     order by id limit 120`,
  );
  expect(people.length).toBeGreaterThan(50);
  const found = [];
  for (const { id } of people) found.push([await byImport(id), await bySession(id)] as const);
  const told = found.map((pair) =>
    pair.map((actor) => [
      sorted(actor?.headOf),
      sorted(actor?.focalPointOf),
      importing.filter((role) => actor?.roles.some((each) => each === role)),
    ]),
  );
  expect(told.map(([imported]) => imported)).toEqual(told.map(([, session]) => session));
  expect(new Set(told.map(([imported]) => JSON.stringify(imported))).size).toBeGreaterThan(20);
}, 60_000);
