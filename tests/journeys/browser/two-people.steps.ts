import { expect } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { confirmSecondFactor } from './session.steps.ts';
import type { Visitor } from './visitor.ts';

export const button = ({ page, say }: Visitor, key: string): Locator =>
  page.getByRole('button', { name: say(key), exact: true });

/** Presses what needs a fresh second factor, gives it where it is asked for, and waits for the word that it is done. */
export const pressWithFactor = async (visitor: Visitor, target: Locator, done: Locator): Promise<boolean> => {
  const { hand } = visitor;
  const asked = button(visitor, 'stepUp.open');
  await hand.press(target);
  await asked.or(done).first().waitFor();
  const isAsked = await asked.isVisible();
  if (isAsked) await confirmSecondFactor(visitor);
  await done.first().waitFor();
  return isAsked;
};

/** The reason is typed and the proposal sent; from then on the first person can only take it back. */
export const propose = async (first: Visitor, reason: string): Promise<boolean> => {
  const { page, say, hand } = first;
  await hand.write(page.getByRole('textbox', { name: say('joint.reason') }), reason);
  const isAsked = await pressWithFactor(
    first,
    button(first, 'joint.propose'),
    page.getByText(say('joint.second.other')),
  );
  await button(first, 'joint.withdraw').waitFor();
  expect(await button(first, 'joint.confirm').count()).toBe(0);
  return isAsked;
};

/** The second person reads the first one's reason, which came by itself, and confirms. */
export const confirm = async (second: Visitor, reason: string): Promise<boolean> => {
  const { page, say, who } = second;
  await page.getByText(`“${reason}”`).first().waitFor();
  const answered = page
    .getByRole('listitem')
    .filter({ hasText: say('joint.answered.confirmed', { person: who.name }) });
  return pressWithFactor(second, button(second, 'joint.confirm'), answered.or(page.getByText(say('joint.answered'))));
};
