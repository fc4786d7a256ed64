import { expect, test } from '@jest/globals';
import { checkLockfile, withoutHash, withoutPlatform } from './lockfile.ts';

test('the lockfile has a hash for every package and every platform’s packages', async () => {
  const { ok, output } = await checkLockfile();
  expect({ ok, output: ok ? '' : output }).toEqual({ ok: true, output: '' });
});

test('a package without hash is named', () => {
  expect(
    withoutHash({ '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { integrity: 'sha512-x' } }),
  ).toEqual(['node_modules/a has no hash.']);
});

test('a platform’s package that is missing is named, wherever it could have been', () => {
  const packages = {
    'node_modules/a': { optionalDependencies: { 'a-linux': '1', 'a-darwin': '1' } },
    'node_modules/a-linux': {},
    'node_modules/b/node_modules/c': { optionalDependencies: { 'c-linux': '1' } },
    'node_modules/b/node_modules/c-linux': {},
  };
  expect(withoutPlatform(packages)).toEqual(['a-darwin, an optional dependency of node_modules/a, is missing.']);
});
