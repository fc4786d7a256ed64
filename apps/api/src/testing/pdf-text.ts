import { inflateSync } from 'node:zlib';

/** Reads the text of a PDF as Typst writes it, in the order of its content; for tests only. */

type Objects = ReadonlyMap<string, string>;

const objectsOf = (pdf: Uint8Array): Objects =>
  new Map(
    [
      ...Buffer.from(pdf)
        .toString('latin1')
        .matchAll(/(\d+) 0 obj\n([^]*?)\nendobj/gu),
    ].map(([, id = '', body = '']) => [id, body] as const),
  );

const streamOf = (body: string): string => {
  const [head = '', ...rest] = body.split('stream\n');
  const bytes = Buffer.from(rest.join('stream\n').replace(/\nendstream$/u, ''), 'latin1');
  return head.includes('/FlateDecode') ? inflateSync(bytes).toString('latin1') : bytes.toString('latin1');
};

const utf16 = (hex: string): string =>
  (hex.match(/.{4}/gu) ?? [])
    .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
    .join('')
    .replace(/^\ufeff/u, '');

type Font = ReadonlyMap<number, string>;

const fontOf = (objects: Objects, id: string): Font => {
  const [, map = ''] = /\/ToUnicode (\d+) 0 R/u.exec(objects.get(id) ?? '') ?? [];
  const found = streamOf(objects.get(map) ?? '').matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gmu);
  return new Map([...found].map(([, glyph = '', text = '']) => [Number.parseInt(glyph, 16), utf16(text)]));
};

const fontsOf = (objects: Objects, page: string): ReadonlyMap<string, Font> => {
  const [, named = ''] = /\/Font <<([^>]*)>>/u.exec(page) ?? [];
  return new Map(
    [...named.matchAll(/\/(f\d+) (\d+) 0 R/gu)].map(([, name = '', id = '']) => [name, fontOf(objects, id)]),
  );
};

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const unescaped = (text: string): string =>
  text.replaceAll(/\\([0-7]{3}|[^])/gu, (_, code: string) =>
    /^[0-7]{3}$/u.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code),
  );

const glyphsOf = (bytes: string, font: Font | undefined): readonly string[] => {
  const said: string[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    said.push(font?.get(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1)) ?? '');
  }
  return said;
};

type Mark = { readonly actual: string | null; readonly reversed: boolean; readonly glyphs: string[] };

const others =
  /\/(f\d+) [\d.]+ Tf|<<\s*(?:\/MCID \d+\s*)?(?:\/Alt <[0-9A-F]+>\s*)?(?:\/ActualText <([0-9A-F]+)>)?[^>]*>> BDC|(\/\w+) BMC|\bEMC\b|<([0-9A-F]+)>/uy;

/** Where a string ends: parentheses that belong together stand in it as they are. */
const endOfString = (content: string, start: number): number => {
  let depth = 0;
  for (let at = start; at < content.length; at += 1) {
    if (content[at] === '\\') at += 1;
    else if (content[at] === '(') depth += 1;
    else if (content[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return content.length;
};

const closed = ({ actual, reversed, glyphs }: Mark): string =>
  actual ?? (reversed ? glyphs.toReversed() : glyphs).join('');

type Reader = { readonly marks: Mark[]; readonly fonts: ReadonlyMap<string, Font>; font: Font | undefined };

const take = (reader: Reader, [token, name, actual, begun, hex]: RegExpExecArray): void => {
  if (name !== undefined) reader.font = reader.fonts.get(name);
  else if (hex !== undefined)
    reader.marks.at(-1)?.glyphs.push(...glyphsOf(Buffer.from(hex, 'hex').toString('latin1'), reader.font));
  else if (token !== 'EMC')
    reader.marks.push({ actual: actual ? utf16(actual) : null, reversed: begun === '/ReversedChars', glyphs: [] });
  else if (reader.marks.length > 1) {
    const top = reader.marks.pop();
    if (top) reader.marks.at(-1)?.glyphs.push(closed(top));
  }
};

const pageText = (content: string, fonts: ReadonlyMap<string, Font>): string => {
  const reader: Reader = { marks: [{ actual: null, reversed: false, glyphs: [] }], fonts, font: undefined };
  for (let at = 0; at < content.length; at += 1) {
    if (content[at] === '(') {
      const end = endOfString(content, at);
      reader.marks.at(-1)?.glyphs.push(...glyphsOf(unescaped(content.slice(at + 1, end)), reader.font));
      at = end;
      continue;
    }
    others.lastIndex = at;
    const found = others.exec(content);
    if (!found) continue;
    take(reader, found);
    at += found[0].length - 1;
  }
  return reader.marks[0]?.glyphs.join('') ?? '';
};

/** The text of each page. */
export const pdfText = (pdf: Uint8Array): readonly string[] => {
  const objects = objectsOf(pdf);
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\n/u.test(body))
    .map((page) => {
      const [, contents = ''] = /\/Contents (\d+) 0 R/u.exec(page) ?? [];
      return pageText(streamOf(objects.get(contents) ?? ''), fontsOf(objects, page));
    });
};

export const pdfMetadata = (pdf: Uint8Array): string =>
  [...objectsOf(pdf).values()]
    .filter((body) => body.includes('/Type /Metadata'))
    .map(streamOf)
    .join('\n');
