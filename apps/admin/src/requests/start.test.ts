import { expect, test } from '@jest/globals';
import {
  blankStart,
  faultsOfAccount,
  faultsOfDescription,
  inputOf,
  outOfScopeInput,
  recognizeStart,
  stepOfField,
} from './start.ts';

const entity = { id: 'e', label: 'UN-Habitat' };
const scope = 'institutional' as const;

test('an existing account is named by its address, and a wrong one by the reason of its refusal', () => {
  const start = { ...blankStart, scope, kind: 'existing' as const, entity };
  expect(faultsOfAccount({ ...start, address: 'https://x.com/mandat_demo' })).toEqual([]);
  expect(faultsOfAccount({ ...start, address: 'https://x.com/mandat_demo/status/12' })).toEqual([
    { field: 'address', message: 'error.address-post' },
  ]);
});

test('whether it belongs to an entity is asked first, and what belongs to none is asked nothing but why', () => {
  expect(faultsOfAccount({ ...blankStart, entity })).toEqual([{ field: 'scope', message: 'request.scope.missing' }]);
  const own = { ...blankStart, entity, scope: 'personal' as const, address: 'https://x.com/mandat_demo' };
  expect(faultsOfAccount(own)).toEqual([{ field: 'why', message: 'error.reason-missing' }]);
  expect(faultsOfAccount({ ...own, why: 'It is her own.' })).toEqual([]);
  expect(outOfScopeInput({ ...own, why: 'It is her own.' })).toEqual({
    entityId: 'e',
    url: 'https://x.com/mandat_demo',
    as: 'PERSONAL',
    reason: 'It is her own.',
  });
  expect(outOfScopeInput({ ...own, scope })).toBeNull();
});

test('a new account needs platform and handle', () => {
  const start = { ...blankStart, scope, kind: 'new' as const, entity };
  expect(faultsOfAccount(start)).toEqual([{ field: 'platform', message: 'error.platform-missing' }]);
  expect(faultsOfAccount({ ...start, platform: 'x' })).toEqual([{ field: 'handle', message: 'error.handle-missing' }]);
  expect(faultsOfAccount({ ...start, platform: 'x', handle: '@mandat_demo' })).toEqual([]);
});

test('an address outside the known platforms is taken when the platform is said to be another one', () => {
  const start = { ...blankStart, kind: 'existing' as const, address: 'https://weibo.example.org/mandat' };
  expect(recognizeStart(start).ok).toBe(false);
  expect(recognizeStart({ ...start, platform: 'other' }).ok).toBe(true);
});

test('a date that is none is refused before anything is sent', () => {
  const start = { ...blankStart, scope, kind: 'existing' as const, entity, address: 'https://x.com/mandat_demo' };
  expect(faultsOfAccount({ ...start, createdOn: 'May' })).toEqual([{ field: 'createdOn', message: 'error.date-form' }]);
});

test('only the title is needed to begin; the rest can be completed by somebody else', () => {
  expect(faultsOfDescription(blankStart)).toEqual([{ field: 'title', message: 'error.title-missing' }]);
  expect(faultsOfDescription({ ...blankStart, title: 'Jobs' })).toEqual([]);
});

test('what goes to the register names the place by the kind of request', () => {
  const start = { ...blankStart, entity, title: 'Jobs', address: ' https://x.com/mandat_demo ', createdOn: '3/5/2024' };
  expect(inputOf({ ...start, kind: 'existing' })).toMatchObject({
    kind: 'EXISTING',
    url: 'https://x.com/mandat_demo',
    createdOn: '2024-05-03',
    entityId: 'e',
  });
  const made = inputOf({ ...start, kind: 'new', platform: 'instagram', handle: '@mandat_demo' });
  expect(made).toMatchObject({ kind: 'NEW', platform: 'instagram', handle: '@mandat_demo' });
  expect(made).not.toHaveProperty('url');
});

test('a refused field leads back to its step', () => {
  expect(stepOfField('address')).toBe('account');
  expect(stepOfField('why')).toBe('account');
  expect(stepOfField('purpose')).toBe('description');
});
