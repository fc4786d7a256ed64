import { expect, test } from '@jest/globals';
import { ask } from './browser/ask.ts';
import { openStage } from './browser/stage.ts';
import { button, pressWithFactor } from './browser/two-people.steps.ts';
import type { Visitor } from './browser/visitor.ts';

const stage = openStage();

const missingFor = async ({ page }: Visitor): Promise<readonly string[] | undefined> => {
  type Answer = {
    readonly platforms: readonly { readonly code: string; readonly missingClearances: readonly string[] }[];
  };
  const { platforms } = await ask<Answer>(page, '{ platforms { code missingClearances } }');
  return platforms.find(({ code }) => code === 'wechat')?.missingClearances;
};

test('whoever requests an account hears at once that the platform is not cleared; one administrator proposes, another clears it', async () => {
  const asking = await stage.someone('focal-point', 'UN-Habitat');
  await asking.page.goto(`${stage.mandat().url}/requests/new`);
  await asking.hand.press(
    asking.page.getByRole('radio', { name: new RegExp(asking.say('request.scope.institutional'), 'u') }),
  );
  await asking.hand.press(asking.page.getByRole('radio', { name: new RegExp(asking.say('request.kind.new'), 'u') }));
  await asking.page.locator('#platform').selectOption('wechat');
  await asking.page.getByText('Clearance is missing').waitFor();

  const one = await stage.someone('dgc-administrator');
  await one.page.goto(`${stage.mandat().url}/platforms`);
  await one.hand.press(
    one.page.getByRole('button', { name: new RegExp(`^${one.say('platforms.clear')}.*WeChat$`, 'u') }),
  );
  await one.hand.write(one.page.locator('#clearance-document'), 'OLA/2026/7');
  await one.hand.write(one.page.locator('#joint-reason'), 'The terms were negotiated.');
  const send = one.page.getByRole('dialog').getByRole('button', { name: one.say('joint.propose'), exact: true });
  await pressWithFactor(one, send, one.page.getByText('WeChat: Legal'));

  expect(await button(one, 'joint.confirm').count()).toBe(0);
  expect(await missingFor(one)).toEqual(['LEGAL', 'DATA_PROTECTION', 'SECURITY']);

  const other = await stage.someone('dgc-administrator', null, 1);
  await other.page.goto(`${stage.mandat().url}/platforms`);
  await pressWithFactor(other, button(other, 'joint.confirm'), other.page.getByText(other.say('joint.answered')));
  await other.page.getByText('WeChat: Legal').waitFor({ state: 'detached' });
  expect(await missingFor(other)).toEqual(['DATA_PROTECTION', 'SECURITY']);
}, 60_000);
