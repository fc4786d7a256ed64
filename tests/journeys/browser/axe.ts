import type { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

// axe as its Playwright package brings it, put into a page once: that package's own way sends it again for every look.
const ofPackage = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const source = readFileSync(ofPackage.resolve('axe-core/axe.min.js'), 'utf8');

export type Variant = { readonly width: number; readonly colorScheme: 'light' | 'dark' };

export const variants: readonly Variant[] = [1280, 320].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;
type RunOptions = Parameters<AxeBuilder['options']>[0];
type Axe = { readonly run: (options: RunOptions) => Promise<AxeResults> };

const violationsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async (wanted) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run({
      runOnly: { type: 'tag', values: [...wanted] },
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
    );
  }, tags);

const sidewaysOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} px in ${clientWidth} px`] : [];
  });

/** It is more than half a megabyte, and stays in a page for as long as that is not loaded anew. */
const bringAxe = async (page: Page): Promise<void> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
};

export type Checked = { readonly faults: readonly string[]; readonly combinations: readonly string[] };

/** One page in widths and colours, changed in place; names each combination that was looked at. */
export const checkVariants = async (
  page: Page,
  name: string,
  looks: readonly Variant[] = variants,
): Promise<Checked> => {
  const faults: string[] = [];
  const combinations: string[] = [];
  await bringAxe(page);
  for (const { width, colorScheme } of looks) {
    const combination = `${name} at ${width} px, ${colorScheme}`;
    await page.setViewportSize({ width, height: 860 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const found = [...(await violationsOf(page)), ...(await sidewaysOf(page))];
    faults.push(...found.map((fault) => `${combination}: ${fault}`));
    combinations.push(combination);
  }
  return { faults, combinations };
};

export const together = (checked: readonly Checked[]): Checked => ({
  faults: checked.flatMap(({ faults }) => faults),
  combinations: checked.flatMap(({ combinations }) => combinations),
});
