import { describe, expect, test } from '@jest/globals';
import { missingElements, recordElements } from './record-elements.ts';

const whole = { title: 'Voices', languages: ['en'], purpose: 'Inform.', audience: 'Everybody' };

describe('of the five elements of 3.4 a record says each that it lacks', () => {
  test.each([
    ['nothing', whole, true, []],
    ['the title', { ...whole, title: ' ' }, true, ['title']],
    ['the content languages', { ...whole, languages: [] }, true, ['languages']],
    ['the authorized official', whole, false, ['official']],
    ['the purpose', { ...whole, purpose: '' }, true, ['purpose-and-audience']],
    ['the target audience', { ...whole, audience: '\t' }, true, ['purpose-and-audience']],
  ])('%s', (_what, record, hasOfficial, missing) => {
    expect(missingElements(record, hasOfficial)).toEqual(missing);
  });

  test('all that can be missing at once; a platform stands in every record, which cannot be kept without', () => {
    const nothing = { title: '', languages: [], purpose: '', audience: '' };
    expect(missingElements(nothing, false)).toEqual(recordElements.filter((element) => element !== 'platform'));
  });
});
