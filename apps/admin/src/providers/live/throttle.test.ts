import { expect, test } from '@jest/globals';
import { readLiveEvent } from './live-feed.ts';
import { throttled } from './throttle.ts';

const waiting = () => {
  const timers: (() => void)[] = [];
  const clock = {
    later: (work: () => void) => timers.push(work),
    clear: () => timers.splice(0),
  };
  return { clock, pass: () => timers.shift()?.() };
};

test('the first event acts at once, many within a pause act once more after it, and silence ends it', () => {
  const { clock, pass } = waiting();
  let times = 0;
  const { ask } = throttled(() => (times += 1), 1_000, clock);
  ask();
  expect(times).toBe(1);
  for (let event = 0; event < 500; event += 1) ask();
  expect(times).toBe(1);
  pass();
  expect(times).toBe(2);
  pass();
  expect(times).toBe(2);
  ask();
  expect(times).toBe(3);
});

test('what was stopped does not act any more', () => {
  const { clock, pass } = waiting();
  let times = 0;
  const { ask, stop } = throttled(() => (times += 1), 1_000, clock);
  ask();
  ask();
  stop();
  pass();
  expect(times).toBe(1);
});

test('an event of the stream is read; what is none is passed over', () => {
  expect(readLiveEvent('{"position":7,"kind":"case","subjectId":"c1","type":"case-opened"}')).toEqual({
    kind: 'case',
    subjectId: 'c1',
    type: 'case-opened',
  });
  for (const other of ['', 'null', '[]', '{"kind":1}', '{"__proto__":{"kind":"case","type":"x"}}']) {
    expect(readLiveEvent(other)).toBeNull();
  }
});
