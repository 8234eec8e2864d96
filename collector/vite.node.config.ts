import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The command line and the collector for Node; packages stay outside, so that better-sqlite3 finds its binary. */
export default defineConfig({
  root: at('..'),
  publicDir: false,
  build: {
    ssr: true,
    outDir: at('../dist/node'),
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: {
      input: { onbevangen: at('../cli/main.ts'), collector: at('./main.ts') },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
