/** Benchmarks in a browser: one after another, never repeated, and not part of the tests. */
export default {
  testDir: '.',
  testMatch: /\.bench\.ts$/,
  outputDir: '../test-results/bench',
  workers: 1,
  timeout: 120_000,
  reporter: [['line']],
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    colorScheme: 'light',
    launchOptions: {
      executablePath: process.env.MAINSTAY_CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu'],
    },
  },
}
