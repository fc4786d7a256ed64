import { expect, test } from '@jest/globals';
import { findMessage } from '@mandat/messages';
import { catalogueOf } from '@mandat/messages/server';
import { faultOf, GraphqlFault } from '../providers/data/graphql-fault.ts';
import { refusalWords } from './refusal-words.ts';

const wordsOf = (details: unknown): string => {
  const extensions = { code: 'table-quotes', reason: 'It does not fit.', details };
  const fault = faultOf({ errors: [{ message: '', extensions }] }, { status: 422, reference: null });
  if (!(fault instanceof GraphqlFault)) throw new Error('there is no fault');
  return refusalWords(fault, (key, values) => findMessage(catalogueOf('en'), 'en', key, values) ?? key);
};

test.each([
  [{ row: 3, column: 27, cell: 'AB3' }, 'It does not fit. See cell AB3.'],
  [{ row: 1200 }, 'It does not fit. See row 1200.'],
  [undefined, 'It does not fit.'],
  [{ row: '3', cell: 4 }, 'It does not fit.'],
])('a table that is not taken is told with the place that the register names: %j', (details, words) => {
  expect(wordsOf(details)).toBe(words);
});
