import { generateKeyPairSync, sign, webcrypto, type KeyObject } from 'node:crypto';
import { canonicalJson } from '../canonical-json.ts';
import { governingTexts, precedence, type LetterFacts } from '../facts.ts';
import { letterType, sealType, signingInput, type RegisterKey } from '../jws.ts';
import { sealPdf } from '../pdf.ts';
import { sealPayload, type Means } from '../verify-letter.ts';
import { webMeans } from '../web-means.ts';

export const factsOf = (more: Partial<LetterFacts> = {}): LetterFacts => ({
  v: 1,
  register: 'https://mandat.example',
  id: '0d9a6f1c-7a4e-4c83-9f3f-2b8f8c1f2a10',
  number: 'L-2026-000123',
  person: 'Zoë Nakamura-Ångström',
  entity: 'UN-Habitat',
  account: { title: 'UN-Habitat على X', platform: 'X', at: 'https://x.com/UNHABITAT' },
  scopes: ['administer', 'publish'],
  validFrom: '2026-11-27T10:00:00.000Z',
  validUntil: '2028-11-27T10:00:00.000Z',
  head: { name: 'Amina Wanjiru', office: 'Executive Director, UN-Habitat', capacity: 'head' },
  stepUpAt: '2026-11-27T09:58:00.000Z',
  signedAt: '2026-11-27T10:00:00.000Z',
  texts: governingTexts,
  precedence,
  ...more,
});

export type TestRegister = {
  readonly key: RegisterKey;
  readonly sign: (payload: string, type?: string) => string;
  /** As if the key had signed something else than the register signs. */
  readonly signText: (input: string) => string;
};

export const registerOf = (kid: string): TestRegister => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const x = publicKey.export({ format: 'jwk' }).x ?? '';
  const signText = signerOf(privateKey);
  return {
    key: { kty: 'OKP', crv: 'Ed25519', x, kid },
    sign: (payload, type = letterType) => signText(signingInput(type, kid, payload)),
    signText,
  };
};

const signerOf =
  (secret: KeyObject): TestRegister['signText'] =>
  (input) =>
    `${input}.${sign(null, Buffer.from(input), secret).toString('base64url')}`;

export const meansOf = (keys: readonly RegisterKey[], more: Partial<Means> = {}): Means => ({
  ...webMeans(webcrypto.subtle),
  keys,
  now: new Date('2027-01-01T00:00:00Z'),
  ask: async () => null,
  ...more,
});

export const letterOf = (facts: LetterFacts, { sign: signIt }: TestRegister): string => signIt(canonicalJson(facts));

export const jsonOf = (facts: unknown, jws: string): string => canonicalJson({ facts, jws });

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const attachmentOf = (text: string): string => {
  const { length } = bytesOf(text);
  return `1 0 obj\n<<\n  /Length ${length}\n  /Type /EmbeddedFile\n  /Subtype /application#2Fjson\n  /Params <<\n    /Size ${length}\n  >>\n>>\nstream\n${text}\nendstream\nendobj\n`;
};

/** As Typst writes attachments, with a page around them that says nothing to machines; sealed by the register. */
export const pdfOf = async (
  facts: LetterFacts,
  register: TestRegister,
  more: readonly string[] = [],
): Promise<Uint8Array<ArrayBuffer>> => {
  const attached = [jsonOf(facts, letterOf(facts, register)), ...more].map(attachmentOf).join('');
  const page = '2 0 obj\n<< /Length 24 >>\nstream\nBT (Authorized: Zoe) Tj ET\nendstream\nendobj\n%%EOF';
  const document = bytesOf(`%PDF-1.7\n${attached}${page}`);
  const digest = new Uint8Array(await webcrypto.subtle.digest('SHA-256', document));
  return sealPdf(document, register.sign(sealPayload(facts.number, digest), sealType));
};
