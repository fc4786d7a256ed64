import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { createServer, request as ask, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { accountStatus, type Account } from '@mandat/domain';
import { nobody } from '@mandat/policies';
import express from 'express';
import { saveAssessment } from '../features/criteria/save-assessment.ts';
import { evidenceRoutes } from '../features/evidence/evidence-routes.ts';
import { removeEvidenceFile } from '../features/evidence/remove-evidence-file.ts';
import { createLogger } from '../platform/log/logger.ts';
import { createBoundedFetch } from '../platform/http/bounded-fetch.ts';
import { createMetrics } from '../platform/metrics/metrics.ts';
import { office, pdf } from '../testing/evidence/files.ts';
import { hostileFiles } from '../testing/evidence/hostile.ts';
import { contextOf } from '../testing/graphql/asking.ts';
import { sampleRegister, type TestRegister } from '../testing/register.ts';
import { signInDoor } from '../testing/sign-in-door.ts';
import { sessionCookie } from './cookies.ts';
import type { SignInParts } from './parts.ts';
import { createProviders } from './providers.ts';
import { createContextReader } from './read-context.ts';

const publicUrl = 'http://localhost:4000';
const world = { now: () => new Date(), newId: randomUUID };
const limits = { idleSeconds: 1800, absoluteSeconds: 43_200, refreshSeconds: 300, withoutRefreshSeconds: 3600 };

let register: TestRegister;
const servers: Server[] = [];

const partsOf = async (): Promise<SignInParts> => {
  const logger = createLogger('silent');
  const providers = createProviders({
    settings: [],
    logger,
    fetch: createBoundedFetch({ timeoutMs: 1000, maxBytes: 1000, mayBePrivate: () => false }),
  });
  const door = await signInDoor(register.database, [], world);
  const { database } = register;
  return {
    ...door,
    database,
    world,
    providers,
    publicUrl,
    limits,
    logger,
    metrics: createMetrics(),
    rateLimitPerMinute: 1_000_000,
    addressOf: () => 'here',
  };
};

/** The routes as they are wired, on a free port. */
const serve = async (uploadsPerMinute: number): Promise<string> => {
  const parts = await partsOf();
  const app = express();
  app.use(evidenceRoutes({ database: parts.database, readContext: createContextReader(parts), uploadsPerMinute }));
  const server = createServer(app);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  return `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`;
};

const rowsOf = async <Row>(text: string, values: readonly unknown[] = []): Promise<readonly Row[]> =>
  (await register.database.reads.query(text, [...values])).rows as readonly Row[];

const signIn = async (personId: string): Promise<string> => {
  const token = randomBytes(32).toString('base64url');
  await rowsOf(
    `insert into session (token_hash, id, person_id, provider, issuer, subject, group_roles, is_staff, id_token, created_at, last_active_at, expires_at)
     values ($1, gen_random_uuid(), $2::uuid, 'practice', 'https://id.example.org', $2::uuid::text, '{}', true, 'x', now(), now(), now() + interval '1 hour')`,
    [createHash('sha256').update(token).digest(), personId],
  );
  return `${sessionCookie}=${token}`;
};

const draftOf = (skip = 0): Account => {
  const drafts = register.sample.accounts.filter(
    (each) => accountStatus(each, '') === 'requested' && each.requestedById,
  );
  const draft = drafts[skip];
  if (!draft) throw new Error('the sample has no such draft');
  return draft;
};

const contextFor = ({ requestedById, id }: Account) =>
  contextOf(register.database, {
    actor: {
      ...nobody,
      kind: 'person',
      label: 'Somebody',
      personId: requestedById,
      roles: ['staff'],
      officialOf: [id],
    },
    now: new Date(),
  });

const versionOf = async (id: string): Promise<number> =>
  (await rowsOf<{ version: number }>('select version from account where id = $1', [id]))[0]?.version ?? 0;

/** The version of the assessment that is open, as the page opens it before the first file. */
const openAssessment = async (account: Account): Promise<string> => {
  const saved = await saveAssessment(contextFor(account), {
    accountId: account.id,
    version: await versionOf(account.id),
    answers: [],
  });
  expect(saved).toMatchObject({ ok: true });
  const [row] = await rowsOf<{ id: string }>(
    'select id from assessment where account_id = $1 order by number desc limit 1',
    [account.id],
  );
  return row?.id ?? '';
};

let origin: string;
let draft: Account;
let assessmentId: string;
let cookie: string;
beforeAll(async () => {
  register = await sampleRegister();
  origin = await serve(1_000_000);
  draft = draftOf();
  assessmentId = await openAssessment(draft);
  cookie = await signIn(draft.requestedById ?? '');
}, 60_000);
afterAll(async () => {
  for (const server of servers) await new Promise((resolve) => server.close(resolve));
  await register.close();
});

type Sent = {
  readonly name?: string;
  readonly bytes?: Buffer;
  readonly claimed?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
};

const nameHeader = (name: string): string => (name.isWellFormed() ? encodeURIComponent(name) : '%ED%A0%BD.pdf');

const upload = async (sent: Sent, at = origin): Promise<Response> =>
  fetch(`${at}${sent.path ?? `/evidence/${assessmentId}/need`}`, {
    method: 'POST',
    headers: {
      cookie,
      origin: publicUrl,
      'x-mandat': '1',
      'content-type': sent.claimed ?? 'application/octet-stream',
      'x-file-name': nameHeader(sent.name ?? 'study.pdf'),
      ...sent.headers,
    },
    body: new Uint8Array(sent.bytes ?? pdf()),
  });

const codeOf = async (response: Response): Promise<string> =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code ?? '';

const stored = async () => {
  const [row] = await rowsOf<Record<string, string>>(
    `select (select count(*) from evidence_file) as files, (select count(*) from evidence_content) as contents,
       (select count(*) from audit_entry) as entries, (select sum(version) from account) as versions`,
  );
  return row;
};

test('a file comes out as it went in, as an attachment under its own type, and its coming is in the audit', async () => {
  const bytes = office('docx');
  const sent = await upload({ name: 'Étude “finale” 研究.docx', bytes });
  expect(sent.status).toBe(201);
  const { id } = (await sent.json()) as { id: string };
  const got = await fetch(`${origin}/evidence/${id}`, { headers: { cookie } });
  expect(Buffer.from(await got.arrayBuffer()).equals(bytes)).toBe(true);
  expect(Object.fromEntries(got.headers)).toMatchObject({
    'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'content-disposition': `attachment; filename="_tude _finale_ __.docx"; filename*=UTF-8''%C3%89tude%20%E2%80%9Cfinale%E2%80%9D%20%E7%A0%94%E7%A9%B6.docx`,
    'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'cross-origin-resource-policy': 'same-origin',
  });
  const digest = createHash('sha256').update(bytes).digest('hex');
  const [file] = await rowsOf('select sha256, size, uploaded_by_id from evidence_file where id = $1', [id]);
  expect(file).toEqual({ sha256: digest, size: bytes.length, uploaded_by_id: draft.requestedById });
  const [entry] = await rowsOf<{ changes: { after: string }[] }>(
    `select changes from audit_entry where type = 'evidence-file-added'`,
  );
  expect(entry?.changes[0]?.after).toContain(digest);
});

test('of all hostile files none is stored, not even in part, and each is refused with a code and a sentence', async () => {
  const before = await stored();
  for (const { why, code, ...file } of hostileFiles) {
    const refused = await upload(file);
    const { errors } = (await refused.json()) as {
      errors: { message: string; extensions: { code: string; field?: string } }[];
    };
    const expected = file.name.isWellFormed() ? code : 'file-name-missing';
    expect([why, errors[0]?.extensions.code]).toEqual([why, expected]);
    expect([400, 413, 415, 422]).toContain(refused.status);
    expect(errors[0]?.message).not.toBe(expected);
  }
  expect(await stored()).toEqual(before);
});

test('a file that does not say how large it is, is cut off where it becomes too large', async () => {
  const { hostname, port } = new URL(origin);
  const before = await stored();
  const status = await new Promise<number>((resolve, reject) => {
    const sending = ask(
      {
        hostname,
        port,
        method: 'POST',
        path: `/evidence/${assessmentId}/need`,
        headers: {
          cookie,
          origin: publicUrl,
          'x-mandat': '1',
          'x-file-name': 'study.txt',
          'transfer-encoding': 'chunked',
        },
      },
      (answer) => {
        resolve(answer.statusCode ?? 0);
        answer.resume();
        sending.destroy();
      },
    );
    sending.on('error', reject);
    for (let sent = 0; sent < 11; sent += 1) sending.write(Buffer.alloc(1_048_576, 'a'));
  });
  expect(status).toBe(413);
  expect(await stored()).toEqual(before);
});

/** Sends what it is told to, and says less than the truth, or more, of its length. */
const sendRaw = async (length: number, bytes: Buffer): Promise<number | null> => {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve) => {
    const headers = {
      cookie,
      origin: publicUrl,
      'x-mandat': '1',
      'x-file-name': 'study.txt',
      'content-length': String(length),
    };
    const sending = ask(
      { hostname, port, method: 'POST', path: `/evidence/${assessmentId}/need`, headers },
      (answer) => {
        resolve(answer.statusCode ?? 0);
        answer.resume();
      },
    );
    sending.on('error', () => resolve(null));
    sending.write(bytes, () => setTimeout(() => sending.destroy(), 200));
  });
};

test('an upload that breaks off, or says more or less than its length, leaves nothing behind', async () => {
  const before = await stored();
  expect(await sendRaw(1_000_000, Buffer.alloc(500_000, 'a'))).toBeNull();
  expect(await sendRaw(100_000_000, Buffer.from('study'))).toBe(413);
  expect(await sendRaw(1_000_000, Buffer.alloc(0))).toBeNull();
  expect(await stored()).toEqual(before);
});

test('of two equal files that come at once one is kept, and the other is told so', async () => {
  const path = `/evidence/${assessmentId}/accuracy`;
  const both = await Promise.all([1, 2].map(() => upload({ path, name: 'twice.pdf' })));
  expect(both.map(({ status }) => status).toSorted()).toEqual([201, 422]);
  const refused = both.find(({ status }) => status === 422);
  expect(refused && (await codeOf(refused))).toBe('file-already-there');
});

test('a file comes from our own page, from somebody who may assess, and to a criterion that there is', async () => {
  const before = await stored();
  const strangerId = register.sample.people.find(({ id }) => id !== draft.requestedById)?.id ?? '';
  const stranger = await signIn(strangerId);
  const tries: readonly (readonly [string, Sent, number])[] = [
    ['without a session', { headers: { cookie: '' } }, 401],
    ['without our header', { headers: { 'x-mandat': '' } }, 403],
    ['from another site', { headers: { origin: 'https://evil.example' } }, 403],
    ['with another method of packing', { headers: { 'content-encoding': 'gzip' } }, 415],
    ['by a stranger', { headers: { cookie: stranger } }, 404],
    ['to no assessment', { path: `/evidence/${randomUUID()}/need` }, 404],
    ['to what is no id', { path: `/evidence/1'--/need` }, 404],
    ['to no criterion', { path: `/evidence/${assessmentId}/__proto__` }, 404],
  ];
  for (const [how, sent, status] of tries) expect([how, (await upload(sent)).status]).toEqual([how, status]);
  expect(await stored()).toEqual(before);
});

test('a file is read by those who read the record, and by nobody else', async () => {
  const { id } = (await (await upload({ path: `/evidence/${assessmentId}/risk` })).json()) as { id: string };
  const read = async (headers: Record<string, string>, which = id) =>
    (await fetch(`${origin}/evidence/${which}`, { headers })).status;
  const elsewhere = register.sample.people.find(
    (person) =>
      person.id !== draft.requestedById && !register.sample.headships.some(({ personId }) => personId === person.id),
  );
  expect(await read({ cookie })).toBe(200);
  expect(await read({})).toBe(401);
  expect(await read({ cookie: await signIn(elsewhere?.id ?? '') })).toBe(404);
  expect(await read({ cookie }, randomUUID())).toBe(404);
  expect(await read({ cookie }, 'no-id')).toBe(404);
});

test('one person begins only so many uploads in a minute', async () => {
  const at = await serve(1);
  await upload({ path: `/evidence/${assessmentId}/skills` }, at);
  const refused = await upload({ path: `/evidence/${assessmentId}/skills` }, at);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
});

test('the same file is kept once for a criterion, and a removed one can come again', async () => {
  const account = draftOf(1);
  const own = await openAssessment(account);
  const sent = { path: `/evidence/${own}/accuracy`, headers: { cookie: await signIn(account.requestedById ?? '') } };
  const { id } = (await (await upload(sent)).json()) as { id: string };
  expect(await codeOf(await upload(sent))).toBe('file-already-there');
  expect(await removeEvidenceFile(contextFor(account), { id })).toMatchObject({ ok: true });
  expect(await removeEvidenceFile(contextFor(account), { id })).toMatchObject({ ok: false, code: 'not-found' });
  expect((await fetch(`${origin}/evidence/${id}`, { headers: sent.headers })).status).toBe(404);
  expect((await upload(sent)).status).toBe(201);
});

test('a finished version keeps its files, and the next one begins with them', async () => {
  const account = draftOf(2);
  const first = await openAssessment(account);
  const own = { headers: { cookie: await signIn(account.requestedById ?? '') } };
  const { id } = (await (await upload({ ...own, path: `/evidence/${first}/need` })).json()) as { id: string };
  await rowsOf('update assessment set completed_at = now() where id = $1', [first]);
  expect(await codeOf(await upload({ ...own, path: `/evidence/${first}/risk` }))).toBe('assessment-finished');
  expect(await removeEvidenceFile(contextFor(account), { id })).toMatchObject({
    ok: false,
    code: 'assessment-finished',
  });
  const next = await openAssessment(account);
  const [carried] = await rowsOf<{ id: string; name: string }>(
    'select id, name from evidence_file where assessment_id = $1',
    [next],
  );
  expect(carried?.name).toBe('study.pdf');
  expect(await removeEvidenceFile(contextFor(account), { id: carried?.id ?? '' })).toMatchObject({ ok: true });
  expect((await fetch(`${origin}/evidence/${id}`, own)).status).toBe(200);
});

test.each([
  [
    'takes no file into a finished version',
    'evidence_file_version_open',
    (finished: string) => `update evidence_file set removed_at = now() where assessment_id = '${finished}'`,
  ],
  [
    'takes no content under another digest',
    'evidence_content_sha256',
    () => `insert into evidence_content (sha256, content) values ('abc', 'a')`,
  ],
  [
    'takes no content without bytes',
    'evidence_content_size',
    () => `insert into evidence_content (sha256, content) values (encode(sha256(''), 'hex'), '')`,
  ],
])('the database %s', async (_rule, constraint, statementOf) => {
  const [finished] = await rowsOf<{ id: string }>(
    'select f.assessment_id as id from evidence_file f join assessment a on a.id = f.assessment_id where a.completed_at is not null limit 1',
  );
  const outcome = await rowsOf(statementOf(finished?.id ?? randomUUID())).catch(
    (error: { constraint?: string }) => error.constraint,
  );
  expect(outcome).toBe(constraint);
});
