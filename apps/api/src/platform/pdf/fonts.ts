import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`));

const families = [
  '@expo-google-fonts/noto-sans',
  // Its letters are whole: those of Noto are drawn as a body and its dots, and a letter would be read out twice.
  '@expo-google-fonts/ibm-plex-sans-arabic',
  '@expo-google-fonts/noto-sans-sc',
] as const;

const regular = '400Regular';

export const fontFolders = (): string[] =>
  families.flatMap((name) => [regular, '600SemiBold'].map((weight) => join(folderOf(name), weight)));

/** One file of each family: what the one weight has, the other has too. */
export const regularFonts = (): string[] =>
  families.flatMap((name) => {
    const folder = join(folderOf(name), regular);
    return readdirSync(folder)
      .filter((file) => file.endsWith('.ttf'))
      .map((file) => join(folder, file));
  });
