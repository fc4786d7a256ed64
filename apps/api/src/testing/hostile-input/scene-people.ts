import { officialLanguages } from '@mandat/domain';
import { idOf, type Rows } from '../naive/fixture-values.ts';
import { ago, dayOf } from './scene-time.ts';

/** Who is there: everybody who may do something, and those to whom something is done. */
export const people = [
  'admin',
  'second admin',
  'head',
  'head of DGC',
  'focal point',
  'official',
  'alternate',
  'requester',
  'candidate',
  'other',
  'leaver',
  'mover',
  'departed',
] as const;
export type SceneName = (typeof people)[number];

const namesOf = (name: string) => Object.fromEntries(officialLanguages.map((code) => [`name_${code}`, name]));

const entityRow = (code: string, parent: string | null, headed = true) => ({
  id: idOf(`entity ${code}`),
  code,
  kind: 'office',
  parent_id: parent === null ? null : idOf(`entity ${parent}`),
  headed,
  country: 'KE',
  time_zone: 'UTC',
  ...namesOf(`Office ${code}`),
  head_title: 'Director',
  unconfirmed_names: [],
  created_at: ago(400),
  ended_on: null,
  version: 1,
});

const entities: Rows = [
  entityRow('DGC', null),
  entityRow('OFF', 'DGC'),
  entityRow('BRANCH', 'OFF', false),
  entityRow('SPARE', 'DGC'),
];

const persons: Rows = people.map((name, n) => ({
  id: idOf(name),
  name: `The ${name}`,
  email: `p${n}@mandat-demo.example`,
  phone: null,
  function_title: 'Officer',
  language: 'en',
  staff_type: 'staff-member',
  created_at: ago(300),
  version: 1,
}));

const identifiers: Rows = people.map((name, n) => ({
  id: idOf(`identifier of ${name}`),
  person_id: idOf(name),
  source: 'practice',
  kind: 'staff-number',
  value: `${1000 + n}`,
  valid_from: ago(300),
}));

const appointments: Rows = (['official', 'alternate', 'leaver', 'mover', 'candidate'] as const).map((name) => ({
  id: idOf(`appointment of ${name}`),
  person_id: idOf(name),
  entity_id: idOf('entity OFF'),
  from_on: dayOf(-100),
}));

const headshipRow = (name: string, more: object) => ({
  id: idOf(`headship ${name}`),
  capacity: 'head',
  from_on: dayOf(-100),
  until_on: null,
  document_reference: 'memo 1',
  recorded_by_id: idOf('admin'),
  recorded_at: ago(100),
  confirmed_by_id: idOf('second admin'),
  confirmed_at: ago(99),
  version: 1,
  ...more,
});

const waiting = { recorded_by_id: idOf('second admin'), confirmed_by_id: null, confirmed_at: null };

const headships: Rows = [
  headshipRow('of OFF', { entity_id: idOf('entity OFF'), person_id: idOf('head') }),
  headshipRow('of DGC', { entity_id: idOf('entity DGC'), person_id: idOf('head of DGC') }),
  headshipRow('to confirm', { entity_id: idOf('entity SPARE'), person_id: idOf('candidate'), ...waiting }),
];

const focalPoints: Rows = [
  {
    id: idOf('naming'),
    person_id: idOf('focal point'),
    entity_id: idOf('entity OFF'),
    from_on: dayOf(-30),
    version: 1,
  },
];

export const peopleRows: readonly (readonly [string, Rows])[] = [
  ['entity', entities],
  ['person', persons],
  ['person_identifier', identifiers],
  ['appointment', appointments],
  ['headship', headships],
  ['focal_point', focalPoints],
];
