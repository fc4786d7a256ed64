import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { Client } from 'pg';
import type { RunningMandat } from '../../../tools/testing/start-mandat.ts';
import type { ConsolePage } from './console-page.ts';
import type { Say } from './words.ts';

/** One whose owner left and one that goes on, beside whatever there is. */
const addServiceAccounts = async (databaseUrl: string): Promise<string> => {
  const [awaiting, going] = [randomUUID(), randomUUID()];
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(
    `insert into service_account (id, provider, client_id, purpose, owner_id, expires_on, suspended_at, version)
     select t.id::uuid, 'practice', t.id, 'Reads the register for the yearly report', p.id, current_date + t.days, t.at, 1
     from (values ($1, 20, now()), ($2, 400, null)) t(id, days, at), (select id from person order by id limit 1) p`,
    [awaiting, going],
  );
  await client.query(
    `insert into due_item (id, kind, key, addressee, opened_at, due_at, level, version)
     values (gen_random_uuid(), 'service-account-owner', $1, 'dgc', now(), now() + interval '1 day', 0, 1)`,
    [awaiting],
  );
  await client.end();
  return awaiting;
};

const sentEmpty = async (page: Page, say: Say): Promise<void> => {
  await page.getByRole('button', { name: say('serviceAccount.register'), exact: true }).click();
  await page.locator('.m-summary').waitFor();
};

const namingOwner = async (page: Page, say: Say): Promise<void> => {
  await page.getByRole('button', { name: say('serviceAccount.nameOwner'), exact: true }).click();
  await page.getByRole('dialog').waitFor();
};

/** What DGC opens about clients that act by themselves. */
export const serviceAccountPages = async ({ databaseUrl }: RunningMandat): Promise<readonly ConsolePage[]> => {
  const shown = `/service-accounts/${await addServiceAccounts(databaseUrl)}`;
  return [
    { path: '/service-accounts' },
    { path: '/service-accounts/new', open: sentEmpty, what: 'with errors' },
    { path: shown },
    { path: shown, open: namingOwner, what: 'another owner' },
  ];
};
