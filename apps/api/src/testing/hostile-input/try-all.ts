import type { GraphQLField } from 'graphql';
import type { OfficialLanguage } from '@mandat/domain';
import { idOf } from '../naive/fixture-values.ts';
import { examples, type Example } from './examples.ts';
import { documentOf, mutationsOf, send, type HostileRegister } from './hostile-register.ts';
import { faultsOf, type Answered } from './judge.ts';
import { leavesOf, replaced, type Leaf } from './leaves.ts';
import { speakIn } from './scene.ts';
import { hostileFor, type Hostile } from './values.ts';

export type Report = {
  readonly mutations: Set<string>;
  readonly places: Set<string>;
  readonly codes: Map<string, number>;
  readonly faults: string[];
  sent: number;
  accepted: number;
};

/** In which language everybody is answered, and which of the values for the n-th place are tried. */
export type Extent = {
  readonly language: OfficialLanguage;
  readonly pick: (all: readonly Hostile[], n: number) => readonly Hostile[];
};

type Place = { readonly mutation: GraphQLField<unknown, unknown>; readonly example: Example; readonly leaf: Leaf };
type Tried = { readonly hostile: Hostile; readonly language: OfficialLanguage };

/** Ids that are there, of records of other kinds. */
const others = ['other', 'account held', 'entity OFF', 'hold'].map(idOf);

const tryOne = async (register: HostileRegister, place: Place, tried: Tried) => {
  const { mutation, example, leaf } = place;
  const variables = replaced(example.variables, leaf.path, tried.hostile.value);
  const answer = await send(register, example.as, JSON.stringify({ query: documentOf(mutation), variables }));
  const changes = await register.log.changes();
  if (changes.length > 0) await register.log.takeBack();
  return { answer, faults: faultsOf({ leaf, ...tried, answer, changes }, register.told) };
};

type Outcome = { readonly hostile: Hostile; readonly answer: Answered; readonly faults: readonly string[] };

const noteIn = (report: Report, { mutation, leaf }: Place, { hostile, answer, faults }: Outcome): void => {
  const place = `${mutation.name}(${leaf.path.join('.')})`;
  report.mutations.add(mutation.name);
  report.places.add(place);
  report.sent += 1;
  const code = answer.errors[0]?.extensions.code;
  if (code === undefined) report.accepted += 1;
  else report.codes.set(code, (report.codes.get(code) ?? 0) + 1);
  report.faults.push(...faults.map((fault) => `${place}, ${hostile.title}: ${fault} [${code ?? 'accepted'}]`));
};

const placesOf = (register: HostileRegister): readonly Place[] =>
  mutationsOf(register).flatMap((mutation) => {
    const example = examples[mutation.name];
    return example ? leavesOf(mutation, example.variables).map((leaf) => ({ mutation, example, leaf })) : [];
  });

const changedTables = (before: string, after: string): readonly string[] => {
  const known = new Set(before.split('\n'));
  const changed = after.split('\n').filter((line) => !known.has(line));
  return changed.map((line) => line.split(' ')[0] ?? '');
};

/** Each place of each mutation with hostile values, one at a time; the register stays as it was laid out. */
export const tryAll = async (register: HostileRegister, { language, pick }: Extent): Promise<Report> => {
  const report = {
    mutations: new Set<string>(),
    places: new Set<string>(),
    codes: new Map<string, number>(),
    faults: [] as string[],
    sent: 0,
    accepted: 0,
  };
  await speakIn(register.under.register.database, language);
  await register.log.forget();
  const before = await register.log.digest();
  for (const [n, place] of placesOf(register).entries()) {
    for (const hostile of pick(hostileFor(place.leaf, others), n)) {
      noteIn(report, place, { hostile, ...(await tryOne(register, place, { hostile, language })) });
    }
  }
  const changed = changedTables(before, await register.log.digest());
  report.faults.push(...changed.map((table) => `${table} is not as it was`));
  return report;
};

/** The examples as they are: what each mutation refuses of what was meant to be accepted. */
export const tryExamples = async (register: HostileRegister): Promise<readonly string[]> => {
  const refused: string[] = [];
  for (const mutation of mutationsOf(register)) {
    const example = examples[mutation.name];
    const { as = null, variables = {} } = example ?? {};
    const answer = await send(register, as, JSON.stringify({ query: documentOf(mutation), variables }));
    const code = example ? answer.errors[0]?.extensions.code : 'has no example';
    if (code !== undefined) refused.push(`${mutation.name}: ${code}`);
    await register.log.takeBack();
  }
  return refused;
};
