import type { Account, RegisterEvent } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { endAsking } from '../letters/ask-to-acknowledge.repository.ts';

type Gone = { readonly id: string; readonly personId: string };

const holdings = `
update holding set ended_at = $2, version = version + 1 where account_id = $1 and ended_at is null
returning id, person_id as "personId"`;

const authorizations = `
update written_authorization set withdrawn_at = $2, withdrawn_reason = 'account-closed', suspended_at = null,
  version = version + 1
where account_id = $1 and withdrawn_at is null and valid_until > $2
returning id, person_id as "personId"`;

const suspensions = `
update suspension s set lifted_at = $2 from written_authorization w
where w.id = s.authorization_id and w.account_id = $1 and s.lifted_at is null`;

const orphans = `
update orphan set resolved_at = $2, resolution = 'account-closed', version = version + 1
where account_id = $1 and resolved_at is null`;

/** Of an account that is gone nobody holds anything, and no written authorization means anything any more. */
export const endWhatIsHeld = async (
  tx: Transaction,
  context: Context,
  { id: accountId, entityId }: Account,
): Promise<readonly RegisterEvent[]> => {
  const sql = sqlOf(tx);
  const at = [accountId, context.now];
  const held = await sql<Gone>(holdings, at);
  const given = await sql<Gone>(authorizations, at);
  await sql(suspensions, at);
  await sql(orphans, at);
  for (const { id } of given) await endAsking(tx, context, { id, outcome: 'withdrawn' });
  const about = (kind: 'holding' | 'authorization', type: string) => (gone: Gone) => ({
    type,
    subject: { kind, id: gone.id },
    accountId,
    entityId,
    personId: gone.personId,
    reason: 'account-closed',
  });
  return [
    ...held.map(about('holding', 'holding-ended')),
    ...given.map(about('authorization', 'authorization-withdrawn')),
  ];
};
