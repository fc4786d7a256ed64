import type { Page } from 'playwright-core';
import type { Say } from './words.ts';

/** A page of the console: its address, and what opens the rest of it. */
export type ConsolePage = {
  readonly path: string;
  readonly open?: (page: Page, say: Say) => Promise<void>;
  readonly what?: string;
};
