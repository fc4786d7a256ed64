import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { nobody } from '@mandat/policies';
import { contextOf } from '../../testing/graphql/asking.ts';
import { sampleDay, sampleRegister, type TestRegister } from '../../testing/register.ts';
import { createEntity } from './edit-entity.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await sampleRegister();
}, 60_000);
afterAll(() => register.close());

const administrator = () =>
  contextOf(register.database, {
    actor: { ...nobody, kind: 'person', label: 'An administrator', roles: ['dgc-administrator'] },
    now: sampleDay,
  });

test.each(['+05:30', '-03', '+25:99', 'Nowhere/Here'])(
  'a time zone has a name: hours of an offset count the other way in the database (%s)',
  async (timeZone) => {
    const names = { ar: 'x', zh: 'x', en: 'x', fr: 'x', ru: 'x', es: 'x' };
    const fields = { kind: 'office' as const, headed: true, names, headTitle: '', timeZone };
    expect(await createEntity(administrator(), { ...fields, code: 'ZONE' })).toMatchObject({
      code: 'time-zone-unknown',
    });
  },
);
