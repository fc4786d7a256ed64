import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const require = createRequire(import.meta.url);
const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`));

const fontFolders = (): string[] =>
  [
    ['@expo-google-fonts/noto-sans', '400Regular', '600SemiBold'],
    // Its letters are whole: those of Noto are drawn as a body and its dots, and a letter would be read out twice.
    ['@expo-google-fonts/ibm-plex-sans-arabic', '400Regular', '600SemiBold'],
    ['@expo-google-fonts/noto-sans-sc', '400Regular', '600SemiBold'],
  ].flatMap(([name = '', ...weights]) => weights.map((weight) => `${folderOf(name)}/${weight}`));

let compiler: NodeCompiler | null = null;

/** A document from a Typst source and data that it reads as JSON; data is never read as source. */
export const typeset = (source: string, data: unknown): Buffer => {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: fontFolders() }] });
  return compiler.pdf(
    { mainFileContent: source, inputs: { data: JSON.stringify(data) } },
    { pdfStandard: 'ua-1' as never },
  );
};
