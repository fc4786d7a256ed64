import { Client } from 'pg';
import type { Page } from 'playwright-core';
import type { RunningMandat } from '../../../tools/testing/start-mandat.ts';
import { ask } from './ask.ts';
import type { ConsolePage } from './console-page.ts';

type Given = {
  readonly id: string;
  readonly can: { readonly renew: boolean };
  readonly person: { readonly id: string; readonly can: { readonly withdrawAuthorizations: boolean } };
};
type Accounts = {
  readonly nodes: readonly { readonly id: string; readonly authorizations: readonly Given[] | null }[];
};

const query = `query ($entity: ID) { accounts(first: 25, filter: { entity: $entity, status: [AUTHORIZED] }) { nodes { id
  authorizations { id can { renew } person { id can { withdrawAuthorizations } } } } } }`;

/** The sample lets none of this entity's end soon, so its head is asked about one that ends later. */
const askAbout = async (databaseUrl: string, id: string | undefined): Promise<void> => {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(
    `insert into due_item (id, kind, key, addressee, entity_id, account_id, person_id, opened_at, due_at, level, version)
     select gen_random_uuid(), 'renew-authorization', w.id, 'head', nearest_headed(a.entity_id), a.id, w.person_id, now(),
       w.valid_until, 0, 1
     from written_authorization w join account a on a.id = w.account_id where w.id = $1`,
    [id],
  );
  await client.end();
};

/** A head renews one and several, and withdraws all of somebody. */
export const authorizationPages = async (
  page: Page,
  { databaseUrl }: RunningMandat,
): Promise<readonly ConsolePage[]> => {
  const { entity } = await ask<{ entity: { id: string } }>(page, '{ entity(code: "UN-Habitat") { id } }');
  const { accounts } = await ask<{ accounts: Accounts }>(page, query, { entity: entity.id });
  const given = accounts.nodes.flatMap(({ id, authorizations }) =>
    (authorizations ?? []).map((each) => ({ ...each, accountId: id })),
  );
  const renewable = given.find(({ can }) => can.renew);
  const held = given.find(({ person }) => person.can.withdrawAuthorizations);
  await askAbout(databaseUrl, renewable?.id);
  return [
    { path: `/accounts/${renewable?.accountId}/authorizations/${renewable?.id}/renew` },
    { path: '/authorizations/renew' },
    { path: `/people/${held?.person.id}/authorizations/withdraw` },
  ];
};

const outside = '{ accounts(first: 5, filter: { status: [OUT_OF_SCOPE] }) { nodes { id can { reopen } } } }';

/** What was found out of scope, to be asked for again. */
export const reopenPages = async (page: Page): Promise<readonly ConsolePage[]> => {
  type Found = { accounts: { nodes: readonly { readonly id: string; readonly can: { readonly reopen: boolean } }[] } };
  const { accounts } = await ask<Found>(page, outside);
  const found = accounts.nodes.find(({ can }) => can.reopen);
  return [{ path: `/accounts/${found?.id}` }, { path: `/accounts/${found?.id}/reopen` }];
};
