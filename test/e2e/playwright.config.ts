import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  // Limits for what never comes, not for what comes late: reading every CV in a browser
  // took four minutes on two busy cores.
  timeout: 480_000,
  expect: { timeout: 20_000 },
  // Each worker has its own browser, demo ATS and collector. A third one on two cores
  // only makes each of them wait for the others.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  outputDir: '../../test-results',
  reporter: [['list'], ['json']],
});
