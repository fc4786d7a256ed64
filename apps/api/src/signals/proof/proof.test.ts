import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { locales, translate } from '@mandat/messages';
import { mailCatalogueOf } from '@mandat/messages/server';
import { caseProof, type CaseProof } from '../../features/offboarding/case-proof.repository.ts';
import { typeset } from '../../platform/pdf/typeset.ts';
import { testDoor } from '../../testing/offboarding/door.ts';
import { pdfText } from '../../testing/pdf-text.ts';
import { sampleRegister, type TestRegister } from '../../testing/register.ts';
import { describeProof } from './describe-proof.ts';
import { proofDocument } from './proof-document.ts';

let register: TestRegister;
let proof: CaseProof;

beforeAll(async () => {
  register = await sampleRegister();
  const door = testDoor(register.database);
  const source = await door.source('directory', 'revoke');
  const [official]: { id: string }[] = await register.database.source.query(
    `select person_id as id from holding where capacity = 'authorized-official' and ended_at is null and removal_awaited_at is null limit 1`,
  );
  await door.say(source, official?.id ?? '', { type: 'person-departed', how: 'disabled' }, { key: 'S-88 571' });
  const [file]: { id: string }[] = await register.database.source.query('select id from offboarding_case');
  const found = await register.database.hot((sql) => caseProof(sql, file?.id ?? ''));
  if (!found) throw new Error('the case has no proof');
  proof = found;
}, 60_000);
afterAll(() => register.close());

test('a proof names the signal, the rule, the decision with its latency, every step on the platforms and every event', () => {
  expect(proof.decisions).toMatchObject([
    { key: 'S-88 571', source: 'directory', rule: 'departure-ends-everything', state: 'applied' },
  ]);
  expect(proof.decisions[0]?.losses.length).toBeGreaterThan(0);
  expect(proof.clocks.decisionMilliseconds).toBeGreaterThanOrEqual(0);
  expect(proof.clocks.effectSeconds).toBeNull();
  expect(proof.accounts.flatMap(({ steps }) => steps).length).toBeGreaterThan(0);
  expect(proof.events.map(({ type }) => type)).toEqual(expect.arrayContaining(['privilege-revoked', 'case-opened']));
  expect(proof.notices.length).toBeGreaterThan(0);
});

test.each(locales)('the proof is a tagged PDF in %s, and what people wrote is text, never markup', (language) => {
  const written = { ...proof, person: { ...proof.person, name: '#panic() *Ada* $x$ <a> \\ "quoted"' } };
  const pdf = typeset(proofDocument, describeProof(written, language));
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.includes('/StructTreeRoot')).toBe(true);
  expect(pdf.includes(`/Lang`)).toBe(true);
  expect(pdf.length).toBeGreaterThan(5_000);
});

test.each([
  ['a Latin name', 'Zoë Nakamura-Ångström'],
  ['an Arabic name', 'ليلى حسن عبد الرحمن'],
])('the Arabic title of a case is read out in its order, with %s', (_, name) => {
  const described = describeProof({ ...proof, person: { ...proof.person, name } }, 'ar');
  const [page = ''] = pdfText(typeset(proofDocument, described));
  const title = translate(mailCatalogueOf('ar'), 'ar', 'case.documentTitle', {
    person: name,
    reference: proof.reference,
  });
  const plain = (text: string): string => text.replaceAll(/[\s\u2066-\u2069]/gu, '');
  expect(plain(page)).toContain(plain(title));
});

test('no case is named by something that is no id', async () => {
  expect(await register.database.hot((sql) => caseProof(sql, "'; drop table person; --"))).toBeNull();
});
