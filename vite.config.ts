// One file for the three bundles (renderer by default, `--mode main` and `--mode preload`) and for the tests.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const renderer = {
  root: 'renderer',
  base: './',
  plugins: [react()],
  build: { outDir: '../.build/renderer', emptyOutDir: true, target: 'chrome148' as const },
};
/** ESM for top-level await; everything but Electron and Node is bundled, so that the bundle runs from any folder. */
const main = {
  ssr: { noExternal: true as const },
  build: {
    ssr: true,
    outDir: '.build/main',
    target: 'node24' as const,
    rolldownOptions: {
      input: { main: 'electron/main.ts', 'store-worker': 'electron/store/worker.ts' },
      external: ['electron'],
      output: { format: 'es' as const, entryFileNames: '[name].js' },
    },
  },
};
/** One CommonJS file that requires only `electron`: a sandboxed preload can load nothing else. */
const preload = {
  ssr: { noExternal: true as const },
  build: {
    ssr: 'electron/preload.ts',
    outDir: '.build/preload',
    target: 'chrome148' as const,
    rolldownOptions: { external: ['electron'], output: { format: 'cjs' as const, entryFileNames: 'preload.cjs' } },
  },
};

export default defineConfig(({ mode }) => ({
  ...(mode === 'main' ? main : mode === 'preload' ? preload : mode === 'test' ? {} : renderer),
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    testTimeout: 30_000,
  },
}));
