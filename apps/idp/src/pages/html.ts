/** Markup that is safe to send: made by the `html` tag only, which escapes whatever it is given. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

export type Part = Html | string | number | null | undefined | false | readonly Part[];

const replacements: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => replacements[character] ?? '');

const write = (part: Part): string => {
  if (part instanceof Html) return part.markup;
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escape(String(part));
  return part.map(write).join('');
};

export const html = (literals: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(literals.map((literal, index) => literal + write(parts[index])).join(''));

/** Puts values into a sentence of the dictionary: `{name}` becomes the markup given for it. */
export const fill = (sentence: string, values: Readonly<Record<string, Part>>): readonly Part[] =>
  sentence.split(/\{(\w+)\}/).map((piece, index) => (index % 2 === 0 ? piece : values[piece]));

/** A person's name keeps its own direction in any sentence. */
export const isolated = (name: string): Html => html`<bdi>${name}</bdi>`;
