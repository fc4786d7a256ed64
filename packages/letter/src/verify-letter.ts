import { toBase64url } from './base64url.ts';
import { canonicalJson, isRecord } from './canonical-json.ts';
import { parseJson, readFacts, writeFacts, type LetterFacts } from './facts.ts';
import { letterType, openJws, sealType, type CheckSignature, type RegisterKey } from './jws.ts';
import { isPdf, readPdf, type Inflate, type SealedPdf } from './pdf.ts';

/** What the register says of an authorization when it is asked. */
export const letterStatuses = [
  'in-force',
  'not-yet',
  'suspended',
  'lapsed',
  'replaced',
  'withdrawn',
  'unknown',
] as const;
export type LetterStatus = (typeof letterStatuses)[number];

export const verdicts = [
  'genuine',
  'not-yet-valid',
  'expired',
  'withdrawn',
  'replaced',
  'suspended',
  'not-in-the-register',
  'signature-wrong',
  'unknown-key',
  'facts-of-another-letter',
  'file-changed',
  'not-a-letter',
] as const;
export type Verdict = (typeof verdicts)[number];

/** What a verifier has of the world around it. */
export type Means = {
  readonly keys: readonly RegisterKey[];
  readonly check: CheckSignature;
  readonly digest: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;
  readonly inflate: Inflate;
  readonly now: Date;
  /** Asks the register; null: it could not be asked. */
  readonly ask: (facts: LetterFacts) => Promise<LetterStatus | null>;
};

export type Verification = {
  readonly verdict: Verdict;
  /** What was signed, also where the page around it was changed; null where no signature of the register was found right. */
  readonly facts: LetterFacts | null;
  /** Whether the register answered; without it nobody knows whether the letter was withdrawn since. */
  readonly asked: boolean;
};

/** A PDF, or what a QR code or a file says. */
export type Shown = Uint8Array<ArrayBuffer> | string;

const longestText = 20_000;
const largestFile = 10_000_000;

type Read = {
  readonly jws: string;
  /** As they stand beside the signature; null where only the signature was shown, empty where they are none. */
  readonly facts: string | null;
  readonly sealed: SealedPdf | null;
};

/** Without spaces between, nothing is lost by reading: of a name that stands twice, readers could take either. */
const isReadOneWay = (text: string, value: unknown): boolean =>
  text.replaceAll(/("(?:[^"\\]|\\.)*")|\s+/gu, '$1') === JSON.stringify(value);

const isFile = (value: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(value).length === 2 && typeof value['jws'] === 'string' && isRecord(value['facts']);

const readText = (text: string): Omit<Read, 'sealed'> | null => {
  const trimmed = text.trim();
  if (trimmed.length > longestText) return null;
  const value = parseJson(trimmed);
  if (!isRecord(value)) return { jws: trimmed, facts: null };
  if (!isFile(value)) return null;
  const facts = writeFacts(value['facts']);
  // Only what is shaped like a letter is written anew: anything else may be deeper than one can go.
  if (facts !== null && !isReadOneWay(trimmed, value)) return null;
  return { jws: String(value['jws']), facts: facts ?? '' };
};

const readFile = async (bytes: Uint8Array<ArrayBuffer>, means: Means): Promise<Read | null> => {
  if (bytes.length > largestFile) return null;
  if (!isPdf(bytes)) {
    const read = readText(new TextDecoder('utf-8').decode(bytes.slice(0, longestText * 4)));
    return read && { ...read, sealed: null };
  }
  const sealed = await readPdf(bytes, means.inflate);
  const read = sealed && readText(sealed.attachment);
  return read && read.facts !== null ? { ...read, sealed } : null;
};

const readShown = async (shown: Shown, means: Means): Promise<Read | null> => {
  if (typeof shown !== 'string') return readFile(shown, means);
  const read = readText(shown);
  return read && { ...read, sealed: null };
};

/** What the register seals of a PDF: which letter it is, and the hash of every byte of it. */
export const sealPayload = (number: string, digest: Uint8Array): string =>
  canonicalJson({ number, sha256: toBase64url(digest) });

const isAsIssued = async (sealed: SealedPdf, facts: LetterFacts, means: Means): Promise<boolean> => {
  const opened = await openJws(sealed.seal, sealType, means);
  return opened.ok && opened.payload === sealPayload(facts.number, await means.digest(sealed.document));
};

const byStatus = {
  'in-force': null,
  'not-yet': 'not-yet-valid',
  suspended: 'suspended',
  lapsed: 'expired',
  replaced: 'replaced',
  withdrawn: 'withdrawn',
  unknown: 'not-in-the-register',
} as const satisfies Record<LetterStatus, Verdict | null>;

const byDates = ({ validFrom, validUntil }: LetterFacts, now: Date): Verdict => {
  if (now < new Date(validFrom)) return 'not-yet-valid';
  return now >= new Date(validUntil) ? 'expired' : 'genuine';
};

const stands = async (facts: LetterFacts, means: Means): Promise<Verification> => {
  const status = await means.ask(facts);
  const said = status && byStatus[status];
  return { verdict: said ?? byDates(facts, means.now), facts, asked: status !== null };
};

const failed = (verdict: Verdict): Verification => ({ verdict, facts: null, asked: false });

/** Whether a letter is one of the register's and in its dates; `genuine` for nothing else. */
export const verifyLetter = async (shown: Shown, means: Means): Promise<Verification> => {
  const read = await readShown(shown, means);
  if (!read) return failed('not-a-letter');
  const opened = await openJws(read.jws, letterType, means);
  if (!opened.ok) return failed(opened.fault);
  const facts = readFacts(opened.payload);
  if (!facts) return failed('not-a-letter');
  if (read.facts !== null && read.facts !== opened.payload) return failed('facts-of-another-letter');
  if (read.sealed && !(await isAsIssued(read.sealed, facts, means)))
    return { verdict: 'file-changed', facts, asked: false };
  return stands(facts, means);
};
