import type { Locator, Page } from 'playwright-core';
import { expectVisibleFocus, focusIn } from './focus.ts';
import { suggestionOf, type HandOf } from './hand.ts';

const mostStops = 120;

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Within a group of radio buttons and within a menu one moves by arrows; everywhere else by Tab. */
const nextKey = (target: Locator): Promise<string> =>
  target.evaluate((element) => {
    const now = document.activeElement;
    const isRadio = (node: Element | null): node is HTMLInputElement =>
      node instanceof HTMLInputElement && node.type === 'radio';
    if (isRadio(now) && isRadio(element) && now.name === element.name) return 'ArrowDown';
    const menu = now?.closest('[role=menu]');
    return menu && menu.contains(element) ? 'ArrowDown' : 'Tab';
  });

/** By Tab from wherever focus is; every stop on the way must be visible. */
const reach = async (page: Page, target: Locator): Promise<void> => {
  await target.waitFor();
  for (let stops = 0; stops < mostStops; stops++) {
    if (await isFocused(target)) return;
    await page.keyboard.press(await nextKey(target));
    await expectVisibleFocus(page);
  }
  const { name } = await focusIn(page);
  throw new Error(`${mostStops} stops of the Tab key do not lead to ${String(target)}; the last is ${name}`);
};

const isOn = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element instanceof HTMLInputElement && element.checked);

const isChoice = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element instanceof HTMLInputElement && /^(radio|checkbox)$/u.test(element.type));

const press = async (page: Page, target: Locator): Promise<void> => {
  await reach(page, target);
  if (!(await isChoice(target))) return page.keyboard.press('Enter');
  if (!(await isOn(target))) await page.keyboard.press('Space');
};

const write = async (page: Page, target: Locator, text: string): Promise<void> => {
  await reach(page, target);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.type(text);
};

const choose = async (page: Page, target: Locator, value: string): Promise<void> => {
  await reach(page, target);
  for (let steps = 0; steps < 60 && (await target.inputValue()) !== value; steps++)
    await page.keyboard.press('ArrowDown');
  if ((await target.inputValue()) !== value) throw new Error(`${String(target)} has no choice ${value}`);
};

const find = async (page: Page, target: Locator, [text, suggestion]: readonly [string, string]): Promise<void> => {
  await write(page, target, text);
  const wanted = suggestionOf(target, suggestion).first();
  await wanted.waitFor();
  const isActive = async (): Promise<boolean> =>
    (await target.getAttribute('aria-activedescendant')) === (await wanted.getAttribute('id'));
  for (let steps = 0; steps < 20 && !(await isActive()); steps++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
};

/** Nothing but `page.keyboard`: no click, no fill. */
export const byKeyboard: HandOf = (page) => ({
  page,
  press: (target) => press(page, target),
  write: (target, text) => write(page, target, text),
  choose: (target, value) => choose(page, target, value),
  find: (target, text, suggestion) => find(page, target, [text, suggestion]),
});
