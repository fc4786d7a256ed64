import { openedDueItem, type Account, type RegisterEvent } from '@mandat/domain';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { overlapsOf } from '../criteria/criteria.repository.ts';
import { endDueItems, openDueItem } from '../offboarding/due-item.repository.ts';
import type { Finding } from './keep-overlaps.repository.ts';

const kind = 'answer-overlap';

type InUse = Pick<Account, 'id' | 'entityId'>;

/** Beside an account in use something was found that its head did not have before them: it is asked for an answer. */
export const askAboutFound = async (
  tx: Transaction,
  { now, world }: Finding,
  found: { readonly account: InUse; readonly count: number },
): Promise<RegisterEvent> => {
  const { id, entityId } = found.account;
  const asked = { id: world.newId(), kind, key: id, openedAt: now, accountId: id, entityId } as const;
  await openDueItem(sqlOf(tx), { ...asked, ...openedDueItem(kind, now) });
  return {
    type: 'overlaps-found-since',
    subject: { kind: 'account', id },
    accountId: id,
    entityId,
    changes: [{ field: 'overlap', before: null, after: found.count }],
  };
};

/** Each account in use that a newly authorized one looks like has it beside itself from now on, once. */
const besideStatement = `
with beside as (
  select o.other_id as account_id, o.matched_on, o.likeness, o.score from overlap o join account a on a.id = o.other_id
  where o.account_id = $1 and a.authorized_at is not null and a.withdrawn_at is null and a.parked_at is null and a.closed_at is null
    and not exists (select from overlap known where known.account_id = a.id and known.other_id = $1)
), numbered as (
  select beside.*, row_number() over (order by account_id) as place from beside
), kept as (
  insert into overlap (id, account_id, other_id, matched_on, likeness, score, found_at)
  select ($2::uuid[])[place], account_id, $1, matched_on, likeness, score, $3 from numbered
  on conflict do nothing returning account_id
)
select a.id, a.entity_id as "entityId" from kept join account a on a.id = kept.account_id order by a.id`;

/** How many an assessor was shown at most. */
const mostBeside = 100;

export const tellThoseAlike = async (
  tx: Transaction,
  finding: Finding,
  accountId: string,
): Promise<readonly RegisterEvent[]> => {
  const ids = Array.from({ length: mostBeside }, () => finding.world.newId());
  const told = await sqlOf(tx)<InUse>(besideStatement, [accountId, ids, finding.now]);
  const events: RegisterEvent[] = [];
  for (const account of told) events.push(await askAboutFound(tx, finding, { account, count: 1 }));
  return events;
};

/** Nobody is asked any more once each has its answer. */
export const settleFound = async (
  tx: Transaction,
  { now, by }: { readonly now: Date; readonly by: string | null },
  accountId: string,
): Promise<void> => {
  const open = (await overlapsOf(tx, accountId)).some(({ answer }) => answer === null);
  if (!open) await endDueItems(sqlOf(tx), { kind, key: accountId }, { now, byId: by, outcome: 'answered' });
};
