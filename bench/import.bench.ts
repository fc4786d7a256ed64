import { writeCsv, writeTable } from '../apps/api/src/platform/tables/write-table.ts';
import { mustBe, openImports } from './open-imports.ts';
import { count, expected, header, rowsOf, type Named } from './import-rows.ts';
import { print } from './table.ts';

/**
 * 20,000 accounts in fifteen columns, with their people and one row in twenty-five that cannot be taken: uploaded, looked
 * at, imported and taken back through the built processes over a durable PostgreSQL, as text and as a workbook in turns.
 */
const rounds = 3;

const imports = await openImports();

/** Nobody is named both by number and by address: a row that names somebody twice would be one more that cannot be taken. */
const byAddress = (id: string): string => `hashtext(${id}::text) % 10 = 0`;

const namedPeople = async (): Promise<Named> => ({
  entities: await imports.column(
    `select code as value from entity where ended_on is null and headed order by code limit 40`,
  ),
  staffNumbers: await imports.column(
    `select min(value) as value from person_identifier i where kind = 'staff-number' and valid_until is null and not ${byAddress('person_id')}
       and not exists (select from person_identifier o where o.value = i.value and o.person_id <> i.person_id)
     group by person_id order by 1 limit 5000`,
  ),
  emails: await imports.column(
    // Of people who hold an account: addresses of others may be erased while the worker runs.
    `select lower(email) as value from person p where email is not null group by 1
     having count(*) = 1 and ${byAddress('min(id::text)')}
       and bool_and(exists (select from holding h where h.person_id = p.id and h.ended_at is null))
     order by 1 limit 50`,
  ),
});

const playRound = async (name: string, bytes: Buffer, people: Named): Promise<void> => {
  const checked = await imports.dryRun('accounts', name, bytes);
  mustBe('new', checked.newCount, expected.new);
  mustBe('faulty', checked.faultyCount, expected.faulty);
  mustBe('people asked about', checked.proposals.length, expected.proposals(people));
  const done = await imports.start(checked);
  mustBe('registered', done.addedCount, expected.new);
  mustBe('taken back', (await imports.undo(done)).undoneCount, expected.new);
};

try {
  const people = await namedPeople();
  const rows = rowsOf(people);
  const files = [
    ['bench.csv', writeCsv({ header, rows })],
    ['bench.xlsx', await writeTable({ sheet: 'Accounts', header, rows, rightToLeft: false })],
  ] as const;
  await imports.beIdle();
  for (let round = 0; round < rounds; round += 1)
    for (const [name, bytes] of files) await playRound(name, bytes, people);
  print([
    imports.seconds('dry run', 20, `${count} rows uploaded and looked at`),
    imports.seconds('import', 40, `${expected.new} accounts imported`),
    imports.seconds('undo', 40, 'the whole import taken back'),
    ...imports.memory(),
  ]);
  imports.tell();
} finally {
  await imports.close();
}
