import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  timeout: 240_000,
  // Each worker has its own browser, demo ATS and collector.
  // They wait more than they work: three of them keep two cores busy.
  workers: 3,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  outputDir: '../../test-results',
  reporter: [['list'], ['json']],
});
