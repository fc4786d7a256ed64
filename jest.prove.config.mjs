import { projects } from './jest.config.mjs';

export default {
  testTimeout: 600_000,
  projects: projects.map((project) => ({ ...project, testMatch: ['**/*.prove.ts', '**/*.prove.tsx'] })),
};
