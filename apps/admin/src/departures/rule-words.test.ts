import { expect, test } from '@jest/globals';
import { catalogueOf } from '@mandat/messages/server';
import { ruleNames } from '@mandat/policies';

test('every rule that can decide has its sentence', () => {
  const catalogue = catalogueOf('en');
  expect(ruleNames.filter((rule) => !Object.hasOwn(catalogue, `offboardingRule.${rule}`))).toEqual([]);
});
