import type { RegisterEvent } from '@mandat/domain';
import type { World } from '../../platform/context.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { lockAccount } from '../accounts/account.repository.ts';
import { recordRows } from '../offboarding/record-rows.repository.ts';
import { refreshOverlaps } from './keep-overlaps.repository.ts';

/** Those of a round; none begins when the others have taken so long already, since other work waits for this process. */
const inRound = 100;
const roundMs = 1_000;

type Brought = { readonly rowId: string; readonly accountId: string };

const unsearched = `
select r.id as "rowId", r.account_id as "accountId" from import_row r
where r.account_id is not null and r.added_at is not null and r.undone_at is null and r.searched_at is null
order by r.id limit ${inRound}`;

const isLeft = `
select from import_row r join account a on a.id = r.account_id
where r.id = $1 and r.searched_at is null and a.authorized_at is null and a.refused_at is null and a.out_of_scope_at is null`;

const foundEvent = (accountId: string, entityId: string, count: number): RegisterEvent => ({
  type: 'overlaps-found-on-import',
  subject: { kind: 'account', id: accountId },
  accountId,
  entityId,
  changes: [{ field: 'overlap', before: null, after: count }],
});

/** The account first, as whoever decides on it does; what was decided meanwhile is not searched any more. */
const searchOne = async (tx: Transaction, { rowId, accountId }: Brought, world: World): Promise<void> => {
  const now = world.now();
  const account = await lockAccount(tx, accountId);
  const left: unknown[] = await tx.query(isLeft, [rowId]);
  const found = account && left.length > 0 ? await refreshOverlaps(tx, { now, world }, account) : 0;
  if (account && found > 0) {
    const author = { actorId: null, label: 'schedule', roles: [], requestId: `overlaps ${accountId}` };
    const event = foundEvent(accountId, account.entityId, found);
    await recordRows(sqlOf(tx), [event], { author, now, newId: world.newId });
  }
  await tx.query('update import_row set searched_at = $2 where id = $1', [rowId, now]);
};

/**
 * What is alike to accounts that an import brought is there when their head looks at them (3.2 (a)): not in the import itself,
 * which would take as long again.
 */
export const searchImported = async (database: Database, world: World): Promise<void> => {
  const until = world.now().getTime() + roundMs;
  const { rows } = await database.reads.query<Brought>(unsearched);
  for (const brought of rows) {
    if (world.now().getTime() > until) return;
    await database.transaction((tx) => searchOne(tx, brought, world));
  }
};

export const overlapSchedules = (database: Database, world: World) => [
  { name: 'search-imported', run: () => searchImported(database, world) },
];
