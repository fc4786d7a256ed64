import { tableRows } from './markdown.ts';

export const states = ['proven', 'partly', 'open'] as const;

export interface Proof {
  readonly path: string;
  readonly title: string;
}

export interface TracedRule {
  readonly id: string;
  readonly state: string;
  readonly files: readonly string[];
  readonly proofs: readonly Proof[];
  /** Parts of the proofs cell that are no `file`: “title”. */
  readonly unreadable: readonly string[];
  readonly open: string;
}

/** What the table's words are compared with. */
export interface Checkout {
  readonly hasFile: (path: string) => boolean;
  readonly titlesOf: (path: string) => readonly string[];
}

const parts = (cell: string): readonly string[] =>
  cell
    .split('<br>')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const proofOf = (part: string): Proof | null => {
  const [, path, title] = /^`([^`]+)`: “(.+)”$/u.exec(part) ?? [];
  return path && title ? { path, title } : null;
};

const fileOf = (part: string): string => part.replaceAll('`', '');

export const readTraceability = (text: string): readonly TracedRule[] =>
  tableRows(text, 'id').map(([id = '', , state = '', files = '', proofs = '', open = '']) => ({
    id: id.replaceAll('\\', ''),
    state,
    files: parts(files).map(fileOf),
    proofs: parts(proofs).flatMap((part) => proofOf(part) ?? []),
    unreadable: parts(proofs).filter((part) => !proofOf(part)),
    open,
  }));

/** The promises that no rule of the bulletin asks for: a second table, of what is proven and by what. */
export const readPromises = (text: string): readonly TracedRule[] =>
  tableRows(text, 'promise').map(([id = '', proofs = '']) => ({
    id,
    state: 'proven',
    files: [],
    proofs: parts(proofs).flatMap((part) => proofOf(part) ?? []),
    unreadable: parts(proofs).filter((part) => !proofOf(part)),
    open: '',
  }));

const stateFaults = ({ state, files, proofs, open }: TracedRule): readonly string[] => {
  const isProven = files.length > 0 && proofs.length > 0;
  if (state === 'open') return open === '' ? ['is open and does not say until when'] : [];
  if (state === 'proven') return isProven && open === '' ? [] : ['is neither proven nor open'];
  if (state === 'partly') return isProven && open !== '' ? [] : ['is partly proven and does not say what is open'];
  return [`has the state "${state}", which is none of ${states.join(', ')}`];
};

const placeFaults = (rule: TracedRule, checkout: Checkout): readonly string[] => {
  const tests = rule.proofs.filter(({ path }) => checkout.hasFile(path));
  return [
    ...rule.unreadable.map((part) => `names no test in "${part}"`),
    ...[...rule.files, ...rule.proofs.map(({ path }) => path)]
      .filter((path) => !checkout.hasFile(path))
      .map((path) => `names a file that does not exist: ${path}`),
    ...tests
      .filter(({ path, title }) => !checkout.titlesOf(path).includes(title))
      .map(({ path, title }) => `names a test that ${path} does not have: ${title}`),
  ];
};

const listFaults = (ids: readonly string[], required: readonly string[]): readonly string[] => [
  ...required.filter((id) => !ids.includes(id)).map((id) => `${id} is missing`),
  ...ids.filter((id) => !required.includes(id)).map((id) => `${id} is not a rule`),
  ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is there twice`),
];

/** Everything that is wrong with the table, each with the id of its row. */
export const traceabilityFaults = (
  rules: readonly TracedRule[],
  required: readonly string[],
  checkout: Checkout,
): readonly string[] => {
  const ids = rules.map(({ id }) => id);
  const ofRows = rules.flatMap((rule) =>
    [...stateFaults(rule), ...placeFaults(rule, checkout)].map((fault) => `${rule.id} ${fault}`),
  );
  return [...listFaults(ids, required), ...ofRows];
};

/** A promise without a test, or with one that does not exist. */
export const promiseFaults = (promises: readonly TracedRule[], checkout: Checkout): readonly string[] =>
  promises.flatMap((promise) => [
    ...(promise.proofs.length === 0 ? [`"${promise.id}" names no test`] : []),
    ...placeFaults(promise, checkout).map((fault) => `"${promise.id}" ${fault}`),
  ]);
