import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { inRoot } from '../root.ts';

export interface Document {
  readonly path: string;
  readonly text: string;
}

/** The text without its code blocks, where a link or a table is only an example. */
export const prose = (text: string): string => text.replaceAll(/^```[\s\S]*?^```$/gmu, '');

const cellsOf = (line: string): readonly string[] =>
  line
    .slice(1, -1)
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));

/** The rows of the table whose head begins with this cell; none when there is no such table. */
export const tableRows = (text: string, firstHead: string): readonly (readonly string[])[] => {
  const lines = prose(text).split('\n');
  const head = lines.findIndex((line) => line.startsWith('|') && cellsOf(line)[0] === firstHead);
  if (head === -1) return [];
  const rest = lines.slice(head + 2);
  const end = rest.findIndex((line) => !line.startsWith('|'));
  return rest.slice(0, end === -1 ? undefined : end).map(cellsOf);
};

/** What stands between backticks, in the order of the text. */
export const codes = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`\n]+)`/gu)].map(([, code = '']) => code);

const folders = ['docs', 'docs/adr', 'docs/recipes'];

export const readDocuments = (): readonly Document[] => {
  const inFolders = folders.flatMap((folder) =>
    existsSync(inRoot(folder)) ? readdirSync(inRoot(folder)).map((name) => `${folder}/${name}`) : [],
  );
  return ['README.md', 'CONTRIBUTING.md', ...inFolders.filter((path) => path.endsWith('.md'))].map((path) => ({
    path,
    text: readFileSync(inRoot(path), 'utf8'),
  }));
};
