import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { accountStatus, readReferences, type Account, type Decision, type RegisterEvent } from '@mandat/domain';
import { nobody, type Actor } from '@mandat/policies';
import { contextOf } from '../testing/graphql/asking.ts';
import { newId, sampleDay, sampleRegister, type TestRegister } from '../testing/register.ts';
import { recordCreation } from './accounts/record-creation.ts';
import { requestAccount } from './accounts/request-account.ts';
import { submitRequest } from './accounts/submit-request.ts';
import { updateRequest } from './accounts/update-request.ts';
import { answerOverlap } from './criteria/answer-overlap.ts';
import { importReferences } from './overlaps/import-references.repository.ts';
import { addReferenceAccount } from './overlaps/add-reference-account.ts';
import { endReferenceAccount } from './overlaps/end-reference-account.ts';
import { searchAuthorized } from './overlaps/search-authorized.repository.ts';
import { similarAccounts } from './overlaps/similar-accounts.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await sampleRegister();
}, 60_000);
afterAll(() => register.close());

const contextFor = (actor: Partial<Actor>) =>
  contextOf(register.database, {
    actor: { ...nobody, kind: 'person', label: 'Somebody', ...actor },
    now: sampleDay,
  });
const person = (): string => register.sample.people[0]?.id ?? '';
const staff = () => contextFor({ roles: ['staff'], personId: person() });
const dgc = () => contextFor({ roles: ['dgc-administrator'], personId: person() });
const rows = async <T>(text: string, values: readonly unknown[] = []): Promise<readonly T[]> =>
  (await register.database.reads.query(text, [...values])).rows as readonly T[];

type Kept = { id: string; other: string | null; likeness: string; score: number; answer: string | null };
const keptOf = (accountId: string) =>
  rows<Kept>(
    `select id, coalesce(other_id, reference_id) as other, likeness, score, answer from overlap where account_id = $1
     order by score desc, id`,
    [accountId],
  );
const versionOf = async (id: string): Promise<number> =>
  (await rows<{ version: number }>('select version from account where id = $1', [id]))[0]?.version ?? 0;
const accountOf = (fits: (account: Account) => boolean): Account => {
  const found = register.sample.accounts.find(fits);
  if (!found) throw new Error('the sample has no such account');
  return found;
};
const idOf = (decision: Decision<{ readonly id: string }>): string => {
  if (!decision.ok) throw new Error(decision.code);
  return decision.next.id;
};

const here = (): string => register.sample.entities[3]?.id ?? '';
const distinct =
  'plume quartz onyx fjord tundra gecko lagoon velvet saffron walnut zephyr ivory jasmine kelp nectar opal pewter ripple sage umber wicker yarrow'.split(
    ' ',
  );
let counted = 0;
const asked = (more: object = {}) => {
  counted += 1;
  return {
    kind: 'new' as const,
    entityId: here(),
    platform: 'x' as const,
    handle: `only${distinct[counted]}`,
    title: `Quarterly ${distinct[counted]}`,
    languages: ['en'],
    purpose: 'Inform.',
    audience: '',
    languageStatement: 'English is read there.',
    ...more,
  };
};
const isOfficialOne = (account: Account): boolean =>
  accountStatus(account, '') === 'authorized' && /^[ -~]{20,}$/.test(account.title) && account.handle !== null;

describe('a request is kept with what looks alike', () => {
  test.each([
    ['the same title', (title: string) => title, 'title-equal', 100],
    [
      'the title in capitals, with an accent',
      (title: string) => title.toUpperCase().replace('E', 'É'),
      'title-folded',
      97,
    ],
    ['the title with a Cyrillic letter', (title: string) => title.replace('e', 'е'), 'title-look-alike', 94],
  ])('%s', async (_, change, likeness, score) => {
    const known = accountOf((each) => isOfficialOne(each) && each.entityId !== here());
    const id = idOf(await requestAccount(staff(), asked({ title: change(known.title) })));
    const kept = await keptOf(id);
    expect(kept).toContainEqual(expect.objectContaining({ likeness, score, answer: null }));
    expect(kept.length).toBeLessThanOrEqual(10);
  });

  test('nothing, where nothing is alike', async () => {
    expect(await keptOf(idOf(await requestAccount(staff(), asked())))).toEqual([]);
  });
});

test('a handle that another script writes alike is flagged with its reason; one of mixed scripts, or that hides characters, is refused', async () => {
  const youtube = { platform: 'youtube' as const };
  idOf(await requestAccount(staff(), asked({ ...youtube, handle: 'aeropax' })));
  const hits = await similarAccounts(staff(), { ...youtube, handle: 'аегорах' });
  expect(hits[0]).toMatchObject({ likeness: 'handle-look-alike', score: 94 });
  const inCyrillic = idOf(await requestAccount(staff(), asked({ ...youtube, handle: 'аегорах' })));
  expect((await keptOf(inCyrillic))[0]).toMatchObject({ likeness: 'handle-look-alike', answer: null });
  for (const [handle, code] of [
    ['mаndat_demo', 'address-mixed-scripts'],
    ['mandat\u202edemo', 'text-with-control-characters'],
    ['mandat\u200bdemo', 'address-invisible-characters'],
  ]) {
    expect(await requestAccount(staff(), asked({ handle }))).toMatchObject({ ok: false, code, field: 'handle' });
  }
});

test('accounts out of scope, refused and closed are found again', async () => {
  for (const status of ['out-of-scope', 'refused', 'closed'] as const) {
    const known = accountOf((each) => accountStatus(each, '') === status && each.title.length > 15);
    const id = idOf(
      await requestAccount(staff(), asked({ title: known.title, platform: known.platform === 'x' ? 'facebook' : 'x' })),
    );
    const found = await rows(
      'select from overlap o join account a on a.id = o.other_id where o.account_id = $1 and a.title = $2',
      [id, known.title],
    );
    expect(found.length).toBeGreaterThan(0);
  }
});

test('when a request is retitled, what is no longer alike goes, unless it was answered', async () => {
  const [one, other] = register.sample.accounts.filter((each) => isOfficialOne(each) && each.entityId !== here());
  const id = idOf(await requestAccount(staff(), asked({ title: one?.title })));
  const [first, ...rest] = await keptOf(id);
  const answer = { overlapId: first?.id ?? '', answer: 'different' as const, reason: 'Another audience.' };
  idOf(await answerOverlap(staff(), answer));
  idOf(await updateRequest(staff(), { id, version: await versionOf(id), title: other?.title }));
  const now = await keptOf(id);
  expect(now.map((each) => each.id)).toContain(first?.id);
  for (const each of rest) expect(now.map(({ id: kept }) => kept)).not.toContain(each.id);
  expect(now.some((each) => each.answer === null && each.likeness === 'title-equal')).toBe(true);
});

test('what came into the register since is found when the request is sent to the head, stays, and has to be answered', async () => {
  const title = 'Lighthouse keepers of the northern isles';
  const first = idOf(await requestAccount(staff(), asked({ title })));
  expect(await keptOf(first)).toEqual([]);
  const elsewhere = register.sample.entities[9]?.id ?? '';
  idOf(await requestAccount(staff(), asked({ title, entityId: elsewhere })));
  const sent = await submitRequest(staff(), { id: first, version: await versionOf(first) });
  expect(sent.ok).toBe(false);
  expect(await keptOf(first)).toMatchObject([{ likeness: 'title-equal', score: 100, answer: null }]);
  expect(await rows(`select from audit_entry where account_id = $1 and type = 'overlaps-found'`, [first])).toHaveLength(
    1,
  );
});

type Waiting = { readonly id: string; readonly official: string };

/** Accounts that are authorized and still to be created, with the official who may create each. */
const toBeCreated = () =>
  rows<Waiting>(
    `select a.id, h.person_id as official from account a
     join holding h on h.account_id = a.id and h.capacity = 'authorized-official' and h.ended_at is null and h.removal_awaited_at is null
     join written_authorization w on w.id = h.authorization_id and 'create' = any(w.scopes) and w.valid_until > $1
     where a.authorized_at is not null and a.request_kind = 'new' and a.created_on is null and a.creation_due_on > $1
       and a.platform = 'x' order by a.id`,
    [sampleDay],
  );
const officialOf = ({ id, official }: Waiting) =>
  contextFor({ roles: ['authorized-official'], officialOf: [id], personId: official });

test('a handle that somebody registered before the creation was recorded is refused, and the account stays to be created', async () => {
  const waiting = (await toBeCreated()).at(-1);
  if (!waiting) throw new Error('no account waits for its creation');
  const url = 'https://x.com/quicker_demo';
  idOf(await requestAccount(staff(), { ...asked(), kind: 'existing', handle: undefined, platform: undefined, url }));
  const creation = {
    id: waiting.id,
    version: await versionOf(waiting.id),
    url,
    createdOn: sampleDay.toISOString().slice(0, 10),
  };
  expect(await recordCreation(officialOf(waiting), creation)).toMatchObject({
    ok: false,
    code: 'account-already-registered',
    field: 'url',
  });
  const after = await rows('select created_on, version from account where id = $1', [waiting.id]);
  expect(after).toEqual([{ created_on: null, version: creation.version }]);
});

test('the search runs again when the creation is recorded: what is found anew is answered with it, or nothing is official', async () => {
  const [waiting] = await toBeCreated();
  if (!waiting) throw new Error('no account waits for its creation');
  const { id } = waiting;
  const reference = {
    organisation: 'Invented Agency',
    title: 'Invented',
    url: 'https://www.youtube.com/@tidewatch_demo',
  };
  const agency = idOf(await addReferenceAccount(dgc(), reference));
  const official = officialOf(waiting);
  const creation = {
    id,
    version: await versionOf(id),
    url: 'https://x.com/tidewatch_demo',
    createdOn: sampleDay.toISOString().slice(0, 10),
  };
  expect(await recordCreation(official, creation)).toMatchObject({ ok: false, code: 'overlap-unanswered' });
  const [account] = await rows<{ title: string; entityId: string; languages: string[]; audience: string }>(
    `select title, entity_id as "entityId", languages, audience from account where id = $1`,
    [id],
  );
  const found = await similarAccounts(official, { ...account, exceptId: id, url: creation.url });
  expect(found).toContainEqual(expect.objectContaining({ id: agency, isReference: true, likeness: 'handle-equal' }));
  const overlapAnswers = found.map(({ id: otherId }) => ({
    otherId,
    answer: 'different' as const,
    reason: 'Not ours.',
  }));
  const withAnswers = { ...creation, version: await versionOf(id), overlapAnswers };
  expect(await recordCreation(official, withAnswers)).toMatchObject({ ok: true });
  expect(await keptOf(id)).toContainEqual(expect.objectContaining({ other: agency, answer: 'different' }));
});

test('an account of another organisation is found until it is ended, and only DGC adds or ends it', async () => {
  const given = {
    organisation: 'Invented Agency',
    title: 'Harbour lights for mariners',
    url: 'https://x.com/harbour_demo',
  };
  expect(await addReferenceAccount(staff(), given)).toMatchObject({ ok: false, code: 'FORBIDDEN' });
  expect(await addReferenceAccount(dgc(), { ...given, url: 'https://evil.invalid/x' })).toMatchObject({ field: 'url' });
  const id = idOf(await addReferenceAccount(dgc(), given));
  expect(await addReferenceAccount(dgc(), given)).toMatchObject({ ok: false, code: 'reference-already-known' });
  const request = idOf(await requestAccount(staff(), asked({ title: given.title })));
  expect(await keptOf(request)).toMatchObject([{ other: id, likeness: 'title-equal' }]);
  idOf(await endReferenceAccount(dgc(), { id, version: 1 }));
  expect(await endReferenceAccount(dgc(), { id, version: 2 })).toMatchObject({ ok: false });
  expect(await similarAccounts(staff(), { title: given.title, exceptId: request })).toEqual([]);
});

test('a list is imported whole; what it says anew about a known account replaces it, and what it repeats changes nothing', async () => {
  const read = (title: string) =>
    readReferences(`organisation,title,url,languages\nAgency,${title},https://x.com/mandat_list,en fr\n`).references;
  const into = (title: string) =>
    register.database.transaction((tx) => importReferences(tx, { now: sampleDay, newId }, read(title)));
  expect(await into('First')).toMatchObject({ added: 1, kept: 0, events: [{ type: 'reference-added' }] });
  expect(await into('First')).toEqual({ added: 0, kept: 1, events: [] });
  expect((await into('Second')).events.map(({ type }) => type)).toEqual(['reference-ended', 'reference-added']);
  const kept = 'select title, ended_at is null as live from reference_account where canonical_key = $1 order by title';
  expect(await rows(kept, ['x:mandat_list'])).toEqual([
    { title: 'First', live: false },
    { title: 'Second', live: true },
  ]);
});

test.each([
  ['nothing', {}],
  ['ids that are none', { entityId: "'; drop table account", exceptId: 'x' }],
  ['a platform that is none, and a NUL', { platform: 'nope', title: 'a\0b', handle: '\ud800' }],
  [
    'ten thousand characters',
    { title: 'Ω'.repeat(10_000), handle: 'a'.repeat(10_000), languages: Array(500).fill('en') },
  ],
  ['an address that is none', { url: 'javascript:alert(1)' }],
])('the search takes %s without a fault', async (_, input) => {
  expect(Array.isArray(await similarAccounts(staff(), input))).toBe(true);
});

test('the key of the index folds what the rules fold: letters that look alike, accents, capitals', async () => {
  const pairs = [
    ['mаndat_dеmo', 'mandat demo'],
    ['ΜΑΝDΑΤ', 'mandat'],
    ['Ｍａｎｄａｔ', 'mandat'],
    ['Démo—rn', 'demo m'],
    ['موئل العربيّة', 'موئل العربية'],
  ];
  for (const [one, other] of pairs) {
    const [keys] = await rows<{ one: string; other: string }>('select name_key($1) as one, name_key($2) as other', [
      one,
      other,
    ]);
    expect(keys?.one).toBe(keys?.other);
    expect(keys?.one).toMatch(/^[ a-z0-9]+$/);
  }
});

test('accounts authorized before there was a search are searched once, each answer stays, and the audit says what was found', async () => {
  const { database } = register;
  const known = accountOf(isOfficialOne);
  await rows('delete from overlap where account_id = $1', [known.id]);
  // Those of one entity are enough to see it, and searched quickly.
  await rows(
    `update account set withdrawn_at = coalesce(withdrawn_at, $1), closed_at = $1, closed_on = $1::timestamptz::date,
       closed_evidence = 'It is gone.' where authorized_at is not null and closed_at is null and entity_id <> $2`,
    [sampleDay, known.entityId],
  );
  const twin = idOf(await requestAccount(staff(), asked({ title: known.title })));
  const told: RegisterEvent[] = [];
  const record = async (_: unknown, events: readonly RegisterEvent[]): Promise<void> => {
    told.push(...events);
  };
  const search = () => searchAuthorized(database, { now: sampleDay, world: { now: () => sampleDay, newId } }, record);
  const first = await search();
  expect((await keptOf(known.id)).find(({ other }) => other === twin)).toMatchObject({
    likeness: 'title-equal',
    answer: null,
  });
  expect(told.filter(({ accountId }) => accountId === known.id)).toMatchObject([{ type: 'overlaps-found-since' }]);
  expect(told).toHaveLength(first.alike);
  await rows(`update overlap set answer = 'different', reason = 'Known.', answered_at = $2 where account_id = $1`, [
    known.id,
    sampleDay,
  ]);
  expect(await search()).toEqual({ accounts: first.accounts, alike: 0, found: 0 });
  expect((await keptOf(known.id)).every(({ answer }) => answer === 'different')).toBe(true);
});
