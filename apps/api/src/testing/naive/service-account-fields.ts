import { serviceAccountState } from '@mandat/domain';
import type { Action } from '@mandat/policies';
import { inside, one, outside, times, type Fields, type Resolve } from './fields.ts';
import type { Test } from './list-tests.ts';
import { may, self } from './offboarding-facts.ts';
import { rowsOf, type Reading, type Row } from './reading.ts';

const stateOf = (row: Row, reading: Reading) =>
  serviceAccountState(
    { suspendedAt: row['suspended_at'] as Date | null, expiresOn: String(row['expires_on']) },
    reading.now.toISOString().slice(0, 10),
  );

const awaitsOwner = async (row: Row, reading: Reading): Promise<boolean> =>
  (
    await rowsOf(
      reading,
      `select 1 from due_item where kind = 'service-account-owner' and key = $1 and done_at is null`,
      [row['id']],
    )
  ).length > 0;

const ownerLeft = async (row: Row, reading: Reading): Promise<boolean> =>
  (
    await rowsOf(reading, 'select 1 from person_standing where person_id = $1 and departed_at is not null', [
      row['owner_id'],
    ])
  ).length > 0;

const ability =
  (action: Action, when: (row: Row, reading: Reading) => boolean | Promise<boolean> = () => true): Resolve =>
  async (row, reading) =>
    (await may(reading, action, { type: 'ServiceAccount', row })) && (await when(row, reading));

export const serviceAccountTests: Readonly<Record<string, Test>> = {
  state: (reading, row, wanted: readonly string[]) => wanted.map(inside).includes(stateOf(row, reading)),
  owner: (_, row, wanted) => row['owner_id'] === String(wanted).toLowerCase(),
  ids: (_, row, wanted: readonly string[]) => wanted.map((id) => id.toLowerCase()).includes(String(row['id'])),
};

export const serviceAccountFields: Readonly<Record<string, Fields>> = {
  ServiceAccount: {
    ...times('suspendedAt'),
    client: (row) => row['client_id'],
    state: (row, reading) => outside(stateOf(row, reading)),
    awaitsOwner,
    owner: one('Person', 'person', 'owner_id'),
    can: self,
  },
  ServiceAccountAbilities: {
    nameOwner: ability('service-account:name-owner'),
    renew: ability('service-account:renew'),
    stop: ability('service-account:stop', (row) => row['suspended_at'] === null),
    resume: ability(
      'service-account:resume',
      async (row, reading) =>
        row['suspended_at'] !== null && !(await awaitsOwner(row, reading)) && !(await ownerLeft(row, reading)),
    ),
  },
};
