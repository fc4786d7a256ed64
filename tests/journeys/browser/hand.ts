import type { Locator, Page } from 'playwright-core';

/** How somebody acts on a page: by mouse, or by keyboard alone. */
export type Hand = {
  readonly page: Page;
  /** Follows a link, presses a button, takes a menu item, ticks a choice. */
  readonly press: (target: Locator) => Promise<void>;
  /** Puts this text in place of what a field holds. */
  readonly write: (target: Locator, text: string) => Promise<void>;
  /** Chooses by the value of an option, since options have the reader's words. */
  readonly choose: (target: Locator, value: string) => Promise<void>;
  /** Types into a combobox and takes the suggestion that holds these words. */
  readonly find: (target: Locator, text: string, suggestion: string) => Promise<void>;
};

export type HandOf = (page: Page) => Hand;

export const suggestionOf = (target: Locator, suggestion: string): Locator =>
  target.page().getByRole('option').filter({ hasText: suggestion });

export const byMouse: HandOf = (page) => ({
  page,
  press: (target) => target.click(),
  write: (target, text) => target.fill(text),
  choose: async (target, value) => void (await target.selectOption(value)),
  find: async (target, text, suggestion) => {
    await target.fill(text);
    await suggestionOf(target, suggestion).first().click();
  },
});
