import { canonicalJson, isRecord } from './canonical-json.ts';

/** The texts of the Organisation that govern the content of an account (2.2), by their symbols. */
export const governingTexts = [
  'ST/SGB/2019/5',
  'Staff Regulations 1.1-1.3',
  'Staff Rule 1.2',
  'ST/SGB/2016/9',
] as const;

/** The provision by which the bulletin prevails over other instructions (5.2). */
export const precedence = 'ST/SGB/2019/5, 5.2';

/** What the register signs when a head authorizes a person in writing (3.7). Short: it has to fit into a QR code. */
export type LetterFacts = {
  readonly v: 1;
  /** The address of the register that issued it. */
  readonly register: string;
  /** The id of the authorization, under which the register can be asked whether it was withdrawn. */
  readonly id: string;
  readonly number: string;
  readonly person: string;
  readonly entity: string;
  readonly account: {
    readonly title: string;
    readonly platform: string;
    /** Its address, else its handle; null before it is created. */
    readonly at: string | null;
  };
  readonly scopes: readonly string[];
  readonly validFrom: string;
  readonly validUntil: string;
  readonly head: { readonly name: string; readonly office: string; readonly capacity: string };
  /** When the head proved the second factor; null where the register does not know it. */
  readonly stepUpAt: string | null;
  readonly signedAt: string;
  readonly texts: readonly string[];
  readonly precedence: string;
};

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === 'string';
const isTexts: Test = (value) => Array.isArray(value) && value.every(isText);
const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);

/** Times are written in one way, so that comparing them as facts and as instants is the same. */
const isTime: Test = (value) => {
  if (typeof value !== 'string') return false;
  const time = new Date(value);
  return !Number.isNaN(time.getTime()) && time.toISOString() === value;
};

/** Exactly these members, each passing its test. */
const shaped =
  (tests: Readonly<Record<string, Test>>): Test =>
  (value) =>
    isRecord(value) &&
    Object.keys(value).length === Object.keys(tests).length &&
    Object.entries(tests).every(([name, passes]) => Object.hasOwn(value, name) && passes(value[name]));

const isFacts = shaped({
  v: (value) => value === 1,
  register: isText,
  id: isText,
  number: isText,
  person: isText,
  entity: isText,
  account: shaped({ title: isText, platform: isText, at: orNull(isText) }),
  scopes: isTexts,
  validFrom: isTime,
  validUntil: isTime,
  head: shaped({ name: isText, office: isText, capacity: isText }),
  stepUpAt: orNull(isTime),
  signedAt: isTime,
  texts: isTexts,
  precedence: isText,
} satisfies Record<keyof LetterFacts, Test>);

export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** The one way to write these facts; null for what is not shaped like a letter's, however deep it is. */
export const writeFacts = (value: unknown): string | null => (isFacts(value) ? canonicalJson(value) : null);

/** Facts in the one way in which the register writes them; null for anything else. */
export const readFacts = (text: string): LetterFacts | null => {
  const value = parseJson(text);
  return writeFacts(value) === text ? (value as LetterFacts) : null;
};
