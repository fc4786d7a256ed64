import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startMandat } from '../../tools/testing/start-mandat.ts';
import { Person, type Answer } from './person.ts';

type Running = Awaited<ReturnType<typeof startMandat>>;
let mandat: Running;
beforeAll(async () => {
  mandat = await startMandat();
}, 120_000);
afterAll(() => mandat?.stop());

const someone = async (role: string, entity: string | null = 'UN-Habitat'): Promise<Person> => {
  const who = mandat.people.find((each) => each.role === role && (entity === null || each.entity === entity));
  if (!who) throw new Error(`nobody to sign in as ${role} of ${entity}`);
  const person = new Person(mandat.url, who);
  await person.signIn();
  return person;
};

type Row = Readonly<Record<string, unknown>>;

const rowOf = (answer: Answer, field: string): Row => {
  expect(answer.errors).toEqual([]);
  const row: unknown = answer.data?.[field];
  if (typeof row !== 'object' || row === null) throw new Error(`${field} is missing: ${JSON.stringify(answer)}`);
  return { ...row };
};

const change = async (person: Person, mutation: string, input: Row, fields = 'id version status'): Promise<Row> => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const text = `mutation ($input: ${type}) { ${mutation}(input: $input) { ${fields} } }`;
  return rowOf(await person.ask(text, { input }), mutation);
};

const refused = async (person: Person, mutation: string, input: Row): Promise<string | undefined> => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const text = `mutation ($input: ${type}) { ${mutation}(input: $input) { id } }`;
  return (await person.ask(text, { input })).errors[0]?.extensions.code;
};

const idOf = async (person: Person): Promise<string> => {
  const me = rowOf(await person.ask('{ me { person { id } } }'), 'me');
  return (me['person'] as { id: string }).id;
};

const entityId = async (person: Person): Promise<string> =>
  String(rowOf(await person.ask('{ entity(code: "UN-Habitat") { id } }'), 'entity')['id']);

const answers = ['NEED', 'PURPOSE', 'SKILLS', 'RISK', 'ACCURACY'].map((criterion) => ({
  criterion,
  met: true,
  strategy: criterion === 'PURPOSE' ? 'Communication strategy 2030' : null,
  reason: `The study shows it for ${criterion.toLowerCase()}.`,
  evidence: [{ text: 'Study of existing accounts', url: 'https://studies.mandat-demo.example/habitat' }],
}));

const handle = 'mandat_demo_jr';
const asked = (entity: string) => ({
  kind: 'NEW',
  entityId: entity,
  platform: 'x',
  handle,
  title: 'UN-Habitat alerts',
  languages: ['ar'],
  purpose: 'Alerts after earthquakes.',
  audience: 'Residents of affected cities.',
  languageStatement: 'Arabic: the residents read it; the siblings serve English and French.',
});

test('a staff member requests, a focal point completes, the head authorizes, the official records the address, the auditor sees it', async () => {
  const [staff, focalPoint, head, official, auditor] = await Promise.all([
    someone('staff'),
    someone('focal-point'),
    someone('head-of-entity'),
    someone('authorized-official'),
    someone('auditor', null),
  ]);
  const officialId = await idOf(official);

  let account = await change(staff, 'requestAccount', asked(await entityId(staff)), 'id version status reference');
  expect(account).toMatchObject({ status: 'REQUESTED' });
  const id = String(account['id']);
  const at = () => ({ id, version: Number(account['version']) });

  expect(await refused(focalPoint, 'submitRequest', at())).toBe('record-incomplete');
  account = await change(focalPoint, 'saveAssessment', { accountId: id, version: at().version, answers });
  account = await change(focalPoint, 'nominatePerson', {
    accountId: id,
    version: at().version,
    personId: officialId,
    capacity: 'AUTHORIZED_OFFICIAL',
    scopes: ['CREATE', 'ADMINISTER', 'PUBLISH'],
  });
  account = await change(focalPoint, 'submitRequest', at());
  expect(account).toMatchObject({ status: 'UNDER_REVIEW' });

  expect(await refused(focalPoint, 'authorizeAccount', at())).toBe('FORBIDDEN');
  expect(await refused(head, 'authorizeAccount', at())).toBe('step-up-required');
  await head.stepUp();
  expect(await refused(head, 'authorizeAccount', { ...at(), version: at().version - 1 })).toBe('version-conflict');
  account = await change(head, 'authorizeAccount', at(), 'id version status official { id } creationDueOn');
  expect(account).toMatchObject({ status: 'TO_BE_CREATED', official: { id: officialId } });

  const creation = {
    ...at(),
    url: `https://twitter.com/${handle}?lang=ar`,
    createdOn: new Date().toISOString().slice(0, 10),
  };
  expect(await refused(head, 'recordCreation', creation)).toBe('FORBIDDEN');
  account = await change(official, 'recordCreation', creation, 'id version status isOfficial url');
  expect(account).toMatchObject({ status: 'AUTHORIZED', isOfficial: true, url: `https://x.com/${handle}` });

  const asStaff = await staff.ask(
    'query ($id: ID!) { account(id: $id) { status holdings { id } timeline(first: 1) { totalCount } } }',
    { id },
  );
  expect(rowOf(asStaff, 'account')).toEqual({ status: 'AUTHORIZED', holdings: null, timeline: null });

  const timeline = rowOf(
    await auditor.ask('query ($id: ID!) { account(id: $id) { timeline(first: 50) { nodes { type } } } }', { id }),
    'account',
  );
  const types = (timeline['timeline'] as { nodes: { type: string }[] }).nodes.map(({ type }) => type);
  expect(types.sort()).toEqual(
    [
      'account-requested',
      'assessment-saved',
      'person-nominated',
      'request-submitted',
      'account-authorized',
      'authorization-granted',
      'letter-signed',
      'account-created',
    ].sort(),
  );
}, 60_000);

test('the same address is not registered twice, however it is spelt', async () => {
  const staff = await someone('staff');
  const entity = await entityId(staff);
  const existing = { ...asked(entity), kind: 'EXISTING', handle: null };
  for (const url of ['https://x.com/mandat_demo_two', 'https://mobile.twitter.com/MANDAT_Demo_Two/']) {
    const answer = await staff.ask('mutation ($input: RequestAccountInput!) { requestAccount(input: $input) { id } }', {
      input: { ...existing, url },
    });
    const code = answer.errors[0]?.extensions.code;
    expect([url, code]).toEqual([url, url.includes('twitter') ? 'account-already-registered' : undefined]);
  }
}, 30_000);

test('a key sent twice changes the register once, and with another body it is refused', async () => {
  const staff = await someone('staff');
  const input = { ...asked(await entityId(staff)), handle: 'mandat_demo_key' };
  const text = 'mutation ($input: RequestAccountInput!) { requestAccount(input: $input) { id } }';
  const key = { 'idempotency-key': 'journey-1' };
  const [first, second] = await Promise.all([staff.ask(text, { input }, key), staff.ask(text, { input }, key)]);
  expect(rowOf(first, 'requestAccount')['id']).toBe(rowOf(second, 'requestAccount')['id']);
  const other = await staff.ask(text, { input: { ...input, title: 'Another' } }, key);
  expect(other.errors[0]?.extensions.code).toBe('idempotency-key-reused');
}, 30_000);

test('a mutation without the header, from another origin, or without a session is refused', async () => {
  const staff = await someone('staff');
  const text = 'mutation { updateMyLanguage(language: fr) { language } }';
  expect((await staff.ask(text, {}, { 'x-mandat': '' })).status).toBe(403);
  expect((await staff.ask(text, {}, { origin: 'https://evil.example' })).status).toBe(403);
  const stranger = new Person(mandat.url, { login: '', password: '', code: '' });
  expect((await stranger.ask('{ accounts(first: 1) { totalCount } }')).errors[0]?.extensions.code).toBe(
    'UNAUTHENTICATED',
  );
}, 30_000);

test('the head refuses a request and withdraws an official account; both ask for a reason and stay in the record', async () => {
  const head = await someone('head-of-entity');
  await head.stepUp();
  const list = rowOf(
    await head.ask(
      'query ($entity: ID!) { accounts(first: 50, filter: { status: [UNDER_REVIEW, AUTHORIZED], entity: $entity }) { nodes { id version status entity { code } can { refuse withdraw } } } }',
      { entity: await entityId(head) },
    ),
    'accounts',
  );
  const nodes = list['nodes'] as {
    id: string;
    version: number;
    status: string;
    can: { refuse: boolean; withdraw: boolean };
  }[];
  const waiting = nodes.find(({ can }) => can.refuse);
  const official = nodes.find(({ can }) => can.withdraw);
  if (!waiting || !official) throw new Error('the head of UN-Habitat has nothing to decide');
  const reason = 'The audience is served by another account.';
  expect(await refused(head, 'refuseAccount', { id: waiting.id, version: waiting.version, reason: ' ' })).toBe(
    'reason-missing',
  );
  const refusal = await change(head, 'refuseAccount', { id: waiting.id, version: waiting.version, reason });
  expect(refusal).toMatchObject({ status: 'REFUSED' });
  const withdrawal = await change(
    head,
    'withdrawAccount',
    { id: official.id, version: official.version, reason },
    'status isOfficial decisions { kind reason }',
  );
  expect(withdrawal).toMatchObject({ status: 'WITHDRAWN', isOfficial: false });
  expect(withdrawal['decisions']).toContainEqual({ kind: 'WITHDRAW', reason });
}, 30_000);

test('a person chooses the language in which the register answers', async () => {
  const staff = await someone('staff');
  const chosen = await staff.ask('mutation { updateMyLanguage(language: es) { language } }');
  expect(rowOf(chosen, 'updateMyLanguage')).toEqual({ language: 'es' });
  expect(rowOf(await staff.ask('{ me { language } }'), 'me')).toEqual({ language: 'es' });
  const code = await staff.ask(
    'mutation { updateMyLanguage(language: en) { language } }',
    {},
    { 'idempotency-key': '' },
  );
  expect(code.status).toBe(400);
}, 30_000);
