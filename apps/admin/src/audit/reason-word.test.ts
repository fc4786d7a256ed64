import { expect, test } from '@jest/globals';
import { dueItemKinds } from '@mandat/domain';
import { reasonWord } from './reason-word.ts';

const translate = (key: string): string => `[${key}]`;

test('why something is due or was moved is told in words, whatever the register keeps for it', () => {
  const moved = { type: 'due-item-moved', reason: 'publication-day-changed' };
  expect(reasonWord(moved, translate)).toBe('[dueReason.publication-day-changed]');
  for (const kind of dueItemKinds) {
    expect(reasonWord({ type: 'due-item-opened', reason: kind }, translate)).toBe(`[dueItem.${kind}]`);
  }
});

test('what people wrote stands as they wrote it, also where it is a word of the register', () => {
  expect(reasonWord({ type: 'account-withdrawn', reason: 'settled' }, translate)).toBe('settled');
  expect(reasonWord({ type: 'due-item-done', reason: 'Because.' }, translate)).toBe('Because.');
  expect(reasonWord({ type: 'due-item-done', reason: null }, translate)).toBeNull();
});
