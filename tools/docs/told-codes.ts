import { readdirSync, readFileSync } from 'node:fs';
import { inRoot } from '../root.ts';

const isProduct = (name: string): boolean =>
  name.endsWith('.ts') && !/\.(?:test|prove|read|table|graphql)\.ts$|^pages\//u.test(name);

const sources = (folder: string): readonly string[] =>
  readdirSync(inRoot(folder), { recursive: true, encoding: 'utf8' })
    .filter(isProduct)
    .map((name) => readFileSync(inRoot(folder, name), 'utf8'));

const found = (folders: readonly string[], pattern: RegExp): readonly string[] => {
  const codes = folders
    .flatMap(sources)
    .flatMap((source) => [...source.matchAll(pattern)].map(([, code = '']) => code));
  return [...new Set(codes)].sort();
};

/** The codes with which a use case or a rule refuses. Those of the criteria are passed on by name. */
export const refusalCodes = (): readonly string[] => {
  const folders = ['packages/domain/src', 'apps/api/src/features', 'apps/api/src/platform/database'];
  const passedOn = found(['packages/domain/src/criteria'], /readonly code: '([a-z-]+)'/gu);
  return [...new Set([...found(folders, /\brefuse\(\s*'([a-z-]+)'/gu), ...passedOn])].sort();
};

/** What the audit calls the things that happen; the facts of signals have names of their own. */
export const eventTypes = (): readonly string[] =>
  found(
    ['packages/domain/src', 'apps/api/src/features', 'apps/api/src/sign-in'],
    /(?:(?<!readonly |fact: \{ )\btype: |\beventOf\((?:\w+, )?)'([a-z]+(?:-[a-z]+)+)'/gu,
  );

/** What the planning of an import says of rows, whichever of its small functions says it. */
export const rowFaultCodes = (): readonly string[] =>
  found(
    ['packages/domain/src/import'],
    /(?:rowFault|failed|fault)\(\s*(?:'[\w.]+'|[\w.]+(?:\(row\))?|`[^`]+`),\s*'([a-z-]+)'/gu,
  );
