import { importRowStates, importStates } from '@mandat/domain';
import { accountId } from './fixture-accounts.ts';
import { entityId, headshipId, people, personId } from './fixture-people.ts';
import { numbered } from './fixture-signals.ts';
import { at, idOf, maybe, pick, type Rows } from './fixture-values.ts';

const since = (n: number, state: (typeof importStates)[number], days: number): Date | null =>
  n >= importStates.indexOf(state) ? at(days) : null;

const stop = (isStopped: boolean) => ({
  stopped_at: isStopped ? at(-0.75) : null,
  stopped_because: isStopped ? 'departed' : null,
});

const undo = (isAsked: boolean) => ({
  undo_asked_by_id: isAsked ? maybe(personId()) : null,
  undo_reason: isAsked ? 'Wrong "file"' : null,
});

/** Each kind in each state, of entities and of none. */
export const imports: Rows = numbered(24, (n) => {
  const step = n % importStates.length;
  return {
    id: idOf(`import ${n}`),
    kind: pick(['accounts', 'accounts', 'accounts', 'entities', 'headships']),
    entity_id: maybe(entityId(), 4),
    file_name: pick(['accounts.csv', 'Счета "1".xlsx']),
    size: 1000 + n,
    sha256: 'ab',
    uploaded_by_id: maybe(personId()),
    uploaded_at: at(pick([-3, -2, -1])),
    sheet: maybe('Sheet'),
    encoding: maybe('utf-8'),
    delimiter: maybe(pick([',', '\t'])),
    header: pick([[], ['URL', 'Titre'], ['A "b"', '']]),
    row_count: n,
    mapping: pick([[], ['url', '']]),
    check_asked_at: since(step, 'checking', -1),
    checked_at: since(step, 'checked', -0.9),
    checked_rows: n,
    new_count: pick([0, 2]),
    same_count: 1,
    different_count: 0,
    faulty_count: 3,
    started_at: since(step, 'running', -0.8),
    started_by_id: maybe(personId()),
    acting_label: 'Somebody',
    acting_roles: ['staff'],
    reached: n,
    added_count: n,
    ...stop(importStates[step] === 'stopped'),
    finished_at: since(step, 'done', -0.7),
    undo_asked_at: since(step, 'undoing', -0.6),
    ...undo(step >= importStates.indexOf('undoing')),
    undone_at: since(step, 'undone', -0.5),
    undone_count: 1,
    kept_count: 1,
    version: 1 + (n % 3),
  };
});

const faults = [
  [],
  [{ column: 1, columnKey: 'title', code: 'title-missing', values: {} }],
  [
    { column: null, columnKey: null, code: 'row-twice', values: { row: 2, name: 'A "b"' } },
    { column: 0, columnKey: 'url', code: 'address-empty' },
  ],
];

export const importRows: Rows = numbered(60, (n) => ({
  id: idOf(`import row ${n}`),
  import_id: idOf(`import ${n % 12}`),
  number: pick([1, 100]) * 1000 + n,
  state: pick(importRowStates),
  label: pick(['', 'Label', 'Название']),
  plan: null,
  faults: { json: pick(faults) },
  account_id: n % 3 === 0 ? maybe(accountId()) : null,
  entity_id: n % 3 === 1 ? maybe(entityId()) : null,
  headship_id: n % 3 === 2 ? maybe(headshipId()) : null,
  added_at: maybe(at(-0.7)),
  undone_at: maybe(at(-0.5)),
  kept_because: maybe('authorized'),
}));

export const importProposals: Rows = numbered(18, (n) => ({
  id: idOf(`import proposal ${n}`),
  import_id: idOf(`import ${n % 9}`),
  email: `p${n}@example.org`,
  person_id: String(people[n % people.length]?.['id']),
  row_count: n,
  confirmed_at: n % 3 === 0 ? at(-1) : null,
  rejected_at: n % 3 === 1 ? at(-1) : null,
}));
