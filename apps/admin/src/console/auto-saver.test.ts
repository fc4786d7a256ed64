import { expect, test } from '@jest/globals';
import { GraphqlFault } from '../providers/data/graphql-fault.ts';
import { AutoSaver } from './auto-saver.ts';

const at = new Date('2026-11-28T10:41:00Z');

/** A register that answers as it is told, a device, and a clock that is turned by hand. */
const scene = (answers: readonly (GraphqlFault | null)[] = []) => {
  const [sent, waiting]: [string[], (() => void)[]] = [[], []];
  let kept: string | null = null;
  const left = [...answers];
  const saver = new AutoSaver<string>({
    save: async (text) => {
      sent.push(text);
      const fault = left.shift() ?? null;
      if (fault) throw fault;
    },
    keep: (text) => (kept = text),
    now: () => at,
    wait: (_milliseconds, act) => {
      waiting.push(act);
      return () => waiting.splice(waiting.indexOf(act) >>> 0, 1);
    },
  });
  const pause = async (): Promise<void> => {
    for (const act of waiting.splice(0)) act();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { saver, sent, pause, kept: () => kept };
};

const unreachable = new GraphqlFault({ code: 'unreachable', message: 'away' });
const secret = new GraphqlFault({ code: 'looks-like-a-secret', message: 'no', field: 'finding' });

test('what is typed is on the device at once, and in the register after a pause, once for several letters', async () => {
  const { saver, sent, pause, kept } = scene();
  saver.edit('I');
  saver.edit('It');
  expect(kept()).toBe('It');
  await pause();
  expect(sent).toEqual(['It']);
  expect(kept()).toBeNull();
  expect(saver.shown()).toEqual({ save: 'saved', savedAt: at, fault: null });
});

test('what could not be sent stays on the device and is tried again', async () => {
  const { saver, sent, pause, kept } = scene([unreachable]);
  saver.edit('It');
  await pause();
  expect([saver.shown().save, kept()]).toEqual(['offline', 'It']);
  await pause();
  expect([sent, saver.shown().save, kept()]).toEqual([['It', 'It'], 'saved', null]);
});

test('what is refused is said and waits for what is typed next', async () => {
  const { saver, sent, pause, kept } = scene([secret]);
  saver.edit('a password');
  await pause();
  await pause();
  expect(saver.shown()).toMatchObject({ save: 'failed', fault: { code: 'looks-like-a-secret' } });
  expect(kept()).toBe('a password');
  saver.edit('words');
  await pause();
  expect([sent.at(-1), saver.shown().fault]).toEqual(['words', null]);
});

test('what is being handed in is not saved beside it, and is saved after all when it is refused', async () => {
  const { saver, sent, pause, kept } = scene();
  saver.edit('It');
  await saver.rest();
  await pause();
  expect(sent).toEqual([]);
  saver.resume();
  await pause();
  expect(sent).toEqual(['It']);
  saver.edit('Handed in');
  await saver.rest();
  saver.done();
  await pause();
  expect([sent, kept()]).toEqual([['It'], null]);
});
