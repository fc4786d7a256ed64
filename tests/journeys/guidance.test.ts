import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { dayIn } from '@mandat/domain';
import { attestationObligations } from '@mandat/domain';
import { readDate } from '../../apps/admin/src/kit/form/written-date.ts';
import { ask } from './browser/ask.ts';
import { openStage } from './browser/stage.ts';
import type { Visitor } from './browser/visitor.ts';

const stage = openStage();

const button = ({ page, say }: Visitor, key: string) => page.getByRole('button', { name: say(key), exact: true });

test('an official finds on the first page what to read and acknowledges it, and attests the five obligations', async () => {
  const official = await stage.someone('publisher', 'UN-Habitat');
  const { page, hand, say } = official;
  const duties = page.getByRole('region', { name: say('duty.title') });
  await hand.press(duties.getByRole('link', { name: new RegExp(say('guidance.read'), 'u') }).first());
  await hand.press(button(official, 'guidance.acknowledge'));
  await button(official, 'guidance.acknowledge').waitFor({ state: 'detached' });
  await page.goto(`${stage.mandat().url}/attest`);
  // The texts that govern content are named and linked (2.2).
  for (const symbol of ['ST/SGB/2018/1', 'ST/SGB/2016/9', 'ST/SGB/2007/6']) {
    await page.locator(`a[href="https://undocs.org/en/${symbol}"]`).waitFor();
  }
  for (const obligation of attestationObligations.slice(1)) {
    await hand.press(page.getByRole('checkbox', { name: say(`attest.obligation.${obligation}`) }));
  }
  // Four of five are not enough.
  await hand.press(button(official, 'attest.act'));
  await page.locator('.m-summary').waitFor();
  await hand.press(page.getByRole('checkbox', { name: say('attest.obligation.confidentiality') }));
  await hand.press(button(official, 'attest.act'));
  await page.getByText(say('attest.doneToast')).waitFor();
  const { me } = await ask<{
    me: { person: { attestationStatus: string; guidanceToAcknowledge: readonly object[] } };
  }>(page, '{ me { person { attestationStatus guidanceToAcknowledge { id } } } }');
  expect(me.person).toEqual({ attestationStatus: 'IN_FORCE', guidanceToAcknowledge: [] });
}, 60_000);

test('DGC writes a notice in six languages, finds it saved after the page was left, and publishes it from today', async () => {
  const administrator = await stage.someone('dgc-administrator');
  const { page, hand, say } = administrator;
  await page.goto(`${stage.mandat().url}/guidance/new`);
  await hand.write(page.locator('[id="titles.en"]'), 'A title in en');
  await page.getByText(new RegExp(`^${say('kit.save.saved', { time: '' })}\\d`, 'u')).waitFor();
  // The notice is begun: whom it is for stands fast, and leaving loses nothing.
  await page.goto(`${stage.mandat().url}/guidance`);
  await hand.press(page.getByRole('link', { name: 'A title in en' }));
  await hand.press(page.getByRole('link', { name: say('guidance.continueDraft') }));
  for (const code of ['ar', 'zh', 'en', 'fr', 'ru', 'es']) {
    if (code !== 'en') await hand.write(page.locator(`[id="titles.${code}"]`), `A title in ${code}`);
    await hand.write(page.locator(`[id="texts.${code}"]`), `A text in ${code}`);
  }
  await hand.press(button(administrator, 'guidance.save'));
  // Soon after midnight of UTC it is still yesterday in New York.
  const early = new Date(`${dayIn('UTC', new Date())}T02:00:00Z`);
  await page.clock.setFixedTime(early);
  await hand.press(button(administrator, 'guidance.publish').first());
  // For everybody it is in force from a day of DGC's, which is not always the reader's, nor that of UTC.
  // Where DGC is has to be asked for first.
  const offered = async () => readDate(await page.locator('[id="fromOn"]').inputValue());
  const wanted = dayIn('America/New_York', early);
  for (let looks = 0; looks < 100 && (await offered()) !== wanted; looks += 1) await setTimeout(50);
  expect(await offered()).toBe(wanted);
  await hand.write(page.locator('[id="fromOn"]'), dayIn('America/New_York', new Date()));
  await hand.press(page.getByRole('dialog').getByRole('button', { name: say('guidance.publish'), exact: true }));
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByText(say('state.guidance.in-force')).first().waitFor();
  const notice = new URL(page.url()).pathname.split('/').at(-1);
  const { guidanceNotice } = await ask<{ guidanceNotice: { inForce: { number: number } } }>(
    page,
    'query ($id: ID!) { guidanceNotice(id: $id) { inForce { number } } }',
    { id: notice },
  );
  expect(guidanceNotice.inForce.number).toBe(1);
}, 60_000);
