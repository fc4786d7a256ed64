import { describe, expect, test } from '@jest/globals';
import { checkBoundaries, describeRefusal } from './check-boundaries.ts';

const manifest = (name: string, dependencies: readonly string[] = [], more: object = {}): string =>
  JSON.stringify({
    name,
    dependencies: Object.fromEntries(dependencies.map((dependency) => [dependency, '*'])),
    ...more,
  });

const entry = { exports: './src/index.ts' };

/** A small register in which everything is allowed. */
const clean: Readonly<Record<string, string>> = {
  'package.json': manifest('mandat', [], { devDependencies: { '@jest/globals': '*', 'fast-check': '*', pg: '*' } }),
  'packages/domain/package.json': manifest('@mandat/domain', [], entry),
  'packages/domain/src/index.ts': `export { withdraw, type Account } from './account.ts';`,
  'packages/domain/src/account.ts': `export type Account = { id: string };\nexport const withdraw = (now: Date) => new Date(now);`,
  'packages/domain/src/account.test.ts': `import { test } from '@jest/globals';\nimport fc from 'fast-check';\nimport { readFileSync } from 'node:fs';\nimport { withdraw } from './account.ts';\ntest(String(fc), () => withdraw(new Date(String(readFileSync))));`,
  'packages/policies/package.json': manifest('@mandat/policies', ['@mandat/domain'], entry),
  'packages/policies/src/index.ts': `export { can } from './can.ts';`,
  'packages/policies/src/can.ts': `import type { Account } from '@mandat/domain';\nexport const can = (account: Account) => account.id !== '';`,
  'packages/messages/package.json': manifest('@mandat/messages', [], entry),
  'packages/messages/src/index.ts': `export const words = {};`,
  'packages/sample/package.json': manifest('@mandat/sample', ['@mandat/domain', '@mandat/messages'], entry),
  'packages/sample/src/index.ts': `import type { Account } from '@mandat/domain';\nexport const accounts: Account[] = [];`,
  'apps/api/package.json': manifest('@mandat/api', [
    '@mandat/domain',
    '@mandat/policies',
    'typeorm',
    'type-graphql',
    'openid-client',
    'pg',
    'zod',
  ]),
  'apps/api/migrations/1-begin.ts': `import type { QueryRunner } from 'typeorm';\nexport const up = (runner: QueryRunner) => runner;`,
  'apps/api/src/main.ts': `import { readConfig } from './config.ts';\nimport { compose } from './compose.ts';\ncompose(readConfig());`,
  'apps/api/src/config.ts': `import { z } from 'zod';\nexport const readConfig = () => z.object({}).parse(process.env);`,
  'apps/api/src/compose.ts': `import { signIn } from './sign-in/sign-in.ts';\nimport { work } from './worker/work.ts';\nexport const compose = (config: unknown) => [signIn, work, config];`,
  'apps/api/src/sign-in/sign-in.ts': `import { authorizationCodeGrant } from 'openid-client';\nimport { personOf } from '../features/people/person.repository.ts';\nexport const signIn = () => [Date.now(), authorizationCodeGrant, personOf];`,
  'apps/api/src/worker/work.ts': `import { now } from '../platform/clock.ts';\nexport const work = now;`,
  'apps/api/src/platform/clock.ts': `export const now = () => new Date();`,
  'apps/api/src/platform/database/source.ts': `import { DataSource } from 'typeorm';\nexport const source = DataSource;`,
  'apps/api/src/platform/graphql/schema.ts': `import { buildSchema } from 'type-graphql';\nexport const schema = buildSchema;`,
  'apps/api/src/features/people/person.table.ts': `import { EntitySchema } from 'typeorm';\nexport const personTable = EntitySchema;`,
  'apps/api/src/features/people/person.repository.ts': `import { In } from 'typeorm';\nimport { personTable } from './person.table.ts';\nexport const personOf = () => [personTable, In];`,
  'apps/api/src/features/accounts/account.graphql.ts': `import { Resolver } from 'type-graphql';\nimport { withdrawAccount } from './withdraw-account.ts';\nexport const resolver = [Resolver, withdrawAccount];`,
  'apps/api/src/features/accounts/withdraw-account.ts': `import { withdraw } from '@mandat/domain';\nimport { can } from '@mandat/policies';\nimport { personOf } from '../people/person.repository.ts';\nexport const withdrawAccount = [withdraw, can, personOf];`,
  'apps/api/src/features/accounts/withdraw-account.test.ts': `import { DataSource } from 'typeorm';\nimport { createTestDatabase } from '../../../../../tools/testing/test-database.ts';\nexport const tested = [DataSource, createTestDatabase, process.env['CI']];`,
  'apps/api/src/testing/acting-as.ts': `import { compose } from '../compose.ts';\nimport { Repository } from 'typeorm';\nexport const actingAs = [compose, Repository];`,
  'apps/admin/package.json': manifest('@mandat/admin', [
    '@mandat/domain',
    '@mandat/policies',
    '@mandat/messages',
    'react',
  ]),
  'apps/admin/src/App.tsx': `import { useState } from 'react';\nimport { can } from '@mandat/policies';\nexport const App = () => <p>{String([useState, can])}</p>;`,
  'apps/idp/package.json': manifest('@mandat/idp', ['@mandat/sample', 'oidc-provider']),
  'apps/idp/src/main.ts': `import Provider from 'oidc-provider';\nimport { accounts } from '@mandat/sample';\nexport const provider = [Provider, accounts];`,
  'tools/testing/test-database.ts': `import { Client } from 'pg';\nexport const createTestDatabase = () => [Client, process.env['TEST_DATABASE_URL']];`,
};

const refusals = (planted: Readonly<Record<string, string>> = {}): string[] =>
  checkBoundaries(new Map(Object.entries({ ...clean, ...planted }))).map(describeRefusal);

const feature = 'apps/api/src/features/accounts/planted.ts';
const domain = 'packages/domain/src/planted.ts';

type Planted = readonly [rule: number, what: string, files: Readonly<Record<string, string>>];

const everyRule: readonly Planted[] = [
  [0, 'a file that cannot be parsed', { [domain]: 'const = ;' }],

  [1, 'domain imports a node module', { [domain]: `import { join } from 'node:path';\nexport const x = join;` }],
  [1, 'domain imports an old name of a node module', { [domain]: `import fs from 'fs';\nexport const x = fs;` }],
  [1, 'domain imports npm', { [domain]: `import { z } from 'zod';\nexport const x = z;` }],
  [1, 'domain imports a type of npm', { [domain]: `import type { Client } from 'pg';\nexport type X = Client;` }],
  [1, 'domain imports a type in passing', { [domain]: `export type X = import('pg').Client;` }],
  [1, 'domain imports when it runs', { [domain]: `export const x = () => import('node:fs');` }],
  [1, 'domain imports what it computes', { [domain]: `export const x = (name: string) => import(name);` }],
  [1, 'domain requires', { [domain]: `export const x = require('node:fs');` }],
  [1, 'domain imports policies', { [domain]: `import { can } from '@mandat/policies';\nexport const x = can;` }],
  [
    1,
    'domain reaches the platform without import',
    { [domain]: `export const x = () => fetch('https://example.org');` },
  ],
  [1, 'domain reaches the platform by globalThis', { [domain]: `export const x = () => globalThis.process.cwd();` }],
  [1, 'policies imports npm', { 'packages/policies/src/planted.ts': `import { z } from 'zod';\nexport const x = z;` }],
  [
    1,
    'policies imports messages',
    { 'packages/policies/src/planted.ts': `import { words } from '@mandat/messages';\nexport const x = words;` },
  ],
  [
    1,
    'messages imports domain',
    { 'packages/messages/src/planted.ts': `import type { Account } from '@mandat/domain';\nexport type X = Account;` },
  ],
  [1, 'messages imports a node module', { 'packages/messages/src/planted.ts': `import 'node:fs';` }],

  [
    2,
    'admin imports sample',
    { 'apps/admin/src/planted.ts': `import { accounts } from '@mandat/sample';\nexport const x = accounts;` },
  ],
  [
    2,
    'admin imports the register by path',
    { 'apps/admin/src/planted.ts': `import { now } from '../../api/src/platform/clock.ts';\nexport const x = now;` },
  ],
  [
    2,
    'admin imports the register by name',
    { 'apps/admin/src/planted.ts': `import type { x } from '@mandat/api';\nexport type X = x;` },
  ],
  [
    2,
    'admin imports typeorm',
    { 'apps/admin/src/planted.ts': `import type { Repository } from 'typeorm';\nexport type X = Repository;` },
  ],
  [
    2,
    'admin imports type-graphql',
    { 'apps/admin/src/planted.ts': `import { Field } from 'type-graphql';\nexport const x = Field;` },
  ],
  [2, 'admin imports pg', { 'apps/admin/src/planted.ts': `import { Client } from 'pg';\nexport const x = Client;` }],
  [
    2,
    'idp imports the register',
    { 'apps/idp/src/planted.ts': `import { now } from '../../api/src/platform/clock.ts';\nexport const x = now;` },
  ],
  [
    2,
    'the register imports idp',
    { 'apps/api/src/platform/planted.ts': `import { provider } from '@mandat/idp';\nexport const x = provider;` },
  ],
  [
    2,
    'sample imports policies',
    { 'packages/sample/src/planted.ts': `import { can } from '@mandat/policies';\nexport const x = can;` },
  ],
  [
    2,
    'sample imports npm',
    { 'packages/sample/src/planted.ts': `import { Client } from 'pg';\nexport const x = Client;` },
  ],
  [
    2,
    'sample imports a node module',
    { 'packages/sample/src/planted.ts': `import { readFileSync } from 'node:fs';\nexport const x = readFileSync;` },
  ],
  [
    2,
    'a package is entered by a path',
    {
      'apps/idp/src/planted.ts': `import { withdraw } from '../../../packages/domain/src/account.ts';\nexport const x = withdraw;`,
    },
  ],
  [
    2,
    'an import that the own package.json does not declare',
    { 'apps/idp/src/planted.ts': `import { z } from 'zod';\nexport const x = z;` },
  ],
  [
    2,
    'a development dependency in what is shipped',
    { 'apps/idp/src/planted.ts': `import fc from 'fast-check';\nexport const x = fc;` },
  ],

  [
    3,
    'platform imports a feature',
    {
      'apps/api/src/platform/planted.ts': `import { personOf } from '../features/people/person.repository.ts';\nexport const x = personOf;`,
    },
  ],
  [
    3,
    'a feature imports sign-in',
    { [feature]: `import { signIn } from '../../sign-in/sign-in.ts';\nexport const x = signIn;` },
  ],
  [
    3,
    'a feature imports a type of signals',
    {
      'apps/api/src/signals/signal.ts': 'export type Signal = string;',
      [feature]: `import type { Signal } from '../../signals/signal.ts';\nexport type X = Signal;`,
    },
  ],
  [
    3,
    'a feature imports the worker',
    { [feature]: `import { work } from '../../worker/work.ts';\nexport const x = work;` },
  ],
  [
    3,
    'sign-in imports compose',
    { 'apps/api/src/sign-in/planted.ts': `import { compose } from '../compose.ts';\nexport const x = compose;` },
  ],
  [3, 'compose imports main', { 'apps/api/src/worker/planted.ts': `import '../main.ts';` }],
  [
    3,
    'the product imports testing',
    {
      'apps/api/src/worker/planted.ts': `import { actingAs } from '../testing/acting-as.ts';\nexport const x = actingAs;`,
    },
  ],
  [3, 'a file outside the layers', { 'apps/api/src/common/planted.ts': `export const x = 1;` }],

  [
    4,
    'a feature imports the use case of another',
    {
      'apps/api/src/features/people/planted.ts': `import { withdrawAccount } from '../accounts/withdraw-account.ts';\nexport const x = withdrawAccount;`,
    },
  ],
  [
    4,
    'a feature imports the table of another',
    { [feature]: `import { personTable } from '../people/person.table.ts';\nexport const x = personTable;` },
  ],

  [5, 'typeorm in a use case', { [feature]: `import { In } from 'typeorm';\nexport const x = In;` }],
  [
    5,
    'a type of typeorm in the worker',
    {
      'apps/api/src/worker/planted.ts': `import type { EntityManager } from 'typeorm';\nexport type X = EntityManager;`,
    },
  ],
  [
    5,
    'a part of typeorm',
    { [feature]: `import { In } from 'typeorm/find-options/operator/In.js';\nexport const x = In;` },
  ],
  [
    5,
    'typeorm by createRequire',
    {
      [feature]: `import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);\nexport const x = require('typeorm');`,
    },
  ],
  [5, 'type-graphql in a use case', { [feature]: `import { Field } from 'type-graphql';\nexport const x = Field;` }],
  [
    5,
    'openid-client in a feature',
    { [feature]: `import { discovery } from 'openid-client';\nexport const x = discovery;` },
  ],
  [5, 'process.env outside config.ts', { 'apps/api/src/platform/planted.ts': `export const x = process.env.PORT;` }],
  [5, 'process.env by bracket', { 'apps/api/src/platform/planted.ts': `export const x = process['env']['PORT'];` }],
  [
    5,
    'process.env taken apart',
    { 'apps/api/src/platform/planted.ts': `const { env } = process;\nexport const x = env.PORT;` },
  ],
  [
    5,
    'process.env by import',
    { 'apps/api/src/platform/planted.ts': `import { env } from 'node:process';\nexport const x = env.PORT;` },
  ],
  [
    5,
    'process as a whole by import',
    { 'apps/api/src/platform/planted.ts': `import proc from 'node:process';\nexport const x = proc.env.PORT;` },
  ],
  [
    5,
    'process.env by globalThis',
    { 'apps/api/src/platform/planted.ts': `export const x = globalThis.process.env.PORT;` },
  ],

  [
    6,
    'a cycle',
    {
      'apps/api/src/platform/a.ts': `import { b } from './b.ts';\nexport const a = () => b;`,
      'apps/api/src/platform/b.ts': `import { a } from './a.ts';\nexport const b = () => a;`,
    },
  ],
  [
    6,
    'a cycle of types',
    {
      'apps/api/src/platform/a.ts': `import type { B } from './b.ts';\nexport type A = B[];`,
      'apps/api/src/platform/b.ts': `import type { A } from './a.ts';\nexport type B = A[];`,
    },
  ],
  [
    6,
    'a cycle through the name of a package',
    {
      'packages/domain/src/planted.ts': `import { withdraw } from './index.ts';\nexport const x = withdraw;`,
      'packages/domain/src/account.ts': `import { x } from './planted.ts';\nexport type Account = { id: typeof x };\nexport const withdraw = 1;`,
    },
  ],
  [6, 'a barrel', { 'apps/api/src/platform/index.ts': `export { now } from './clock.ts';` }],
  [
    6,
    'a barrel in two statements',
    { 'apps/api/src/platform/index.ts': `import { now } from './clock.ts';\nexport { now };` },
  ],
  [
    6,
    'a second barrel in a package',
    { 'packages/domain/src/accounts/index.ts': `export { withdraw } from '../account.ts';` },
  ],
  [
    6,
    'an index that does not name what it exports',
    { 'packages/domain/src/index.ts': `export * from './account.ts';` },
  ],

  [7, 'the clock in domain', { [domain]: `export const x = () => Date.now();` }],
  [7, 'the clock handed on', { [domain]: `export const x = (clock = Date.now) => clock();` }],
  [7, 'today in policies', { 'packages/policies/src/planted.ts': `export const x = () => new Date();` }],
  [7, 'chance in sample', { 'packages/sample/src/planted.ts': `export const x = () => Math.random();` }],
  [
    7,
    'a new id in a feature',
    { [feature]: `import { randomUUID } from 'node:crypto';\nexport const x = randomUUID;` },
  ],
  [7, 'a new id by the global', { [feature]: `export const x = () => crypto.randomUUID();` }],
  [
    7,
    'a new id from a namespace',
    { [feature]: `import * as c from 'node:crypto';\nexport const x = () => c.randomBytes(8);` },
  ],
  [7, 'today in a feature', { [feature]: `export const x = (at = new Date()) => at;` }],
  [
    7,
    'random values in a feature',
    { [feature]: `export const x = () => globalThis.crypto.getRandomValues(new Uint8Array(8));` },
  ],
];

describe('boundaries', () => {
  test('a tree that keeps them all is accepted', () => {
    expect(refusals()).toEqual([]);
  });

  test.each(everyRule)('rule %i refuses: %s', (rule, _what, planted) => {
    const found = refusals(planted).filter((refusal) => refusal.includes(`  rule ${rule}: `));
    expect(found).not.toEqual([]);
    expect(found.some((refusal) => Object.keys(planted).some((path) => refusal.startsWith(`${path}:`)))).toBe(true);
  });

  test('each rule of the architecture has a violation planted here', () => {
    expect(new Set(everyRule.map(([rule]) => rule))).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7]));
  });

  test('a refusal names the file, the line, the rule and what is there', () => {
    const planted = { [feature]: `// why\n\nimport { In } from 'typeorm';\nexport const x = In;` };
    expect(refusals(planted)).toEqual([
      `${feature}:3  rule 5: typeorm is only in *.repository.ts, *.table.ts, migrations, platform/database and testing (imports "typeorm")`,
    ]);
  });

  test('tests are exempt from 1 and 5, and from no other', () => {
    const path = 'apps/api/src/features/accounts/planted.test.ts';
    expect(refusals({ [path]: `import { In } from 'typeorm';\nexport const x = [In, process.env];` })).toEqual([]);
    expect(
      refusals({ [path]: `import { personTable } from '../people/person.table.ts';\nexport const x = personTable;` }),
    ).toHaveLength(1);
  });

  test('a function of ours called require imports nothing', () => {
    expect(
      refusals({ [feature]: `const require = (action: string) => action;\nexport const x = require('account:read');` }),
    ).toEqual([]);
  });

  test('a name that a module declares itself is not the platform’s', () => {
    expect(
      refusals({
        [domain]: `export const x = (process: { cwd: () => string }, { fetch }: { fetch: () => void }) => [process.cwd(), fetch()];`,
      }),
    ).toEqual([]);
  });
});
