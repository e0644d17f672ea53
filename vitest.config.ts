import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [{ ...optimizeLocales.vite({ locales: ['fr-FR'] }), enforce: 'pre' }, react()],
  test: {
    passWithNoTests: false,
    // One file per core of the smallest machine; a test waits for what it looks at, however slow the other makes it.
    maxWorkers: 2,
    testTimeout: 20_000,
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          include: ['src/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['src/ui/i18n/allWords.ts', 'src/domain/reglement/tousLesPacks.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          include: ['src/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['src/ui/i18n/allWords.ts', 'src/domain/reglement/tousLesPacks.ts', 'test/patience.ts'],
        },
      },
      { extends: true, test: { name: 'architecture', include: ['test/architecture.test.ts'] } },
      { extends: true, test: { name: 'cas', include: ['test/cas/**/*.test.ts'], testTimeout: 60_000 } },
      {
        extends: true,
        test: { name: 'convergence', include: ['test/convergence/**/*.test.ts'], testTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          globalSetup: ['test/e2e/globalSetup.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          setupFiles: ['test/e2e/constat.ts'],
          // What a failed test showed is read before its own hooks close the pages.
          sequence: { hooks: 'list' },
        },
      },
    ],
  },
});
