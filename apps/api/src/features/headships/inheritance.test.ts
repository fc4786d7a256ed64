import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { asking, headIn, versionOf } from '../../testing/heads.ts';
import { newId, sampleRegister, type TestRegister } from '../../testing/register.ts';
import { acknowledgeInheritance } from './acknowledge-inheritance.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await sampleRegister();
}, 60_000);
afterAll(() => register.close());

const rows = (text: string, values: readonly unknown[]): Promise<Record<string, unknown>[]> =>
  register.database.source.query(text, [...values]);
const headship = (): string => {
  const { personId } = headIn(register);
  const held = register.sample.headships.find((each) => each.personId === personId && each.untilOn === null);
  return held?.id ?? '';
};

test('who took office says once, and nobody says for them, that they read what they inherit', async () => {
  await rows('update headship set inherited_at = null where id = $1', [headship()]);
  const input = { id: headship(), version: await versionOf(register, 'headship', headship()) };
  const another = headIn(register, { personId: newId() });
  expect(await acknowledgeInheritance(asking(register, another), input)).toMatchObject({ code: 'FORBIDDEN' });
  const head = asking(register, headIn(register));
  expect(await acknowledgeInheritance(head, input)).toMatchObject({ ok: true });
  const again = { ...input, version: input.version + 1 };
  expect(await acknowledgeInheritance(head, again)).toMatchObject({ code: 'headship-already-answered' });
  const audit = await rows(`select actor_id from audit_entry where type = 'inheritance-acknowledged'`, []);
  expect(audit).toEqual([{ actor_id: headIn(register).personId }]);
});
