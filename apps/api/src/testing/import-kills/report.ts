import type { ImportScene } from '../import-scene.ts';

export type ImportKills = {
  /** Where a process was killed, each place once: the statement of which transaction. */
  readonly places: readonly string[];
  readonly kills: number;
  readonly accounts: number;
  readonly doubled: number;
  readonly lost: number;
  /** Accounts, holdings and steps without exactly one entry of their own. */
  readonly unaudited: number;
};

const once = (type: string, record: string, where: string): string =>
  `(select count(*) from ${record} r where ${where} and (select count(*) from audit_entry e
     where e.type = '${type}' and e.subject_id = r.id) <> 1)`;

const unaudited = [
  once('account-imported', 'account', 'true'),
  once('holding-recorded', 'holding', 'true'),
  once('account-import-undone', 'account', 'r.undone_at is not null'),
  once('import-checked', 'data_import', 'r.checked_at is not null'),
  once('import-finished', 'data_import', 'r.finished_at is not null'),
  once('import-undone', 'data_import', 'r.undone_at is not null'),
  `(select count(*) from import_proposal p where p.confirmed_at is not null and (select count(*) from audit_entry e
     where e.type = 'import-person-confirmed' and e.person_id = p.person_id) <> 1)`,
].join(' + ');

type Found = { readonly accounts: number; readonly keys: number; readonly held: number; readonly unaudited: number };

/** What the register holds when all is over, beside what the file said. */
export const reportOf = async (
  { database }: ImportScene,
  { places, kills, rows }: { readonly places: ReadonlySet<string>; readonly kills: number; readonly rows: number },
): Promise<ImportKills> => {
  const [found]: Found[] = await database.source.query(
    `select (select count(*) from account)::int as accounts, (select count(distinct canonical_key) from account)::int as keys,
       (select count(distinct account_id) from holding)::int as held, (${unaudited})::int as unaudited`,
  );
  const { accounts = 0, keys = 0, held = 0, unaudited: without = -1 } = found ?? {};
  // Each account of the file has one who holds it: one without is lost as well.
  const lost = rows - Math.min(keys, held);
  return { places: [...places], kills, accounts, doubled: accounts - keys, lost, unaudited: without };
};
