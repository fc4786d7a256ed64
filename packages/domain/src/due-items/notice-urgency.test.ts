import { expect, test } from '@jest/globals';
import { dueItemKinds, dueItemSchedules, spanKinds } from './due-item.ts';
import { noticeUrgency } from './notice-urgency.ts';

const day = 24 * 3_600_000;

test('every kind of due item says whether it is told at once or in the digest, and no other stands there', () => {
  expect(Object.keys(noticeUrgency).toSorted()).toEqual(dueItemKinds.toSorted());
});

test.each(dueItemKinds.map((kind) => [kind] as const))(
  '%s is told at once exactly where a day is all there is for it',
  (kind) => {
    const span = spanKinds.find((each) => each === kind);
    const within = span ? dueItemSchedules[span].dueAfter <= day : false;
    expect([kind, noticeUrgency[kind]]).toEqual([kind, within ? 'at-once' : 'digest']);
  },
);
