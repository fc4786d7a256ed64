import fc from 'fast-check';
import { csv, started, undone, type ImportScene } from './import-scene.ts';

/** Most cells are good, so that most files bring something; each column has some that are not. */
const mostly = (good: readonly string[], bad: readonly string[]) =>
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...good) }, { weight: 1, arbitrary: fc.constantFrom(...bad) });

const handle = mostly(['mandat_a', 'Mandat_A', 'mandat_b', 'mandat_c', 'mandat_d'], ['home', '', 'mandat e']);
const row = fc.record({
  url: handle.map((name) => (name === '' ? '' : `https://x.com/${name}`)),
  title: mostly(['Title', 'Название', '"Quoted"'], ['', '=1+1']),
  languages: mostly(['en', 'en; fr'], ['xx-', '']),
  createdOn: mostly(['2015-01-02', '2024-05-06', ''], ['2024-31-12']),
  officialIdentifier: mostly(['4711', ''], ['0000']),
  officialEmail: fc.constantFrom('holder@example.org', 'nobody@example.org', ''),
});
const columns = ['url', 'title', 'languages', 'createdOn', 'officialIdentifier', 'officialEmail'] as const;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const anyFile = fc
  .array(row, { minLength: 1, maxLength: 12 })
  .map((rows) => csv(columns.join(','), ...rows.map((each) => columns.map((name) => quoted(each[name])).join(','))));

type Standing = { readonly keys: readonly string[]; readonly accounts: number; readonly holdings: number };

/** What the register stands for: live forms, listed accounts, who holds them. */
const standingOf = async ({ database }: ImportScene): Promise<Standing> => {
  const [found]: Standing[] = await database.source.query(
    `select coalesce((select array_agg(value order by value) from account_alias where valid_until is null), '{}') as keys,
       (select count(*) from account where undone_at is null)::int as accounts,
       (select count(*) from holding where ended_at is null)::int as holdings`,
  );
  return found ?? { keys: [], accounts: -1, holdings: -1 };
};

type File = ReturnType<typeof csv>;
export type Told = {
  readonly before: Standing;
  readonly once: Standing;
  readonly twice: Standing;
  readonly after: Standing;
};

type Files = { readonly earlier: File; readonly file: File };

export const anyFiles = fc.record<Files>({ earlier: anyFile, file: anyFile });

/** Beside what an earlier file brought: one file, imported, imported again, and the first import undone. */
export const importedAndUndone = async (scene: ImportScene, { earlier, file }: Files): Promise<Told> => {
  const standing = await started(scene, earlier);
  const before = await standingOf(scene);
  const first = await started(scene, file);
  const once = await standingOf(scene);
  await started(scene, file);
  const twice = await standingOf(scene);
  if (first.finishedAt) await undone(scene, first);
  const after = await standingOf(scene);
  if (standing.finishedAt) await undone(scene, standing);
  return { before, once, twice, after };
};
