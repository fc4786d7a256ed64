import { importState } from '@mandat/domain';
import type { Action } from '@mandat/policies';
import { recordOf } from './account-fields.ts';
import { inside, one, outside, sorted, times, word, type Fields, type Resolve } from './fields.ts';
import { amongIds, amongWords, same, type Test } from './list-tests.ts';
import { may, self } from './offboarding-facts.ts';
import { rowsOf, type Reading, type Row } from './reading.ts';

const stateOf = (row: Row) => importState(recordOf(row) as never);

const ability =
  (action: Action, when: (row: Row) => boolean): Resolve =>
  async (row, reading: Reading) =>
    (await may(reading, action, { type: 'DataImport', row })) && when(row);

const isStartable = (row: Row): boolean =>
  stateOf(row) === 'stopped' || (stateOf(row) === 'checked' && Number(row['new_count']) > 0);

type Fault = { readonly column: number | null; readonly columnKey: string | null; readonly code: string };

export const importTests: Readonly<Record<string, Readonly<Record<string, Test>>>> = {
  DataImport: {
    state: (_, row, wanted: readonly string[]) => wanted.map(inside).includes(stateOf(row)),
    entity: same('entity_id'),
    ids: amongIds,
  },
  ImportRow: {
    state: amongWords('state'),
    kept: (_, row, wanted) => (row['kept_because'] !== null) === wanted,
    ids: amongIds,
  },
};

export const importFields: Readonly<Record<string, Fields>> = {
  DataImport: {
    ...times('uploadedAt', 'checkedAt', 'startedAt', 'stoppedAt', 'finishedAt', 'undoneAt'),
    kind: word('kind'),
    state: (row) => outside(stateOf(row)),
    entity: one('Entity', 'entity', 'entity_id'),
    uploadedBy: one('Person', 'person', 'uploaded_by_id'),
    startedBy: one('Person', 'person', 'started_by_id'),
    undoneBy: one('Person', 'person', 'undo_asked_by_id'),
    proposals: async (row, reading) =>
      sorted(await rowsOf(reading, 'select * from import_proposal where import_id = $1', [row['id']]), (each) => [
        String(each['email']),
      ]),
    can: self,
  },
  DataImportAbilities: {
    check: ability('import:check', (row) => ['uploaded', 'checked'].includes(stateOf(row))),
    start: async (row, reading, call) =>
      (await ability('import:start', isStartable)(row, reading, call)) &&
      (row['kind'] !== 'headships' || row['uploaded_by_id'] === reading.actor.personId),
    undo: ability('import:undo', (row) => ['done', 'stopped'].includes(stateOf(row))),
  },
  ImportRow: {
    ...times('addedAt', 'undoneAt'),
    state: word('state'),
    account: one('Account', 'account', 'account_id'),
    entity: one('Entity', 'entity', 'entity_id'),
    headship: one('Headship', 'headship', 'headship_id'),
    faults: (row) => row['faults'],
  },
  ImportFault: {
    field: (row) => (row as Fault).columnKey,
    values: (row) => JSON.stringify(row['values'] ?? {}),
  },
  ImportProposal: { ...times('confirmedAt', 'rejectedAt'), person: one('Person', 'person', 'person_id') },
};
