import { dirname, join } from 'node:path';
import { codes, prose, type Document } from './markdown.ts';

export type HasFile = (path: string) => boolean;

const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const anchorsOf = ({ text }: Document): readonly string[] =>
  [...prose(text).matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) => slugOf(heading));

const linksOf = (text: string): readonly string[] =>
  [...prose(text).matchAll(/\]\(([^)\s]+)\)/gu)].map(([, target = '']) => target);

const isElsewhere = (target: string): boolean => /^[a-z]+:/u.test(target);

/** Relative links that lead to no file, and fragments that no heading of the document has. */
export const brokenLinks = (documents: readonly Document[], hasFile: HasFile): readonly string[] =>
  documents.flatMap((document) =>
    linksOf(document.text)
      .filter((target) => !isElsewhere(target))
      .filter((target) => {
        const [path = '', anchor] = target.split('#');
        const place = path === '' ? document.path : join(dirname(document.path), path);
        if (!hasFile(place)) return true;
        const there = documents.find((other) => other.path === place);
        return anchor !== undefined && there !== undefined && !anchorsOf(there).includes(anchor);
      })
      .map((target) => `${document.path} links to ${target}`),
  );

const folders = /^(?:apps|packages|tools|tests|docs|bench|\.ci)\//u;
const isPath = (code: string): boolean => folders.test(code) && !/[<>*{}…\s]/u.test(code);

/** Paths between backticks that do not exist; one with a placeholder such as `<noun>` is a pattern, not a path. */
export const missingFiles = (documents: readonly Document[], hasFile: HasFile): readonly string[] =>
  documents.flatMap(({ path, text }) =>
    codes(prose(text))
      .filter((code) => isPath(code) && !hasFile(code))
      .map((code) => `${path} names ${code}`),
  );

const unwanted: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a folder of somebody’s machine', /(?<![\w.:-])\/(?:work|home|root|Users|tmp)\/\w+/u],
  ['a host of a package registry', /\b(?:registry\.\w|npm(?:js|mirror)\b|yarnpkg\.|pypi\.|crates\.io)/u],
  ['unfinished work', /\b(?:TODO|FIXME|TBD|XXX)\b/u],
];

export const unwantedWords = (documents: readonly Document[]): readonly string[] =>
  documents.flatMap(({ path, text }) =>
    unwanted.filter(([, pattern]) => pattern.test(text)).map(([what]) => `${path} mentions ${what}`),
  );
