import { defineConfig } from '@playwright/test'

/** The system's own browser; none is downloaded. */
const executablePath = process.env.MAINSTAY_CHROMIUM ?? '/usr/bin/chromium'

export default defineConfig({
  testDir: '../tests/e2e',
  outputDir: '../tests/e2e/test-results',
  workers: 2,
  // A machine of many jobs may stall a browser once; what fails twice is broken.
  retries: process.env.CI ? 1 : 0,
  timeout: 45_000,
  expect: { timeout: 8_000 },
  reporter: [['list']],
  forbidOnly: !!process.env.CI,
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    actionTimeout: 10_000,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: { executablePath, args: ['--no-sandbox', '--disable-gpu'] },
  },
  projects: [
    { name: 'e2e', testIgnore: /pictures/ },
    { name: 'pictures', testMatch: /pictures/ },
  ],
})
