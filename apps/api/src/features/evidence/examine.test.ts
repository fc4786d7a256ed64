import { expect, test } from '@jest/globals';
import { criterionNames, evidenceTypes, type EvidenceType } from '@mandat/domain';
import fc from 'fast-check';
import { jpeg, office, pdf, png, text } from '../../testing/evidence/files.ts';
import { hostileFiles } from '../../testing/evidence/hostile.ts';
import { examine } from './add-evidence-file.ts';

const given = (file: { readonly name: string; readonly bytes: Buffer; readonly claimed?: string }) => ({
  claimed: '',
  ...file,
  assessmentId: '',
  criterion: 'need',
});

const whole: Readonly<Record<EvidenceType, Buffer>> = {
  pdf: pdf(),
  png: png(),
  jpeg: jpeg(),
  docx: office('docx'),
  xlsx: office('xlsx', { name: 'xl/printerSettings/printerSettings1.bin', content: 'settings' }),
  pptx: office('pptx', { name: 'ppt/media/image1.png', content: png(), stored: true }),
  text: text(),
};

test.each(Object.entries(whole))('a whole file is taken for what it is: %s', async (type, bytes) => {
  for (const ending of evidenceTypes[type as EvidenceType].endings) {
    const claimed = evidenceTypes[type as EvidenceType].mediaType;
    for (const criterion of criterionNames) {
      const examined = await examine({ ...given({ name: `Étude 研究.${ending}`, bytes, claimed }), criterion });
      expect(examined).toEqual({ ok: true, criterion, name: `Étude 研究.${ending}`, type });
    }
  }
});

test('at least sixty ways of a hostile file are known', () => expect(hostileFiles.length).toBeGreaterThanOrEqual(60));

test.each(hostileFiles)('a file is refused that $why', async ({ code, ...file }) => {
  expect(await examine(given(file))).toMatchObject({ ok: false, code });
});

const endings = Object.values(evidenceTypes).flatMap(({ endings: each }) => [...each]);
const names = fc.constantFrom(...endings).map((ending) => `study.${ending}`);

test('no bytes at all, under whatever name, are anything but a file of a kind that is taken, or a refusal', async () => {
  await fc.assert(
    fc.asyncProperty(names, fc.uint8Array({ maxLength: 300 }), async (name, bytes) => {
      const examined = await examine(given({ name, bytes: Buffer.from(bytes) }));
      if (examined.ok) expect(examined.type).toBe('text');
      else expect(examined.code).toMatch(/^file-/u);
    }),
    { numRuns: 500 },
  );
});

test('a whole file is taken under the name of its own kind alone', async () => {
  const kinds = fc.constantFrom(...(Object.keys(whole) as EvidenceType[]));
  await fc.assert(
    fc.asyncProperty(kinds, names, async (kind, name) => {
      const examined = await examine(given({ name, bytes: whole[kind] }));
      const own = evidenceTypes[kind].endings.some((ending) => name.endsWith(`.${ending}`));
      expect(examined.ok).toBe(own);
    }),
    { numRuns: 200 },
  );
});

test('a file with one changed or missing byte is never taken for another kind, and never a fault', async () => {
  const kinds = fc.constantFrom(...(Object.keys(whole) as EvidenceType[]));
  await fc.assert(
    fc.asyncProperty(kinds, fc.nat(), fc.nat(255), fc.boolean(), async (kind, place, byte, cut) => {
      const bytes = Buffer.from(whole[kind]);
      bytes[place % bytes.length] = byte;
      const name = `study.${evidenceTypes[kind].endings[0]}`;
      const examined = await examine(given({ name, bytes: cut ? bytes.subarray(0, place % bytes.length) : bytes }));
      if (examined.ok) expect(examined.type).toBe(kind);
      else expect(examined.code).toMatch(/^file-/u);
    }),
    { numRuns: 500 },
  );
});
