import type { Account } from '@mandat/domain';
import type { Transaction } from '../../platform/database/database.ts';
import { tableLimits } from '../../platform/tables/table-limits.ts';

export type TemplateAccount = Pick<
  Account,
  'title' | 'url' | 'platform' | 'handle' | 'languages' | 'purpose' | 'audience' | 'languageStatement' | 'createdOn'
>;

/** What is registered for an entity under a live address, as a file names it. */
export const templateAccounts = (tx: Transaction, entityId: string): Promise<readonly TemplateAccount[]> =>
  tx.query(
    `select title, url, platform, handle, languages, purpose, audience,
       language_statement as "languageStatement", created_on::text as "createdOn"
     from account a
     where entity_id = $1 and url is not null
       and exists (select from account_alias l where l.account_id = a.id and l.valid_until is null)
     order by reference limit $2`,
    [entityId, tableLimits.rows],
  );
