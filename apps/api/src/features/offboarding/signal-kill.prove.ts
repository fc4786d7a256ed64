import { expect, test } from '@jest/globals';
import { killPoints, killReceiver } from '../../testing/offboarding/signal-kills.ts';

const kills = 204;

test('killed 204 times between receive and answer: no leaver lost, none taken twice, none without audit, case or mail', async () => {
  const report = await killReceiver(kills);
  console.log(report);
  expect(report.found).toEqual({
    lost: 0,
    notOneSignal: 0,
    notOneAudit: 0,
    notOneCase: 0,
    mailsTwice: 0,
    withoutMail: 0,
  });
  expect(report.kills).toEqual(Object.fromEntries(killPoints.map((point) => [point, kills / killPoints.length])));
  expect(report.acknowledged).toBeGreaterThanOrEqual(2 * report.leavers);
  expect(report.unanswered).toBeGreaterThanOrEqual(kills);
}, 1_800_000);
