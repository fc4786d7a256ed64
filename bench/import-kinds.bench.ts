import { importColumns } from '@mandat/domain';
import { writeTable } from '../apps/api/src/platform/tables/write-table.ts';
import { mustBe, openImports, type ImportKind, type ImportState } from './open-imports.ts';
import { print } from './table.ts';

/**
 * 20,000 entities in a tree of five levels, those below before those above, and 20,000 headships: four in five of an entity
 * each, the others a long line of terms of a few entities. Looked at, imported and taken back, as a workbook.
 */
const count = 20_000;
const ofLines = count / 5;
const lines = 4;

const tableOf = (kind: ImportKind, cells: readonly Readonly<Record<string, string>>[]): Promise<Buffer> => {
  const header = importColumns[kind].map(({ key }) => key);
  const rows = cells.map((row) => header.map((key) => row[key] ?? ''));
  return writeTable({ sheet: 'Table', header, rows, rightToLeft: false });
};

const codeOf = (place: number): string => `BENCH-${place}`;
const numbers = Array.from({ length: count }, (_, place) => place);

const entity = (place: number): Readonly<Record<string, string>> => ({
  code: codeOf(place),
  kind: 'office',
  parent: place === 0 ? '' : codeOf(Math.floor((place - 1) / 10)),
  headed: 'yes',
  timeZone: 'Africa/Nairobi',
  'name.ar': `المكتب ${place}`,
  'name.zh': `办事处 ${place}`,
  'name.en': `Office ${place} of the bench`,
  'name.fr': `Bureau ${place} du banc`,
  'name.ru': `Отделение ${place}`,
  'name.es': `Oficina ${place} del banco`,
  headTitle: 'Director',
});

const day = 86_400_000;
const term = 10;
const dayOf = (days: number): string => new Date(Date.UTC(1990, 0, 1) + days * day).toISOString().slice(0, 10);

const termOf = (place: number): Readonly<Record<string, string>> => {
  if (place >= ofLines) return { entity: codeOf(place), fromOn: '2025-01-01', untilOn: '' };
  const turn = Math.floor(place / lines);
  return { entity: codeOf(place % lines), fromOn: dayOf(turn * term), untilOn: dayOf(turn * term + term - 1) };
};

const headshipOf = (place: number, people: readonly string[]): Readonly<Record<string, string>> => ({
  ...termOf(place),
  identifier: people[place % people.length] ?? '',
  documentReference: `SG/A/${place}`,
});

const imports = await openImports();

const bring = async (kind: ImportKind, bytes: Buffer): Promise<ImportState> => {
  const checked = await imports.dryRun(kind, `${kind}.xlsx`, bytes);
  mustBe(`${kind}: faulty`, checked.faultyCount, 0);
  const done = await imports.start(checked);
  mustBe(`${kind}: recorded`, done.addedCount, count);
  return done;
};

const takeBack = async (kind: ImportKind, done: ImportState): Promise<void> =>
  mustBe(`${kind}: taken back`, (await imports.undo(done)).undoneCount, count);

try {
  const people = await imports.column(
    `select min(value) as value from person_identifier i where kind = 'staff-number' and valid_until is null
       and not exists (select from person_identifier o where o.value = i.value and o.person_id <> i.person_id)
       and exists (select from holding h where h.person_id = i.person_id and h.ended_at is null)
     group by person_id order by 1 limit 500`,
  );
  const entities = await tableOf('entities', numbers.toReversed().map(entity));
  const headships = await tableOf(
    'headships',
    numbers.map((place) => headshipOf(place, people)),
  );
  await imports.beIdle();
  const above = await bring('entities', entities);
  const held = await bring('headships', headships);
  await takeBack('headships', held);
  await takeBack('entities', above);
  print([
    imports.slowest('dry run', 20, `${count} entities, ${count} headships looked at`),
    imports.slowest('import', 40, `${count} entities, ${count} headships imported`),
    imports.slowest('undo', 40, 'each import taken back'),
    ...imports.memory(),
  ]);
  imports.tell();
} finally {
  await imports.close();
}
