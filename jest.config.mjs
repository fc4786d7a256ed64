import { existsSync } from 'node:fs';

const swc = (tsx = false) => [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      target: 'es2024',
      experimental: { keepImportAttributes: true },
      parser: { syntax: 'typescript', decorators: true, tsx },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: false,
        useDefineForClassFields: true,
        react: { runtime: 'automatic' },
      },
    },
    module: { type: 'es6' },
  },
];

const project = (displayName, roots, more = {}) => ({
  displayName,
  rootDir: import.meta.dirname,
  roots: roots.map((root) => `<rootDir>/${root}`),
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx$': swc(true), '\\.ts$': swc() },
  transformIgnorePatterns: ['/node_modules/'],
  modulePathIgnorePatterns: ['<rootDir>/.data', '/dist/'],
  ...more,
});

const withDatabase = {
  globalSetup: '<rootDir>/tools/testing/global-setup.mjs',
  globalTeardown: '<rootDir>/tools/testing/global-teardown.mjs',
};

/** The practice provider may be absent: the rest is built, started and tested without it. */
const present = ({ rootDir, roots }) => roots.every((root) => existsSync(root.replace('<rootDir>', rootDir)));

const journeys = process.env.MANDAT_BROWSER === 'none' ? [] : [project('journeys', ['tests/journeys'], withDatabase)];

/** Only where one was started for them: `npm run test:keycloak` and `npm run prove` do. */
const keycloak = process.env.KEYCLOAK_URL ? [project('keycloak', ['tests/keycloak'], withDatabase)] : [];

/** Only where a validator was found for them: `npm run prove` looks for one. */
const papers = process.env.PAPERS_CLASSES ? [project('papers', ['tests/papers'])] : [];

export const projects = [
  project('pure', ['packages/domain', 'packages/policies', 'packages/letter', 'packages/messages']),
  project('sample', ['packages/sample']),
  project('api', ['apps/api/src'], withDatabase),
  project('idp', ['apps/idp/src'], withDatabase),
  project('admin', ['apps/admin/src']),
  project('tools', ['tools'], withDatabase),
  ...journeys,
  ...keycloak,
  ...papers,
].filter(present);

export default { projects, testTimeout: 20_000 };
