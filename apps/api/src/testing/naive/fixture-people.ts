import { officialLanguages } from '@mandat/domain';
import { at, idOf, maybe, next, on, pick, type Rows } from './fixture-values.ts';

const zones = ['UTC', 'Asia/Tokyo', 'America/New_York', 'Pacific/Auckland'];
export const names = [
  'Bureau',
  'bureau',
  'Éditions',
  'مكتب',
  '办公室',
  'Отдел',
  'O’Hara "quoted" \\ back',
  'Bureau',
  'a%b_c',
];
const kinds = ['department', 'office', 'regional-commission', 'programmed-unit'];

export const entities: Rows = Array.from({ length: 12 }, (_, n) => ({
  id: idOf(`entity ${n}`),
  code: n === 0 ? 'DGC' : `E${n}`,
  kind: pick(kinds),
  parent_id: n === 0 ? null : idOf(`entity ${next(n)}`),
  headed: n === 0 || n % 3 !== 2,
  country: maybe('KE'),
  time_zone: pick(zones),
  ...Object.fromEntries(officialLanguages.map((language) => [`name_${language}`, pick(names)])),
  head_title: pick(['Director', '']),
  unconfirmed_names: pick([[], ['ar', 'zh']]),
  created_at: at(-400),
  ended_on: n === 11 ? on(-3) : n > 8 ? maybe(on(-20)) : null,
  undone_at: n === 11 ? at(-3) : null,
  version: 1 + next(3),
}));

export const people: Rows = Array.from({ length: 12 }, (_, n) => ({
  id: idOf(`person ${n}`),
  name: pick(['Ada', 'ada', 'Émile', 'Nadia', 'ندى', 'Ada']),
  email: maybe(`p${n}@mandat-demo.example`),
  phone: maybe('+254 20 0000'),
  function_title: maybe(pick(['Officer', 'officer', '', 'Зам'])),
  language: pick(officialLanguages),
  staff_type: pick(['staff-member', 'consultant', 'unknown']),
  created_at: at(-300),
  version: 1,
}));

export const entityId = (): string => pick(entities)['id'] as string;
export const personId = (): string => pick(people)['id'] as string;

export const appointments: Rows = Array.from({ length: 18 }, (_, n) => {
  const from = pick([-100, -50, 0, 1, 10]);
  return {
    id: idOf(`appointment ${n}`),
    person_id: personId(),
    entity_id: entityId(),
    function_title: maybe('Officer'),
    from_on: on(from),
    until_on: maybe(on(from + pick([0, 30, 99, 100, 101]))),
  };
});

export const focalPoints: Rows = Array.from({ length: 8 }, (_, n) => ({
  id: idOf(`focal ${n}`),
  person_id: personId(),
  entity_id: entityId(),
  from_on: on(pick([-10, 0, 1])),
  until_on: maybe(on(pick([1, 2, 5]))),
}));

/** The first six are heads, four of them without an end; the others come in every capacity and at every time. */
const termOf = (n: number) => {
  const capacity = n < 6 ? 'head' : pick(['head', 'officer-in-charge']);
  const from = n < 6 ? -100 : pick([-100, -10, 0, 1, 20]);
  const until = on(from + pick([0, 30, 200]));
  const untilOn = n < 4 ? null : capacity === 'head' ? maybe(until) : until;
  return { capacity, from_on: on(from), until_on: untilOn };
};

const answerOf = (n: number) => {
  const answer = pick(['confirmed', 'confirmed', 'confirmed', 'rejected', 'none']);
  return {
    confirmed_by_id: answer === 'confirmed' ? idOf(`person ${(n + 2) % 12}`) : null,
    confirmed_at: answer === 'confirmed' ? at(-4) : null,
    rejected_at: answer === 'rejected' ? at(-3) : null,
    undone_at: answer === 'rejected' && n % 2 === 0 ? at(-3) : null,
  };
};

export const headships: Rows = Array.from({ length: 16 }, (_, n) => ({
  id: idOf(`headship ${n}`),
  entity_id: n < 6 ? idOf(`entity ${n * 2}`) : entityId(),
  person_id: idOf(`person ${n % 12}`),
  ...termOf(n),
  document_reference: `memo ${n}`,
  recorded_by_id: maybe(idOf(`person ${(n + 1) % 12}`), 4),
  recorded_at: at(-5),
  ...answerOf(n),
  inherited_at: maybe(at(-2)),
  version: 1,
}));

export const headshipId = (): string => pick(headships)['id'] as string;
