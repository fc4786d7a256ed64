import { expect, test } from '@jest/globals';
import { compareAccounts, compareLists, compareTexts } from './compare.ts';

const account = (more: object = {}) => ({
  id: '1',
  title: 'UN-Habitat Arab States',
  handle: 'mandat_demo_ar',
  languages: ['ar'],
  audience: 'Tenants',
  status: 'AUTHORIZED' as const,
  platform: { code: 'x', label: 'X' },
  entity: { id: 'e', name: 'UN-Habitat' },
  ...more,
});

test('titles are the same without regard to case and marks, near with half of their words, else different', () => {
  expect(compareTexts('UN-Habitat Arab States', 'un habitat arab states')).toBe('same');
  expect(compareTexts('UN-Habitat Arab States', 'UN-Habitat Arab Region')).toBe('near');
  expect(compareTexts('Mountain Voicés', 'mountain voiсes')).toBe('same');
  expect(compareTexts('UN-Habitat Arab States', 'Jobs')).toBe('different');
  expect(compareTexts('موئل الدول العربية', 'موئل الدول العربية')).toBe('same');
});

test('what nobody has written cannot be compared', () => {
  expect(compareTexts('', 'Tenants')).toBe('unknown');
  expect(compareLists([], ['ar'])).toBe('unknown');
});

test('languages are near when some are shared', () => {
  expect(compareLists(['ar', 'en'], ['en', 'ar'])).toBe('same');
  expect(compareLists(['ar', 'en'], ['en'])).toBe('near');
  expect(compareLists(['ar'], ['en'])).toBe('different');
});

test('on one platform the place is the same only under one key', () => {
  expect(compareAccounts(account(), account({ handle: 'MANDAT_demo_ar' })).platform).toBe('same');
  expect(compareAccounts(account(), account({ handle: 'mandat_demo_arab' })).platform).toBe('near');
  expect(compareAccounts(account(), account({ platform: { code: 'instagram', label: 'Instagram' } })).platform).toBe(
    'different',
  );
});
