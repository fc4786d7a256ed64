import type { PersonToAuthorize, RegisterEvent } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { endDueItems } from '../offboarding/due-item.repository.ts';

const resolved = (id: string, accountId: string): RegisterEvent => ({
  type: 'orphan-resolved',
  subject: { kind: 'orphan', id },
  accountId,
  reason: 'official-named',
});

type Kept = { readonly id: string; readonly personId: string };

const givenBack = ({ id, personId }: Kept, accountId: string): RegisterEvent => ({
  type: 'interim-custody-ended',
  subject: { kind: 'holding', id },
  accountId,
  personId,
  reason: 'official-named',
});

/** An official in place ends the orphan and DGC's interim custody; a returned person who is authorized again ends what the head was asked. */
export const settleByGrant = async (
  tx: Transaction,
  { accountId, personId, capacity }: Pick<PersonToAuthorize, 'accountId' | 'personId' | 'capacity'>,
  context: Pick<Context, 'now' | 'actor'>,
): Promise<readonly RegisterEvent[]> => {
  const sql = sqlOf(tx);
  const ending = { now: context.now, byId: context.actor.personId, outcome: 'authorized' };
  await endDueItems(sql, { kind: 'reauthorize', key: personId }, ending);
  if (capacity !== 'authorized-official') return [];
  await endDueItems(sql, { kind: 'orphan', key: accountId }, { ...ending, outcome: 'official-named' });
  const rows = await sql<{ id: string }>(
    `update orphan set resolved_at = $2, resolution = 'official-named', version = version + 1
     where account_id = $1 and resolved_at is null returning id`,
    [accountId, context.now],
  );
  const kept = await sql<Kept>(
    `update holding set ended_at = $2, version = version + 1
     where account_id = $1 and interim and ended_at is null returning id, person_id as "personId"`,
    [accountId, context.now],
  );
  return [...rows.map(({ id }) => resolved(id, accountId)), ...kept.map((each) => givenBack(each, accountId))];
};
