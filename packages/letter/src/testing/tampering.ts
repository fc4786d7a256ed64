import { canonicalJson } from '../canonical-json.ts';
import { toBase64url } from '../base64url.ts';
import type { LetterFacts } from '../facts.ts';
import { sealType } from '../jws.ts';
import type { Verification } from '../verify-letter.ts';
import { hostileLetters, type Tampered } from './hostile.ts';
import { jsonOf, letterOf, pdfOf, registerOf, type TestRegister } from './register.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** One character of a signature changed, added or left out, at places spread over all of it. */
const inText = (text: string, times: number): Tampered[] =>
  Array.from({ length: times }, (_, n) => {
    const at = Math.floor((n * text.length) / times);
    const before = text[at] ?? '';
    const other = alphabet[(alphabet.indexOf(before) + 1 + (n % 62)) % 64] ?? 'A';
    const changed = other === before ? '.' : other;
    const kinds = [
      text.slice(0, at) + changed + text.slice(at + 1),
      text.slice(0, at) + text.slice(at + 1),
      `${text.slice(0, at)}${changed}${text.slice(at)}`,
    ];
    return { how: `character ${at}, kind ${n % 3}`, shown: kinds[n % 3] ?? '' };
  });

/** One bit of a file, at places spread over every part of it: attachment, page, seal. */
const inBytes = (bytes: Uint8Array<ArrayBuffer>, times: number): Tampered[] =>
  Array.from({ length: times }, (_, n) => {
    const at = Math.floor((n * bytes.length) / times);
    const changed = bytes.slice();
    changed[at] = (changed[at] ?? 0) ^ (1 << (n % 8));
    return { how: `byte ${at}, bit ${n % 8}`, shown: changed };
  });

const other = (value: unknown): unknown => {
  if (typeof value === 'string') return `${value}x`;
  if (typeof value === 'number') return value + 1;
  return value === null ? 'x' : null;
};

/** Each fact, however deep, changed, while the signature stays. */
const changedFacts = (facts: unknown): unknown[] => {
  if (typeof facts !== 'object' || facts === null) return [other(facts)];
  const whole = (name: string, value: unknown) =>
    Array.isArray(facts) ? facts.with(Number(name), value) : { ...facts, [name]: value };
  return Object.entries(facts).flatMap(([name, value]) => changedFacts(value).map((changed) => whole(name, changed)));
};

const encoded = (value: unknown): string => toBase64url(new TextEncoder().encode(canonicalJson(value)));

/** Other algorithms, no signature, other keys under the same name, other types, and payloads that are no letter. */
const forged = (facts: LetterFacts, register: TestRegister): Tampered[] => {
  const jws = letterOf(facts, register);
  const [, payload = '', signature = ''] = jws.split('.');
  const { kid } = register.key;
  const stranger = registerOf(kid);
  const headers = ['none', 'None', 'HS256', 'RS256', 'ES256', 'Ed25519', '', 0].flatMap((alg) => [
    { alg, kid, typ: 'mandat-letter+jws' },
    { alg, typ: 'mandat-letter+jws' },
    { alg: 'EdDSA', kid, typ: 'mandat-letter+jws', jwk: stranger.key, crit: [String(alg)] },
  ]);
  const texts = [
    ...headers.map((header) => register.signText(`${encoded(header)}.${payload}`)),
    ...[...alphabet].filter((last) => !jws.endsWith(last)).map((last) => jws.slice(0, -1) + last),
    ...headers.flatMap((header) => [`${encoded(header)}.${payload}.${signature}`, `${encoded(header)}.${payload}.`]),
    letterOf(facts, stranger),
    letterOf(facts, registerOf('another')),
    register.sign(canonicalJson(facts), sealType),
    register.sign(canonicalJson({ ...facts, more: 1 })),
    register.sign(canonicalJson({ ...facts, person: null })),
    register.sign(JSON.stringify(facts, null, 1)),
    register.sign('{}'),
    register.sign(''),
    `${jws}=`,
    `${jws}.`,
    jws.replaceAll('.', ' '),
    '',
    '{"facts":{},"jws":1}',
  ];
  return texts.map((shown, n) => ({ how: `forged ${n}`, shown }));
};

/** What is attached to one letter's page comes from another's, or two are. */
const mixedPdfs = async (facts: LetterFacts, register: TestRegister): Promise<Tampered[]> => {
  const [own, stranger] = [
    await pdfOf(facts, register),
    await pdfOf({ ...facts, number: 'L-2026-000999', person: 'Somebody Else' }, register),
  ];
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
  const bytes = (latin: string) => Uint8Array.from(Buffer.from(latin, 'latin1'));
  const seal = (whole: string): string => whole.slice(whole.lastIndexOf('\n%mandat-seal '));
  const body = (whole: string): string => whole.slice(0, whole.lastIndexOf('\n%mandat-seal '));
  return [
    body(text(own)),
    body(text(own)) + seal(text(stranger)),
    body(text(stranger)) + body(text(own)) + seal(text(own)),
    `${text(own)}x`,
    text(own) + seal(text(own)),
    text(own).replace('Authorized: Zoe', 'Authorized: Ann'),
    text(await pdfOf(facts, register, ['{"facts":{},"jws":"of another"}'])),
  ].map((whole, n) => ({ how: `mixed PDF ${n}`, shown: bytes(whole) }));
};

/** About `size` letters that are not what the register issued, and some hundred that somebody thought of. */
export const tamperedLetters = async (
  facts: LetterFacts,
  register: TestRegister,
  size: number,
): Promise<readonly Tampered[]> => {
  const jws = letterOf(facts, register);
  const foreign = letterOf({ ...facts, person: 'Somebody Else' }, register);
  return [
    ...inText(jws, Math.ceil(size / 3)),
    ...inBytes(new TextEncoder().encode(jsonOf(facts, jws)), Math.ceil(size / 3)),
    ...inBytes(await pdfOf(facts, register), Math.ceil(size / 3)),
    ...changedFacts(facts).map((changed, n) => ({ how: `fact ${n}`, shown: jsonOf(changed, jws) })),
    { how: 'the signature of another person’s letter', shown: jsonOf(facts, foreign) },
    ...forged(facts, register),
    ...(await mixedPdfs(facts, register)),
    ...(await hostileLetters(facts, register)),
  ];
};

/** Those that are told apart: the same forgery twice is one. */
export const distinct = (letters: readonly Tampered[]): readonly Tampered[] => [
  ...new Map(letters.map((each) => [Buffer.from(each.shown).toString('latin1'), each])).values(),
];

/** Whether a verifier was deceived: it called it genuine, or told other facts than the register signed. */
export const isDeceived = ({ verdict, facts }: Verification, signed: LetterFacts): boolean =>
  verdict === 'genuine' ||
  (facts !== null && (verdict !== 'file-changed' || canonicalJson(facts) !== canonicalJson(signed)));
