import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { advanced, fresh, from, isCut, overlapMilliseconds, type Feed } from './feed.ts';

const now = new Date('2026-11-27T12:00:00Z');
const at = (secondsAgo: number, id: string) => ({ id, time: now.getTime() - secondsAgo * 1000 });

test('what becomes visible behind a newer event is still asked for, for a minute', () => {
  const feed = advanced({ since: 0, seen: [] }, [at(1, 'newest')], now);
  expect(from(feed)).toBe(now.getTime() - 1000 - overlapMilliseconds);
  const late = at(40, 'late');
  expect(fresh(feed, [late, at(1, 'newest')])).toEqual([late]);
});

test('an event that was seen is not seen again', () => {
  const listed = [at(30, 'a'), at(20, 'b')];
  expect(fresh(advanced({ since: 0, seen: [] }, listed, now), listed)).toEqual([]);
});

test('an event from the future does not carry the window past what comes next', () => {
  const feed = advanced({ since: 0, seen: [] }, [at(-7200, 'ahead')], now);
  expect(from(feed)).toBeLessThanOrEqual(now.getTime() - overlapMilliseconds);
  expect(fresh(feed, [at(-1, 'next'), at(-7200, 'ahead')])).toEqual([at(-1, 'next')]);
});

test('a list that no longer has the newest event that was seen was cut', () => {
  const feed = advanced({ since: 0, seen: [] }, [at(30, 'a'), at(20, 'b')], now);
  expect(isCut(feed, [at(20, 'b')])).toBe(false);
  expect(isCut(feed, [])).toBe(true);
  expect(isCut(feed, [at(10, 'c')])).toBe(true);
});

test('a list in which nothing was seen yet cannot be cut', () => {
  expect(isCut({ since: 5, seen: [] }, [])).toBe(false);
});

/** Sixteen writers: events get their time first and become visible up to 59 seconds later. */
test('whatever the order in which events become visible, each is fresh exactly once', () => {
  const events = fc.array(fc.record({ madeAt: fc.nat(600), lateness: fc.nat(59) }), { maxLength: 60 });
  const polls = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(events, polls, (made, steps) => {
      const all = made.map(({ madeAt, lateness }, index) => ({
        id: String(index),
        time: 1_000_000 + madeAt * 1000,
        visibleAt: 1_000_000 + (madeAt + lateness) * 1000,
      }));
      let feed: Feed = { since: 0, seen: [] };
      const met: string[] = [];
      let clock = 1_000_000;
      for (const step of [...steps, 700]) {
        clock += step * 1000;
        const listed = all
          .filter(({ time, visibleAt }) => visibleAt <= clock && time >= from(feed))
          .toSorted((one, other) => one.time - other.time);
        met.push(...fresh(feed, listed).map(({ id }) => id));
        feed = advanced(feed, listed, new Date(clock));
      }
      expect(met.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
    }),
    { numRuns: 300 },
  );
});
