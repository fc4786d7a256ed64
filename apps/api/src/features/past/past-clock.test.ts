import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from '@jest/globals';

const source = join(import.meta.dirname, '../..');

/** A statement of its own, or a repository that saves whole records, of the four tables whose past is kept. */
const writes =
  /(insert into|update|delete from) (account|holding|written_authorization|headship|\$\{table\})\b|(insertRow|updateRow|insertRows|copyRows)\(\s*tx,\s*(account|holding|authorization|headship)Table\b/u;

/**
 * Where each of them hears the time: 'write' is the one door (features/audit), 'told' says it in its own transaction. The
 * registers of the tests refuse a change in a transaction that did not say it (testing/past/untold-times.ts).
 */
const writers = {
  'command-line/load-sample.ts': 'its past is rebuilt from the day of the sample',
  'features/accounts/account.repository.ts': 'write',
  'features/accounts/add-accounts.repository.ts': 'told by run-import',
  'features/accounts/end-what-is-held.repository.ts': 'write',
  'features/attestations/attestation.repository.ts': 'write, and told by suspend-unattested',
  'features/authorizations/authorization.repository.ts': 'write',
  'features/authorizations/settle-by-grant.repository.ts': 'write',
  'features/entities/estate.repository.ts': 'write',
  'features/headships/headship.repository.ts': 'write, and told by run-import',
  'features/holdings/holding.repository.ts': 'write, and told by run-import',
  'features/imports/undo-headships.repository.ts': 'told by run-undo',
  'features/imports/undo.repository.ts': 'told by run-undo',
  'features/offboarding/apply-parts.ts': 'told by apply-statement, in the statement itself',
  'features/offboarding/holds.repository.ts': 'write',
  'features/offboarding/restore-statement.ts': 'told by undo-signal',
};

const sources = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /(?<!\.test|\.prove)\.ts$/u.test(entry.name))
  .map((entry) => relative(source, join(entry.parentPath, entry.name)))
  .filter((path) => !path.startsWith('testing/'));

test('who writes what has a past is known, with where they hear by which clock', () => {
  const found = sources.filter((path) => writes.test(readFileSync(join(source, path), 'utf8')));
  expect(found.toSorted()).toEqual(Object.keys(writers).toSorted());
});
