import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../browser/chromium.ts';

/** Chromium's sandbox does not start as root; what it opens here is our own product on loopback. */
export const openBrowser = (): Promise<Browser> => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found: npm test installs it where it can.');
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
};
