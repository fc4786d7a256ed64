import { createHmac } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { toBase64url } from '../base64url.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { LetterFacts } from '../facts.ts';
import { letterType } from '../jws.ts';
import type { Shown } from '../verify-letter.ts';
import { jsonOf, letterOf, pdfOf, registerOf, type TestRegister } from './register.ts';

export type Tampered = { readonly how: string; readonly shown: Shown };

const told = (kind: string, shown: readonly Shown[]): readonly Tampered[] =>
  shown.map((each, n) => ({ how: `${kind} ${n}`, shown: each }));

const encoded = (text: string): string => toBase64url(new TextEncoder().encode(text));

/** Headers that other verifiers were deceived by (RFC 8725 2): with the signature that is there, and as if the key had signed them. */
const headerTricks = (facts: LetterFacts, register: TestRegister): readonly string[] => {
  const [, payload = '', signature = ''] = letterOf(facts, register).split('.');
  const { kid, x } = register.key;
  const ours = { alg: 'EdDSA', kid, typ: letterType };
  const stranger = registerOf(kid);
  const kids = ['../../dev/null', 'https://example.org/keys', '__proto__', 'constructor', '', ' ', `${kid}\u0000`, '0'];
  const members = [
    { jwk: stranger.key },
    { jku: 'https://example.org/keys' },
    { x5u: 'https://example.org/keys' },
    { x5c: ['AA=='] },
    { b64: false, crit: ['b64'] },
    { crit: [] },
    { zip: 'DEF' },
    { typ: 'JWT' },
    { typ: letterType.toUpperCase() },
    { kid: [kid] },
  ];
  const texts = [
    ...kids.map((other) => canonicalJson({ ...ours, kid: other })),
    ...members.map((more) => canonicalJson({ ...ours, ...more })),
    `{"alg":"none","alg":"EdDSA","kid":"${kid}","typ":"${letterType}"}`,
    `{"kid":"${kid}","alg":"EdDSA","typ":"${letterType}"}`,
    `{ "alg":"EdDSA","kid":"${kid}","typ":"${letterType}"}`,
    `\uFEFF${canonicalJson(ours)}`,
  ].map(encoded);
  const hmac = [x, Buffer.from(x, 'base64url'), JSON.stringify(register.key)].flatMap((secret) =>
    [encoded(canonicalJson({ ...ours, alg: 'HS256' })), encoded(canonicalJson(ours))].map((header) => {
      const input = `${header}.${payload}`;
      return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
    }),
  );
  return [
    ...texts.map((header) => `${header}.${payload}.${signature}`),
    ...texts.map((header) => register.signText(`${header}.${payload}`)),
    ...texts.map((header) => stranger.signText(`${header}.${payload}`)),
    ...hmac,
  ];
};

/** Letters that look or decode like those of the signature, and what is hung on it. */
const spellings = (jws: string): readonly string[] => {
  const lookAlike: readonly (readonly [string, string])[] = [
    ['a', 'а'],
    ['e', 'е'],
    ['A', '\uFF21'],
    ['.', '\u3002'],
    ['.', '\uFF0E'],
    ['J', 'J\u200B'],
    ['J', 'J\u00AD'],
    ['J', '\u202EJ'],
    ['J', '%4A'],
    ['J', 'J\n'],
    ['J', 'J '],
    ['J', '\u0000J'],
  ];
  return [
    ...lookAlike.map(([from, to]) => jws.replace(from, to)),
    ...['=', '==', '~', '.', '..', '\u0000', ',', `\n${jws}`, ' {}', '#', '?x=1', '.e30'].map((more) => jws + more),
    ...['.', 'Bearer ', 'https://mandat.example/', '"', 'data:,'].map((more) => more + jws),
    `"${jws}"`,
    `[${JSON.stringify(jws)}]`,
    jws.replaceAll('-', '+').replaceAll('_', '/').replace('.', '+.'),
    jws.split('.').toReversed().join('.'),
  ];
};

/** Files beside the one that the register writes: what stands twice, what is more, and what another format would take. */
const files = (facts: LetterFacts, register: TestRegister): readonly string[] => {
  const [jws, foreign] = [
    letterOf(facts, register),
    letterOf({ ...facts, person: 'Somebody Else', number: 'L-2026-000999' }, register),
  ];
  const [header, payload, signature] = jws.split('.');
  const text = canonicalJson(facts);
  const deep = `${'['.repeat(9000)}${']'.repeat(9000)}`;
  return [
    `{"facts":${text},"jws":"${foreign}","jws":"${jws}"}`,
    `{"facts":{"person":"Somebody Else"},"facts":${text},"jws":"${jws}"}`,
    `{"facts":${text.replace('{', '{"person":"Somebody Else",')},"jws":"${jws}"}`,
    `{"facts":${text.replace('"person"', '"p\\u0065rson"')},"jws":"${jws}"}`,
    `{"facts":${text},"jws":"${jws}","note":"valid until 2099"}`,
    `{"facts":${text},"jws":"${jws}"}{}`,
    `{"facts":${text},"jws":["${jws}"]}`,
    `{"facts":${JSON.stringify(text)},"jws":"${jws}"}`,
    `{"facts":{"a":${deep}},"jws":"${jws}"}`,
    `{"facts":{"__proto__":${text}},"jws":"${jws}"}`,
    JSON.stringify({ payload, protected: header, signature }),
    JSON.stringify({ payload, signatures: [{ protected: header, signature }] }),
    deep,
    jsonOf(facts, foreign),
    jsonOf({ ...facts, person: 'Somebody Else' }, jws),
    ...Object.keys(facts).map((name) => jsonOf({ ...facts, [name]: undefined }, jws)),
  ];
};

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text, 'latin1'));

const compressed = (content: Buffer): string => {
  const stream = latin(deflateSync(content));
  return `9 0 obj\n<<\n  /Length ${stream.length}\n  /Type /EmbeddedFile\n  /Filter /FlateDecode\n>>\nstream\n${stream}\nendstream\nendobj\n`;
};

/** Files that show another page, hide another attachment, or are larger than they look. */
const pdfs = async (facts: LetterFacts, register: TestRegister): Promise<readonly Uint8Array<ArrayBuffer>[]> => {
  const own = latin(await pdfOf(facts, register));
  const at = own.lastIndexOf('\n%mandat-seal ');
  const [body, seal] = [own.slice(0, at), own.slice(at)];
  const update = '\n2 0 obj\n<< /Length 24 >>\nstream\nBT (Authorized: Ann) Tj ET\nendstream\nendobj\n%%EOF';
  const second = '\n8 0 obj\n<</Type/EmbeddedFile/Length 2>>\nstream\n{}\nendstream\nendobj';
  const bomb = compressed(Buffer.alloc(20_000_000, 32));
  return [
    body + update + seal,
    own + update,
    own + update + seal,
    body + second + seal,
    body.replace('/EmbeddedFile', '/Embedded#46ile') + seal,
    body.replace('application#2Fjson', 'text#2Fhtml') + seal,
    body.replace(/\/Length \d+/u, '/Length 9999999') + seal,
    body.replace(/\/Length \d+/u, '/Length 0') + seal,
    ` ${own}`,
    `%PDF-1.4\n${own}`,
    own.replace('%PDF-1.7', '%PDF-2.0'),
    own.slice(0, at + 20),
    `%PDF-1.7\n${bomb}${seal}`,
    `%PDF-1.7\n${'/Length 1 /Type /EmbeddedFile '.repeat(30_000)}${seal}`,
    `%PDF-1.7\n${'/Length 1 '.repeat(100_000)}/Type /EmbeddedFile >>\nstream\n${seal}`,
    `${body}\n%mandat-seal ${letterOf(facts, register)}\n`,
    body + seal.replaceAll('\n', '\r\n'),
  ].map(bytesOf);
};

/** What somebody thought of who knows how such letters are made. */
export const hostileLetters = async (facts: LetterFacts, register: TestRegister): Promise<readonly Tampered[]> => [
  ...told('header', headerTricks(facts, register)),
  ...told('spelling', spellings(letterOf(facts, register))),
  ...told('file', files(facts, register)),
  ...told('PDF', await pdfs(facts, register)),
];
