import { defineConfig } from 'vitest/config';

const PIPELINES = 'test/pipelines/**/*.test.ts';
const CHAOS = 'test/chaos/**/*.test.ts';
const LIMITS = { testTimeout: 30_000, hookTimeout: 60_000 };
const WITH_POSTGRES = { globalSetup: ['test/support/postgres.ts'], ...LIMITS };

export default defineConfig({
  test: {
    maxWorkers: 2,
    tags: [{ name: 'repetition', description: 'the second backend, older servers, sweeps: npm run test:repeat' }],
    projects: [
      // Without a database: files share a process, which loads tables and models once.
      { extends: true, test: { name: 'pipelines', include: [PIPELINES], isolate: false, ...LIMITS } },
      {
        extends: true,
        test: { name: 'program', include: ['test/**/*.test.ts'], exclude: [PIPELINES, CHAOS], ...WITH_POSTGRES },
      },
      { extends: true, test: { name: 'chaos', include: [CHAOS], ...WITH_POSTGRES } },
    ],
  },
});
