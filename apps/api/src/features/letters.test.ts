import { webcrypto } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { verifyLetter, webMeans } from '@mandat/letter';
import { nobody, type Actor } from '@mandat/policies';
import { letterSigner } from '../platform/keys/letter-signer.ts';
import { openRegisterKeys, type RegisterKeys } from '../platform/keys/register-keys.ts';
import { contextOf } from '../testing/graphql/asking.ts';
import { sampleDay, sampleRegister, type TestRegister } from '../testing/register.ts';
import { authorizePerson } from './authorizations/authorize-person.ts';
import { withdrawAuthorization } from './offboarding/withdraw-authorization.ts';
import { acknowledgeLetter } from './letters/acknowledge-letter.ts';
import { letterToShow, mayReadLetter } from './letters/letter.repository.ts';

const folder = mkdtempSync(join(tmpdir(), 'mandat-letters-'));
let register: TestRegister;
let keys: RegisterKeys;
beforeAll(async () => {
  register = await sampleRegister();
  keys = openRegisterKeys(folder);
}, 60_000);
afterAll(async () => {
  await register.close();
  rmSync(folder, { recursive: true });
});

const rows = async <T>(text: string, values: readonly unknown[] = []): Promise<readonly T[]> =>
  (await register.database.reads.query(text, [...values])).rows as readonly T[];

const as = (actor: Partial<Actor>) => {
  const context = contextOf(register.database, {
    actor: { ...nobody, kind: 'person', label: 'Somebody', secondFactorAt: sampleDay, ...actor },
    now: sampleDay,
  });
  const letters = letterSigner('https://mandat.example', keys);
  return { ...context, world: { ...context.world, letters } };
};

type Case = { accountId: string; version: number; entityId: string; headId: string; personId: string };

/** An account of a headed entity, its head, and a staff member who holds nothing there. */
const someCase = async (): Promise<Case> => {
  const [found] = await rows<Case>(
    `select a.id as "accountId", a.version, a.entity_id as "entityId", h.person_id as "headId",
       (select p.id from person p where p.staff_type = 'staff-member' and p.id <> h.person_id
          and not exists (select from holding x where x.person_id = p.id)
          and not exists (select from written_authorization w where w.person_id = p.id)
          order by p.id limit 1) as "personId"
     from account a
     join entity e on e.id = a.entity_id and e.headed
     join headship h on h.entity_id = e.id and h.capacity = 'head' and h.confirmed_at is not null
       and h.from_on < $1::date and h.until_on is null
     where a.authorized_at is not null and a.withdrawn_at is null and a.closed_at is null
       and not exists (select from holding x where x.person_id = h.person_id and x.account_id = a.id)
     order by a.reference limit 1`,
    [sampleDay],
  );
  if (!found) throw new Error('the sample has no such account');
  return found;
};

const headOf = ({ headId, entityId }: Case): Partial<Actor> => ({
  personId: headId,
  roles: ['head-of-entity'],
  headOf: [entityId],
});

type Signed = { readonly id: string; readonly facts: string; readonly jws: string; readonly number: string };

const letterOf = async ({ accountId, personId }: Case): Promise<Signed | undefined> => {
  const [found] = await rows<Signed>(
    `select w.id, l.facts, l.jws, l.number from letter l join written_authorization w on w.id = l.authorization_id
     where w.account_id = $1 and w.person_id = $2`,
    [accountId, personId],
  );
  return found;
};

/** What became of asking the person to acknowledge; null while they are asked. */
const askedOf = async (id: string): Promise<readonly (string | null)[]> => {
  const found = await rows<{ outcome: string | null }>(
    `select outcome from due_item where kind = 'acknowledge-letter' and key = $1 and addressee = 'person'`,
    [id],
  );
  return found.map(({ outcome }) => outcome);
};

const authorize = (of: Case) =>
  authorizePerson(as(headOf(of)), { ...of, capacity: 'publisher', scopes: ['publish', 'administer'] });

test('a head’s authorization is signed as it is given: who, what, until when, by whom, with which second factor and texts', async () => {
  const of = await someCase();
  expect(await authorize(of)).toMatchObject({ ok: true });
  const letter = await letterOf(of);
  const world = { keys: keys.published(), now: new Date(sampleDay.getTime() + 1000), ask: async () => null };
  const found = await verifyLetter(letter?.jws ?? '', { ...webMeans(webcrypto.subtle), ...world });
  const [names] = await rows<{ person: string; head: string; entity: string }>(
    `select (select name from person where id = $1) as person, (select name from person where id = $2) as head,
       (select code from entity where id = $3) as entity`,
    [of.personId, of.headId, of.entityId],
  );
  expect(found).toMatchObject({
    verdict: 'genuine',
    facts: {
      id: letter?.id,
      number: letter?.number,
      register: 'https://mandat.example',
      person: names?.person,
      entity: names?.entity,
      scopes: ['publish', 'administer'],
      head: { name: names?.head, capacity: 'head' },
      stepUpAt: sampleDay.toISOString(),
      signedAt: sampleDay.toISOString(),
      texts: ['ST/SGB/2019/5', 'Staff Regulations 1.1-1.3', 'Staff Rule 1.2', 'ST/SGB/2016/9'],
      precedence: 'ST/SGB/2019/5, 5.2',
    },
  });
  expect(letter?.facts).not.toMatch(/staffNumber|email|phone/u);
});

test('the person acknowledges their letter, once; nobody else can, and the audit says so', async () => {
  const of = await someCase();
  expect(await authorize(of)).toMatchObject({ ok: true });
  const letter = await letterOf(of);
  const id = letter?.id ?? '';
  const roles = ['staff'] as const;
  expect(await askedOf(id)).toEqual([null]);
  expect(await acknowledgeLetter(as(headOf(of)), id)).toMatchObject({ ok: false, code: 'not-found' });
  expect(await acknowledgeLetter(as({ personId: of.personId, roles: ['auditor'] }), id)).toMatchObject({
    code: 'not-found',
  });
  expect(await acknowledgeLetter(as({ personId: of.personId, roles }), id)).toMatchObject({ ok: true });
  expect(await acknowledgeLetter(as({ personId: of.personId, roles }), id)).toMatchObject({
    code: 'letter-already-acknowledged',
  });
  expect(await askedOf(id)).toEqual(['acknowledged']);
  const events = await rows<{ type: string }>('select type from audit_entry where subject_id = $1 order by at, type', [
    id,
  ]);
  expect(events.map(({ type }) => type).sort()).toEqual([
    'authorization-granted',
    'letter-acknowledged',
    'letter-signed',
  ]);
});

test('what has been withdrawn is not acknowledged, and its letter stays as it was signed', async () => {
  const of = await someCase();
  expect(await authorize(of)).toMatchObject({ ok: true });
  const letter = await letterOf(of);
  const id = letter?.id ?? '';
  expect(await withdrawAuthorization(as(headOf(of)), { id, version: 1, reason: 'Another task.' })).toMatchObject({
    ok: true,
  });
  expect(await acknowledgeLetter(as({ personId: of.personId, roles: ['staff'] }), id)).toMatchObject({
    code: 'authorization-already-ended',
  });
  expect(await letterOf(of)).toEqual(letter);
  expect(await askedOf(id)).toEqual(['withdrawn']);
});

test('the head, the person, DGC and an auditor read the letter; another head and other staff do not', async () => {
  const of = await someCase();
  expect(await authorize(of)).toMatchObject({ ok: true });
  const signed = await letterOf(of);
  const found = await register.database.hot((sql) => letterToShow(sql, signed?.id ?? ''));
  if (!found) throw new Error('the letter is not there');
  const reads = (actor: Partial<Actor>): boolean => mayReadLetter({ ...nobody, kind: 'person', ...actor }, found);
  const readers: readonly Partial<Actor>[] = [
    { ...headOf(of), headReads: [of.entityId] },
    { personId: of.personId, roles: ['staff'] },
    { personId: of.headId, roles: ['dgc-administrator'] },
    { personId: of.headId, roles: ['auditor'] },
  ];
  expect(readers.map(reads)).toEqual([true, true, true, true]);
  const strangers: readonly Partial<Actor>[] = [
    { personId: of.headId, roles: ['staff'] },
    { personId: of.headId, roles: ['head-of-entity'], headOf: [of.accountId], headReads: [of.accountId] },
    { roles: ['public'] },
  ];
  expect(strangers.map(reads)).toEqual([false, false, false]);
  expect(await register.database.hot((sql) => letterToShow(sql, "'; drop table letter; --"))).toBeNull();
});

test('the database changes no letter and no acknowledgement, and takes none from somebody else', async () => {
  for (const table of ['letter', 'letter_acknowledgement']) {
    await expect(rows(`update ${table} set authorization_id = authorization_id`)).rejects.toThrow('append-only');
    await expect(rows(`delete from ${table}`)).rejects.toThrow('append-only');
  }
  const of = await someCase();
  expect(await authorize(of)).toMatchObject({ ok: true });
  const letter = await letterOf(of);
  const insert = 'insert into letter_acknowledgement values ($1, $2, $3, now())';
  await expect(rows(insert, [letter?.id, of.accountId, of.headId])).rejects.toThrow('by_the_person');
});
