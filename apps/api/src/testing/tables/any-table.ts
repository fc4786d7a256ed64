import fc from 'fast-check';

const telling = [
  "'@a",
  "''=b",
  ' a ',
  ...'=1+1 @handle +1 -1 _x0041_ _x005F_ " "" a"b 1e5 2019-06-24 mar-3 ; , 001 TRUE constructor __proto__'.split(' '),
];
const wide = ['＝x', '＠', '\tq', '\r\n', 'a\nb', '字', '\u200b'];

const anySign = fc.string({ unit: 'binary', maxLength: 20 });
const readable = fc.string({ unit: 'grapheme', maxLength: 20 });
const plain = fc.string({ unit: 'grapheme-ascii', maxLength: 20 });

/** What people and programs write into cells, and what they should not: any sign, those that people read, or ASCII alone. */
const cells = {
  any: fc.oneof(readable, anySign, fc.constantFrom(...telling, ...wide)),
  readable: fc.oneof(readable, fc.constantFrom(...telling, ...wide)),
  ascii: fc.oneof(plain, fc.constantFrom(...telling)),
} as const;

export type AnyTable = { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };

const isHeading = (text: string): boolean =>
  text !== '' && !/^(?:https?:\/\/|\d+$|\S+@\S+\.\S+$|sep=)/iu.test(text) && text === text.trim();

/** A header of different headings and rows in which something stands. */
export const anyTable = (kind: keyof typeof cells): fc.Arbitrary<AnyTable> => {
  const heading = kind === 'ascii' ? plain : readable;
  const headings = fc.uniqueArray(heading.map((text) => text.trim()).filter(isHeading), {
    minLength: 2,
    maxLength: 6,
    selector: (text) => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' '),
  });
  const filled = cells[kind].filter((text) => text.trim() !== '');
  return headings.chain((header) => {
    const size = { minLength: header.length, maxLength: header.length };
    const row = fc
      .tuple(fc.array(cells[kind], size), fc.nat(header.length - 1), filled)
      .map(([all, at, text]) => all.with(at, text));
    return fc.record({ header: fc.constant(header), rows: fc.array(row, { minLength: 1, maxLength: 8 }) });
  });
};
