import type { Page } from 'playwright-core';

type Body<T> = { readonly data: T | null; readonly errors?: readonly { readonly message: string }[] };

/** A question to the register with the session of this page. */
export const ask = async <T>(
  page: Page,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<T> => {
  const { origin } = new URL(page.url());
  const headers = { 'x-mandat': '1', origin, 'idempotency-key': crypto.randomUUID() };
  const response = await page.request.post(`${origin}/graphql`, { headers, data: { query, variables } });
  const body = (await response.json()) as Body<T>;
  if (!body.data || body.errors) throw new Error(`the register refuses ${query}: ${JSON.stringify(body.errors)}`);
  return body.data;
};

type Can = Readonly<Record<'authorize' | 'withdraw' | 'submit' | 'recordCreation' | 'authorizePerson', boolean>>;

export type AccountFound = {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly can: Can;
  readonly holdings:
    readonly { readonly authorization: { readonly id: string; readonly withdrawnAt: string | null } | null }[] | null;
};

const accounts = `query ($filter: AccountFilter) { accounts(first: 25, filter: $filter) { nodes {
  id version title can { authorize withdraw submit recordCreation authorizePerson }
  holdings { authorization { id withdrawnAt } } } } }`;

const unit = `{ entity(code: "UN-Habitat") { id } }`;

/** An account of UN-Habitat with which this reader may do this. */
export const accountFor = async (
  page: Page,
  status: string,
  may: (account: AccountFound) => boolean,
): Promise<AccountFound> => {
  const { entity } = await ask<{ entity: { id: string } }>(page, unit);
  const filter = { status: [status], entity: entity.id };
  const found = await ask<{ accounts: { nodes: AccountFound[] } }>(page, accounts, { filter });
  const account = found.accounts.nodes.find(may);
  if (!account) throw new Error(`the reader of ${page.url()} finds no such account that is ${status}`);
  return account;
};
