import { describe, expect, test } from '@jest/globals';
import { criterionNames } from '@mandat/domain';
import type { Draft } from './draft.ts';
import { absorb, absorbSent, changedFields, choose, startEditing } from './merge.ts';

const blank = Object.fromEntries(
  criterionNames.flatMap((name) => [
    [`${name}.met`, null],
    [`${name}.reason`, ''],
    [`${name}.evidence`, []],
  ]),
);
const draft = (more: Partial<Draft> = {}): Draft =>
  ({
    entity: { id: '1', label: 'UN-Habitat' },
    address: 'https://x.com/mandat_demo',
    title: 'Title',
    languages: ['ar'],
    purpose: 'Inform',
    audience: 'Tenants',
    languageStatement: '',
    ...blank,
    ...more,
  }) as Draft;

const typed = (mine: Partial<Draft>) => ({ ...startEditing(draft()), mine: draft(mine) });

describe('two people write in one request', () => {
  test('what somebody else changed is taken over where nothing was typed', () => {
    const after = absorb(typed({ title: 'Mine' }), draft({ purpose: 'Theirs' }));
    expect(after.mine.purpose).toBe('Theirs');
    expect(after.mine.title).toBe('Mine');
    expect(after.conflicts).toEqual([]);
    expect(changedFields(after)).toEqual(['title']);
  });

  test('a field that both changed waits for a choice', () => {
    const after = absorb(typed({ purpose: 'Mine' }), draft({ purpose: 'Theirs' }));
    expect(after.conflicts).toEqual(['purpose']);
    expect(after.mine.purpose).toBe('Mine');
    expect(after.base.purpose).toBe('Theirs');
  });

  test('the same text from both is no conflict', () => {
    const after = absorb(typed({ purpose: 'Same' }), draft({ purpose: 'Same' }));
    expect(after.conflicts).toEqual([]);
    expect(changedFields(after)).toEqual([]);
  });

  test('to keep theirs drops what was typed; to use mine leaves it to be saved', () => {
    const conflict = absorb(typed({ purpose: 'Mine' }), draft({ purpose: 'Theirs' }));
    expect(changedFields(choose(conflict, 'purpose', 'theirs'))).toEqual([]);
    expect(changedFields(choose(conflict, 'purpose', 'mine'))).toEqual(['purpose']);
    expect(choose(conflict, 'purpose', 'mine').conflicts).toEqual([]);
  });

  test('a conflict stays one when the register answers again before the choice', () => {
    const conflict = absorb(typed({ purpose: 'Mine' }), draft({ purpose: 'Theirs' }));
    expect(absorb(conflict, draft({ purpose: 'Theirs' })).conflicts).toEqual(['purpose']);
  });

  test('what was typed while it was being sent is still to be saved', () => {
    const sent = draft({ purpose: 'Inform and' });
    const editing = { ...startEditing(draft()), mine: draft({ purpose: 'Inform and ask' }) };
    const after = absorbSent(editing, draft({ purpose: 'Inform and' }), { draft: sent, fields: ['purpose'] });
    expect(after.conflicts).toEqual([]);
    expect(changedFields(after)).toEqual(['purpose']);
  });

  test('a space at the end survives the register, which trims it', () => {
    const sent = draft({ purpose: 'Inform ' });
    const after = absorbSent(typed({ purpose: 'Inform ' }), draft(), { draft: sent, fields: ['purpose'] });
    expect(after.mine.purpose).toBe('Inform ');
    expect(changedFields(after)).toEqual([]);
  });

  test('an entity is the same under its name in another language', () => {
    const after = absorb(startEditing(draft()), draft({ entity: { id: '1', label: 'ONU-Habitat' } }));
    expect(changedFields(after)).toEqual([]);
  });
});
