const swc = (tsx = false) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2024',
      parser: { syntax: 'typescript', decorators: true, tsx },
      transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: true, react: { runtime: 'automatic' } },
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

export default {
  projects: [
    project('pure', ['packages/domain', 'packages/policies', 'packages/messages']),
    project('sample', ['packages/sample']),
    project('api', ['apps/api/src']),
    project('idp', ['apps/idp/src']),
    project('admin', ['apps/admin/src']),
    project('tools', ['tools']),
    project('journeys', ['tests/journeys']),
  ],
};
