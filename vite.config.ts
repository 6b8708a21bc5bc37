// One file for the three bundles (renderer by default, `--mode main` and `--mode preload`) and for the tests.
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.ts';
import { LONGEST_WAIT_MS } from './test/support/waits.ts';

const ROOT = import.meta.dirname;

const REASON_FILE = /\/shared\/bounce\/classify\/reasons\/[^/]+\.ts$/;

/** The screens name reasons and look for no phrases. These are most of a reason's file, so the page is built without them. */
const withoutPhrases = {
  name: 'without-phrases',
  enforce: 'pre' as const,
  transform: (code: string, id: string): string | null =>
    REASON_FILE.test(id) ? code.replaceAll(/phraseList\(`[^`]*`\)/g, '[]') : null,
};

const renderer = {
  root: join(ROOT, 'renderer'),
  base: './',
  plugins: [withoutPhrases, react()],
  // Loaded from this computer: one larger file costs nothing.
  build: { outDir: '../.build/renderer', emptyOutDir: true, target: 'chrome148' as const, chunkSizeWarningLimit: 2000 },
};
/** ESM for top-level await; everything but Electron and Node is bundled, so that the bundle runs from any folder. */
const main = {
  root: ROOT,
  ssr: { noExternal: true as const },
  build: {
    ssr: true,
    outDir: '.build/main',
    emptyOutDir: true,
    target: 'node24' as const,
    rolldownOptions: {
      input: {
        main: 'electron/main.ts',
        'store-worker': 'electron/store/worker.ts',
        'reading-worker': 'electron/intake/reading/worker.ts',
      },
      external: ['electron'],
      output: { format: 'es' as const, entryFileNames: '[name].js' },
    },
  },
};
/** One CommonJS file that requires only `electron`: a sandboxed preload can load nothing else. */
const preload = {
  root: ROOT,
  ssr: { noExternal: true as const },
  build: {
    ssr: 'electron/preload.ts',
    outDir: '.build/preload',
    emptyOutDir: true,
    target: 'chrome148' as const,
    rolldownOptions: { external: ['electron'], output: { format: 'cjs' as const, entryFileNames: 'preload.cjs' } },
  },
};

/** Suites that start servers, browsers or processes. */
const SYSTEM_TESTS = ['test/imap/**', 'test/oauth/**', 'test/e2e/**', 'test/electron/**', 'test/hosts/**'].map(
  (folder) => `${folder}/*.test.ts`,
);
const shared = {
  // Limits against hanging, for a busy machine; vitest's own would let a poll end after one second.
  testTimeout: 180_000,
  hookTimeout: 180_000,
  expect: { poll: { timeout: LONGEST_WAIT_MS } },
  // The app's processes and threads that tests start need not read and strip the same sources hundreds of times.
  env: { NODE_COMPILE_CACHE: join(ROOT, 'node_modules', '.cache', 'node') },
};
const projects = [
  {
    test: {
      name: 'unit',
      include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
      exclude: SYSTEM_TESTS,
      ...shared,
    },
  },
  {
    test: {
      name: 'system',
      include: SYSTEM_TESTS,
      globalSetup: join(ROOT, 'test/support/build-first.ts'),
      ...shared,
    },
  },
];

export default defineConfig(({ mode }) => ({
  ...(mode === 'main' ? main : mode === 'preload' ? preload : mode === 'test' ? {} : renderer),
  // One file a core: by itself vitest would leave a core free, which of two is half the machine.
  test: { projects, maxWorkers: '100%', sequence: { sequencer: LongestFirst } },
}));
