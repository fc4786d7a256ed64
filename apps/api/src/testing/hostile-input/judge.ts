import type { OfficialLanguage } from '@mandat/domain';
import { findMessage } from '@mandat/messages';
import { catalogueOf } from '@mandat/messages/server';
import type { Change } from './change-log.ts';
import type { Leaf } from './leaves.ts';
import type { Hostile } from './values.ts';

type Told = {
  readonly message: string;
  readonly extensions: {
    readonly code?: string;
    readonly reason?: string;
    readonly field?: string;
    readonly details?: Readonly<Record<string, string | number>>;
  };
};
export type Answered = { readonly status: number; readonly data: unknown; readonly errors: readonly Told[] };

export type Tried = {
  readonly leaf: Leaf;
  readonly hostile: Hostile;
  readonly language: OfficialLanguage;
  readonly answer: Answered;
  readonly changes: readonly Change[];
};

/** Facts about the record, the caller or the whole request, which no single value of the input is to blame for. */
const ofTheRecord = new Set([
  'FORBIDDEN',
  'not-found',
  'version-conflict',
  'revision-conflict',
  'own-case',
  'step-up-required',
  'second-person-needed',
  'BAD_REQUEST',
]);

/** What the transport refuses says why by a reason, under one code for all of them. */
const saidIn = (language: OfficialLanguage, { extensions }: Told): string | null => {
  const { reason, code = '', details = {} } = extensions;
  const find = (key: string) => findMessage(catalogueOf(language), language, `error.${key}`, details);
  return find(reason ?? '') ?? find(code);
};

const languageFaults = (language: OfficialLanguage, told: Told): readonly string[] => {
  const expected = saidIn(language, told);
  if (expected === null) return [`no text for ${told.extensions.code}`];
  if (told.message !== expected) return [`not the sentence of the catalogue: ${told.message}`];
  return expected === saidIn('en', told) ? [`an English sentence in ${language}`] : [];
};

/** The field itself, or what it stands in: criteria are told by their name, as the pages know them. */
const isNamed = (field: string, { path }: Leaf): boolean => {
  const full = path.filter((step) => step !== 'input').join('.');
  if (full === '') return field === 'input';
  const isCriterion = /^answers\.\d/u.test(full) && field.startsWith('criteria.');
  return isCriterion || full === field || full.startsWith(`${field}.`) || field.startsWith(`${full}.`);
};

const fieldFaults = ({ leaf, hostile, answer }: Tried): readonly string[] => {
  const [told] = answer.errors;
  const { code = '', field } = told?.extensions ?? {};
  if (field !== undefined) return isNamed(field, leaf) ? [] : hostile.never ? [`names another field: ${field}`] : [];
  const isAnotherRecord = leaf.kind === 'id' && !hostile.never;
  return ofTheRecord.has(code) || isAnotherRecord ? [] : [`${code} names no field`];
};

const refusalFaults = (tried: Tried, told: ReadonlySet<string>): readonly string[] => {
  const { answer, language, changes } = tried;
  const [first] = answer.errors;
  if (!first) return ['refused without an error'];
  const { code = '' } = first.extensions;
  return [
    ...(told.has(code) ? [] : [`a code that operations do not tell: ${code}`]),
    ...languageFaults(language, first),
    ...fieldFaults(tried),
    ...(changes.length > 0 ? [`refused, and changed ${changes.map(({ table }) => table).join(', ')}`] : []),
  ];
};

/** Of many records each is answered by itself: what is wrong with one of them is told beside it. */
const isToldBeside = ({ leaf, changes }: Tried): boolean =>
  (leaf.path[1] === 'accounts' || leaf.path[1] === 'authorizations') && changes.length === 0;

/** What may stand in no text of the register: controls, overrides, what is invisible, and letters not put together. */
const unsafe = /[\p{Cc}\u200b\u2060\ufeff\u3164\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}\ufffe\uffff]/u;

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const storedFaults = (changes: readonly Change[]): readonly string[] =>
  changes.flatMap(({ table, stored }) =>
    textsIn(JSON.parse(stored ?? 'null'))
      .filter((text) => unsafe.test(text.replaceAll(/[\n\t]/gu, '')) || text.normalize('NFC') !== text)
      .map((text) => `${table} keeps ${JSON.stringify(text.slice(0, 80))}`),
  );

/** Why an answer to a hostile value is not good enough; nothing where it is. */
export const faultsOf = (tried: Tried, told: ReadonlySet<string>): readonly string[] => {
  const { answer, hostile, changes } = tried;
  if (answer.status >= 500) return [`answers ${answer.status}`];
  if (answer.errors.some(({ extensions }) => extensions.code === 'INTERNAL_SERVER_ERROR'))
    return ['a fault of its own'];
  if (answer.errors.length > 0) return refusalFaults(tried, told);
  return [...(hostile.never && !isToldBeside(tried) ? ['accepted'] : []), ...storedFaults(changes)];
};
