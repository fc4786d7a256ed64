import { importState, type Account, type AccountAlias, type DataImport, type Holding } from '@mandat/domain';
import type { DataImportKind, PlannedAccount, RegisterEvent } from '@mandat/domain';
import type { World } from '../../platform/context.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { tellTime } from '../../platform/database/tell-time.ts';
import { failAt } from '../../platform/fail-point.ts';
import { recordMany } from '../audit/record-many.repository.ts';
import type { Who } from '../audit/audit.repository.ts';
import { whoActs } from './acting.ts';
import { addAccounts, aliasesOf, liveAliases, nextReferences } from '../accounts/add-accounts.repository.ts';
import { insertHoldings } from '../holdings/holding.repository.ts';
import { enterEntities } from './enter-entities.ts';
import { enterHeadships } from './enter-headships.ts';
import type { Enter } from './entered.ts';
import { lockImport, saveImport } from './import.repository.ts';
import { confirmedPeople, markAdded, markSame, nextRows, type PlannedRow } from './import-rows.repository.ts';
import { stillMay } from './still-may.ts';
import { accountOf, holdingEvent, holdingsOf, importedEvent } from './imported-records.ts';

export type Work = {
  readonly database: Database;
  readonly world: World;
  /** So many rows of accounts commit together; `batchRows` where nothing is said. */
  readonly atOnce?: number;
};
type Row = PlannedRow<PlannedAccount>;

/** So many rows commit together. */
export const batchRows = 500;

type Made = {
  readonly account: Account;
  readonly aliases: readonly AccountAlias[];
  readonly holdings: readonly Holding[];
  readonly rowId: string;
};

type Batch = { readonly rows: readonly Row[]; readonly given: DataImport; readonly who: Who };

const make = async (tx: Transaction, { rows, given, who }: Batch): Promise<readonly Made[]> => {
  const references = await nextReferences(tx, rows.length, who.now);
  const confirmed = await confirmedPeople(tx, given.id);
  return rows.map(({ id, plan }, place) => {
    const account = accountOf(plan, references[place] ?? '', who);
    const holdings = holdingsOf(account, plan.people, { confirmed, who });
    return { rowId: id, account, holdings, aliases: aliasesOf(account, plan.found, who.newId) };
  });
};

const eventsOf = ({ account, holdings }: Made, { id }: DataImport): readonly RegisterEvent[] => [
  importedEvent(account, id),
  ...holdings.map((holding) => holdingEvent(holding, account)),
];

const add = async (tx: Transaction, batch: Batch): Promise<number> => {
  const made = await make(tx, batch);
  if (made.length === 0) return 0;
  await addAccounts(tx, {
    accounts: made.map(({ account }) => account),
    aliases: made.flatMap(({ aliases }) => aliases),
  });
  await insertHoldings(
    tx,
    made.flatMap(({ holdings }) => holdings),
  );
  await markAdded(
    tx,
    made.map(({ rowId, account }) => ({ id: rowId, accountId: account.id })),
    batch.who.now,
  );
  await recordMany(
    tx,
    batch.who,
    made.flatMap((each) => eventsOf(each, batch.given)),
  );
  return made.length;
};

/** What was registered since the dry run is left as it is: twice the same account is never there. */
const stillNew = async (tx: Transaction, rows: readonly Row[]): Promise<readonly Row[]> => {
  const known = await liveAliases(
    tx,
    rows.flatMap(({ plan }) => plan.found.aliases),
  );
  const isKnown = ({ plan }: Row): boolean => plan.found.aliases.some((value) => known.has(value));
  const same = rows.filter(isKnown).map(({ id }) => id);
  if (same.length > 0) await markSame(tx, same);
  return rows.filter((row) => !isKnown(row));
};

const finish = async (tx: Transaction, given: DataImport, who: Who): Promise<void> => {
  await saveImport(tx, { ...given, finishedAt: who.now, version: given.version + 1 });
  const changes = [{ field: 'added', before: null, after: given.addedCount }];
  const subject = { kind: 'import' as const, id: given.id };
  await recordMany(tx, who, [{ type: 'import-finished', subject, entityId: given.entityId, changes }]);
};

const enterAccounts: Enter = async (tx, { given, who, atOnce }) => {
  const rows = await nextRows<PlannedAccount>(tx, given, atOnce ?? batchRows);
  const last = rows.at(-1);
  if (!last) return null;
  const fresh = await stillNew(tx, rows);
  const added = await add(tx, { rows: fresh, given, who });
  return { reached: last.number, added, same: rows.length - fresh.length, faulty: 0 };
};

/** How the next rows of each kind enter the register. */
const enter: Readonly<Record<DataImportKind, Enter>> = {
  accounts: enterAccounts,
  entities: enterEntities,
  headships: enterHeadships,
};

/** One batch: its rows, their audit and how far the import is now commit together, or none of it does. */
const nextBatch = async (tx: Transaction, id: string, { world, atOnce }: Work): Promise<boolean> => {
  const given = await lockImport(tx, id);
  if (!given || importState(given) !== 'running') return false;
  const who = whoActs(given, world);
  if (!(await stillMay(tx, given, who))) return false;
  await tellTime(sqlOf(tx), who.now);
  const entered = await enter[given.kind](tx, { given, who, world, atOnce });
  if (!entered) {
    await finish(tx, given, who);
    return false;
  }
  await saveImport(tx, {
    ...given,
    reached: entered.reached,
    addedCount: given.addedCount + entered.added,
    newCount: given.newCount - entered.same - entered.faulty,
    sameCount: given.sameCount + entered.same,
    faultyCount: given.faultyCount + entered.faulty,
    version: given.version + 1,
  });
  return true;
};

/** Batch after batch until the file is through; whoever takes over goes on where the last commit ended. */
export const runImport = async (work: Work, id: string): Promise<void> => {
  for (let more = true; more;) {
    more = await work.database.transaction((tx) => nextBatch(tx, id, work));
    failAt('run-import:committed');
  }
};
