import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { emptyRegister, type EmptyRegister } from '../../testing/empty-register.ts';
import { addOrganisation, rowsOf, type Organisation } from '../../testing/offboarding/database-fixture.ts';
import { testDoor } from '../../testing/offboarding/door.ts';
import { addLeavers } from '../../testing/offboarding/leavers.ts';
import { storedSignals } from './signal.repository.ts';
import { undoSignal } from './undo-signal.ts';

let register: EmptyRegister;
let organisation: Organisation;
beforeAll(async () => {
  register = await emptyRegister();
  organisation = await addOrganisation(register.database);
}, 60_000);
afterAll(() => register.close());

const rows = <Row>(text: string, values: readonly unknown[] = []) => rowsOf(register.database)<Row>(text, values);

const liveCauses = async (personId: string): Promise<readonly string[]> =>
  (
    await rows<{ cause: string }>(
      `select s.cause from suspension s join written_authorization w on w.id = s.authorization_id
       where s.person_id = $1 and s.lifted_at is null and w.suspended_at is not null order by s.cause`,
      [personId],
    )
  ).map(({ cause }) => cause);

test('an undone signal gives back nothing that a lapsed attestation took', async () => {
  const [made] = await addLeavers(register.database, organisation, { people: 1, at: 'A', label: 'undo' });
  const personId = made?.personId ?? '';
  await rows(
    `insert into suspension (id, person_id, authorization_id, cause, since)
     select gen_random_uuid(), person_id, id, 'attestation', now() from written_authorization where person_id = $1`,
    [personId],
  );
  const door = testDoor(register.database);
  const source = await door.source(randomUUID(), 'suspend', 'p');
  const { signalId } = await door.say(source, personId, { type: 'person-locked-out' });
  expect(await liveCauses(personId)).toEqual(['attestation', 'lock-out']);
  const author = { actorId: null, label: 'test', roles: [], requestId: 'test' };
  const world = { now: () => new Date(), newId: randomUUID };
  await register.database.hot(async (sql) => {
    const [signal] = await storedSignals(sql, 's.id = $1', [signalId]);
    if (!signal) throw new Error('no signal was kept');
    await undoSignal(sql, { signal, author, now: world.now(), reason: 'Mistaken' }, world);
  });
  expect(await liveCauses(personId)).toEqual(['attestation']);
});
