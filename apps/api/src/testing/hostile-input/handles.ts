import type { Answered } from './judge.ts';
import { examples } from './examples.ts';
import { documentOf, mutationsOf, send, type HostileRegister } from './hostile-register.ts';
import { replaced, type Path } from './leaves.ts';

/** Wherever an account is named, and in what form. */
const places: readonly (readonly [mutation: string, path: Path])[] = [
  ['requestAccount', ['input', 'handle']],
  ['updateRequest', ['input', 'handle']],
  ['recordCreation', ['input', 'url']],
  ['recordOutOfScope', ['input', 'url']],
  ['addReferenceAccount', ['input', 'url']],
  ['proposeRevision', ['input', 'url']],
];

/** A handle as it looks, as somebody wrote it, and why it is not taken. */
export const hostileHandles: readonly (readonly [title: string, handle: string, code: string])[] = [
  ['a Cyrillic а', 'mаndat_demo', 'address-mixed-scripts'],
  ['a Greek ο', 'mandat_demο', 'address-mixed-scripts'],
  ['an Armenian օ', 'mandat_demօ', 'address-mixed-scripts'],
  ['a Cherokee Ꭰ', 'mandat_Ꭰemo', 'address-mixed-scripts'],
  ['letters in full width', 'ｍandat_demo', 'address-handle-form'],
  ['mathematical letters', '𝐦andat_demo', 'address-handle-form'],
  ['Cyrillic letters alone', 'ѕсоре', 'address-handle-form'],
  ['a right-to-left override', 'mandat\u202eomed', 'text-with-control-characters'],
  ['an isolate', 'mandat\u2066demo', 'text-with-control-characters'],
  ['a zero-width space', 'mandat\u200bdemo', 'address-invisible-characters'],
  ['a zero-width joiner', 'mandat\u200ddemo', 'address-invisible-characters'],
  ['a mark of direction', 'mandat\u200edemo', 'address-invisible-characters'],
  ['a variation of nothing', 'mandat\ufe0fdemo', 'address-invisible-characters'],
  ['a soft hyphen', 'mandat\u00addemo', 'address-invisible-characters'],
];

export type Named = {
  readonly place: string;
  readonly field: string;
  readonly answer: Answered;
  readonly changed: number;
};

/** What the register answers to a handle, wherever one is named. */
export const nameEverywhere = async (register: HostileRegister, handle: string): Promise<readonly Named[]> => {
  const answers: Named[] = [];
  for (const [name, path] of places) {
    const mutation = mutationsOf(register).find((each) => each.name === name);
    const example = examples[name];
    if (!mutation || !example) throw new Error(`the contract has no ${name}`);
    const field = String(path.at(-1));
    const written = field === 'url' ? `https://x.com/${handle}` : handle;
    const variables = replaced(example.variables, path, written);
    const answer = await send(register, example.as, JSON.stringify({ query: documentOf(mutation), variables }));
    const changed = (await register.log.changes()).length;
    if (changed > 0) await register.log.takeBack();
    answers.push({ place: name, field, answer, changed });
  }
  return answers;
};
