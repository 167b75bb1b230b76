import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/browsers.mjs';
import { modules } from './scripts/modules.mjs';

const chromium = findBrowser('chromium');

export default defineConfig({
  test: {
    projects: [
      {
        // What holds of the tree and of what is built from it. Builds both packages, which e2e needs.
        test: {
          name: 'house',
          environment: 'node',
          include: ['tests/house/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts', 'tests/accuracy/**/*.test.ts'],
          exclude: ['tests/accuracy/**/*.dom.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'dom',
          include: ['tests/dom/**/*.test.{ts,tsx}', 'tests/accuracy/**/*.dom.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium && { executablePath: chromium }),
                args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        resolve: { alias: modules },
        // Found only while tests run, they would make the first run of a clone load its pages again midway.
        optimizeDeps: {
          include: [
            '@mozilla/readability',
            '@noble/hashes/sha2.js',
            '@wxt-dev/i18n',
            'axe-core',
            'd3-force',
            'd3-scale',
            'dayjs',
            'dayjs/plugin/customParseFormat',
            'dayjs/plugin/utc',
            'dexie',
            'diff',
            'fast-check',
            'fflate',
            'lucide',
            'papaparse',
            'preact',
            'preact/compat',
            'preact/hooks',
            'preact/jsx-dev-runtime',
            'preact/jsx-runtime',
            'valibot',
            'virtua',
          ],
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 90_000,
          hookTimeout: 90_000,
          // Tests mostly wait for their browser. More of them at once would make each other late.
          maxWorkers: 2,
          // What passes only so is named in the end, and more than two of them fail the run: scripts/count-tests.mjs.
          retry: 1,
        },
      },
      {
        // Mounts a small disk, which only root may on Linux; so it is not in `npm test`: `npm run disk`.
        test: {
          name: 'disk',
          environment: 'node',
          include: ['tests/disk/**/*.test.ts'],
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
