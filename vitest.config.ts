import { defineConfig } from 'vitest/config';

const PIPELINES = 'test/pipelines/**/*.test.ts';
const CHAOS = 'test/chaos/**/*.test.ts';
const LIMITS = { testTimeout: 30_000, hookTimeout: 60_000 };
const WITH_POSTGRES = { globalSetup: ['test/support/compiled.ts', 'test/support/postgres.ts'], ...LIMITS };

export default defineConfig({
  test: {
    // One more than CI has cores: one of them often waits for a server or a child.
    maxWorkers: 3,
    // Files share a process, which loads the program, its tables and models once.
    isolate: false,
    tags: [{ name: 'repetition', description: 'the second backend, older servers, sweeps: npm run test:repeat' }],
    projects: [
      // Without a database.
      { extends: true, test: { name: 'pipelines', include: [PIPELINES], ...LIMITS } },
      {
        extends: true,
        test: { name: 'program', include: ['test/**/*.test.ts'], exclude: [PIPELINES, CHAOS], ...WITH_POSTGRES },
      },
      { extends: true, test: { name: 'chaos', include: [CHAOS], ...WITH_POSTGRES } },
    ],
  },
});
