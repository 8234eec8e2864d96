import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [preact()],
  test: {
    include: ['test/{unit,contracts,house}/**/*.test.{ts,tsx}'],
    environment: 'node',
    maxWorkers: 2,
    // How long a test takes says nothing about what it proves; this ends one that hangs.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
