import type { BrowserContext, Page } from 'playwright-core';

const most = 1500;

const look = async (page: Page): Promise<string> => {
  const text = await page
    .locator('body')
    .innerText({ timeout: 2000 })
    .catch(() => 'cannot be read');
  return `${page.url()}\n${text.replaceAll(/\n+/gu, ' | ').slice(0, most)}`;
};

/** A step that fails says what its windows showed, and what the browser complained of. */
export const told = async <T>(
  { context, faults }: { readonly context: BrowserContext; readonly faults: readonly string[] },
  act: () => Promise<T>,
): Promise<T> => {
  try {
    return await act();
  } catch (error) {
    const windows = await Promise.all(context.pages().map(look));
    const message = error instanceof Error ? error.message : String(error);
    throw new Error([message, 'The windows show:', ...windows, 'The browser says:', ...faults].join('\n'), {
      cause: error,
    });
  }
};
