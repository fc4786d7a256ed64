import { expect, test } from '@jest/globals';
import { faultMessage, recognitionRefusals } from '../../packages/domain/src/index.ts';
import { catalogue } from '../../packages/messages/src/en/catalogue.ts';
import { eventTypes, refusalCodes, rowFaultCodes } from './told-codes.ts';

const without = (codes: readonly string[], room: string): readonly string[] =>
  codes.filter((code) => !Object.hasOwn(catalogue, `${room}.${code}`));

test('every code with which the register refuses has a text', () => {
  expect(refusalCodes().length).toBeGreaterThan(40);
  expect(without(refusalCodes(), 'error')).toEqual([]);
});

test('every reason for which an address means no account has a text', () => {
  expect(
    without(
      recognitionRefusals.map((reason) => `address-${reason}`),
      'error',
    ),
  ).toEqual([]);
});

test('every event that the audit keeps has a text for the timeline', () => {
  expect(eventTypes().length).toBeGreaterThan(15);
  expect(without(eventTypes(), 'event')).toEqual([]);
});

test('whatever is said of a row of an import has a text', () => {
  expect(rowFaultCodes().length).toBeGreaterThan(25);
  expect(rowFaultCodes().filter((code) => !Object.hasOwn(catalogue, faultMessage(code)))).toEqual([]);
});
