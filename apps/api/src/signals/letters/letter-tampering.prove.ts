import { webcrypto } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { canonicalJson, verifyLetter, webMeans } from '@mandat/letter';
import { locales } from '@mandat/messages';
import { letterSigner } from '../../platform/keys/letter-signer.ts';
import { openRegisterKeys } from '../../platform/keys/register-keys.ts';
import { issuedLetter } from '../../testing/papers/issued.ts';
import { letterShapes } from '../../testing/papers/letter-shapes.ts';

const folder = mkdtempSync(join(tmpdir(), 'mandat-letter-'));
afterAll(() => rmSync(folder, { recursive: true }));
const keys = openRegisterKeys(folder);
const signer = letterSigner('https://mandat.example', keys);
const means = { ...webMeans(webcrypto.subtle), keys: keys.published(), now: new Date(), ask: async () => null };
const places = 250;

test.each(locales)(
  'of 250 issued letters in %s with one changed byte none is accepted, and none tells other facts',
  async (language) => {
    const facts = letterShapes['right to left'];
    const pdf = issuedLetter(signer, facts, [language, language === 'en' ? 'fr' : 'en']);
    const verdicts: string[] = [];
    for (let n = 0; n < places; n += 1) {
      const changed = Uint8Array.from(pdf);
      const at = Math.floor((n * pdf.length) / places);
      changed[at] = (changed[at] ?? 0) ^ (1 << (n % 8));
      const found = await verifyLetter(changed, means);
      verdicts.push(found.verdict);
      expect(found.facts === null || canonicalJson(found.facts) === canonicalJson(facts)).toBe(true);
    }
    expect(verdicts).not.toContain('genuine');
    expect(verdicts.filter((verdict) => verdict === 'file-changed').length).toBeGreaterThan(places / 2);
  },
);
