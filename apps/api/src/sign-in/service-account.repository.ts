import type { Database } from '../platform/database/database.ts';
import type { TokenClient } from './access-token.ts';

/** Suspended, with its owner or by hand, or past its last day: the provider may still give it tokens. */
export const isServiceAccountStopped = async (
  database: Database,
  { provider, ids }: TokenClient,
  now: Date,
): Promise<boolean> => {
  const { rowCount } = await database.reads.query({
    name: 'service-account-stopped',
    text: `select 1 from service_account where provider = $1 and client_id = any($2)
      and (suspended_at is not null or expires_on < ($3::timestamptz at time zone 'utc')::date)`,
    values: [provider, ids, now],
  });
  return (rowCount ?? 0) > 0;
};
