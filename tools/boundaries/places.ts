import { builtinModules } from 'node:module';

/** `.test`, `.prove` and a `testing` folder: what drives the product, and is no part of it. */
export const isTest = (path: string): boolean =>
  /\.(?:test|prove|bench)\.[cm]?[jt]sx?$/u.test(path) ||
  isTesting(path) ||
  path.startsWith('tests/') ||
  path.startsWith('bench/');

export const isTesting = (path: string): boolean => path.includes('/testing/');

export const isIn = (path: string, ...folders: string[]): boolean =>
  folders.some((folder) => path.startsWith(`${folder}/`));

/** `apps/api/src/features/accounts/x.ts` → `accounts`. */
export const featureOf = (path: string): string | undefined => /^apps\/api\/src\/features\/([^/]+)\//u.exec(path)?.[1];

/** `@scope/name/deep` → `@scope/name`, `name/deep` → `name`. */
export const packageOf = (specifier: string): string => /^(?:@[^/]+\/)?[^/]+/u.exec(specifier)?.[0] ?? specifier;

export const isRelative = (specifier: string): boolean => specifier.startsWith('.') || specifier.startsWith('/');

/** A Vite plugin's own module, such as `virtual:name`. */
export const isVirtual = (specifier: string): boolean => specifier.startsWith('virtual:');

export const isNodeModule = (specifier: string): boolean =>
  specifier.startsWith('node:') || builtin.has(packageOf(specifier));

const builtin = new Set(builtinModules);
