import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFolders } from './fonts.ts';
import { drawable } from './glyphs.ts';

let compiler: NodeCompiler | null = null;

const asDrawn = (_: string, value: unknown): unknown => (typeof value === 'string' ? drawable(value) : value);

/**
 * A document from a Typst source and data that it reads as JSON; data is never read as source. What people wrote is drawn as far as
 * there are letters for it; `exact` is handed on as it is, for what is not drawn.
 */
export const typeset = (source: string, data: unknown, exact: Readonly<Record<string, string>> = {}): Buffer => {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: fontFolders() }] });
  return compiler.pdf(
    { mainFileContent: source, inputs: { ...exact, data: JSON.stringify(data, asDrawn) } },
    { pdfStandard: 'ua-1' as never },
  );
};
