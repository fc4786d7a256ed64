import { expect, test } from '@jest/globals';
import { Autosave, type AutosaveParts } from './autosave.ts';

const at = new Date('2026-11-27T10:00:00Z');

const opened = (answers: readonly (boolean | Error)[]) => {
  const sent: string[] = [];
  const kept: (string | null)[] = [];
  const waiting: { milliseconds: number; act: () => void }[] = [];
  const left = [...answers];
  const parts: AutosaveParts<string> = {
    send: async (text) => {
      sent.push(text);
      const answer = left.shift() ?? true;
      if (answer instanceof Error) throw answer;
      return answer;
    },
    isUnreachable: () => true,
    keep: (text) => kept.push(text),
    isSavable: (text) => text !== '',
    now: () => at,
    wait: (milliseconds, act) => {
      waiting.push({ milliseconds, act });
      return () => waiting.splice(0);
    },
  };
  return { autosave: new Autosave(parts), sent, kept, waiting };
};

test('what is typed is kept on this device at once and goes to the register once, after a pause, as it stands then', async () => {
  const { autosave, sent, kept, waiting } = opened([]);
  autosave.write('T');
  autosave.write('Title');
  expect([sent, kept, waiting.length]).toEqual([[], ['T', 'Title'], 1]);
  waiting[0]?.act();
  expect(await autosave.flush()).toBe(true);
  expect([sent, kept.at(-1), autosave.shown()]).toEqual([['Title'], null, { save: 'saved', savedAt: at }]);
});

test('an empty text goes nowhere', async () => {
  const { autosave, sent } = opened([]);
  autosave.write('');
  await autosave.flush();
  expect(sent).toEqual([]);
});

test('without an answer it stays on this device and is sent again; a refusal is not sent again by itself', async () => {
  const lost = opened([new Error('nobody answers')]);
  lost.autosave.write('Title');
  expect(await lost.autosave.flush()).toBe(false);
  expect([lost.autosave.shown().save, lost.kept.at(-1), lost.waiting.length]).toEqual(['offline', 'Title', 1]);
  expect(await lost.autosave.flush()).toBe(true);
  expect(lost.sent).toEqual(['Title', 'Title']);
  const refused = opened([false]);
  refused.autosave.write('Title');
  expect(await refused.autosave.flush()).toBe(false);
  expect([refused.autosave.shown().save, refused.kept.at(-1), refused.waiting.length]).toEqual(['failed', 'Title', 0]);
});

test('what is typed while a text is on its way is not taken for saved', async () => {
  const { autosave, sent, kept } = opened([]);
  autosave.write('One');
  const first = autosave.flush();
  await Promise.resolve();
  autosave.write('Two');
  await first;
  expect(kept.at(-1)).toBe('Two');
  expect(await autosave.flush()).toBe(true);
  expect(sent).toEqual(['One', 'Two']);
});
