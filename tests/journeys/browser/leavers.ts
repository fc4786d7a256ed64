import { Client } from 'pg';
import type { RunningMandat } from '../../../tools/testing/start-mandat.ts';

const holders = `
select distinct split_part(p.email, '@', 1) as login from person p
join holding h on h.person_id = p.id and h.ended_at is null join account a on a.id = h.account_id
join entity e on e.id = a.entity_id
where e.code = 'UN-Habitat' and p.email is not null order by 1`;

const read = async <Row extends object>({ databaseUrl }: RunningMandat, statement: string): Promise<readonly Row[]> => {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
};

/** What is done to many at once at the HR desk. */
export const pressForMany = async (
  { desk, scimToken }: RunningMandat,
  form: Readonly<Record<string, string>>,
): Promise<void> => {
  await scimToken();
  const headers = { origin: new URL(desk).origin, 'content-type': 'application/x-www-form-urlencoded' };
  const response = await fetch(desk, { method: 'POST', redirect: 'manual', headers, body: new URLSearchParams(form) });
  if (response.status !== 303) throw new Error(`the HR desk answers ${form['act']} with ${response.status}`);
};

type Act = { readonly login: string; readonly act: string; readonly value?: string };

/** A button of the HR desk, pressed: the provider then says to the register what a real one would. */
export const pressAtDesk = async (
  { desk, scimToken }: RunningMandat,
  { login, act, value = '' }: Act,
): Promise<void> => {
  await scimToken();
  const response = await fetch(`${desk}/person?login=${login}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: new URL(desk).origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ act, value }),
  });
  if (response.status !== 303) throw new Error(`the HR desk answers ${act} of ${login} with ${response.status}`);
};

const scimSchema = 'urn:ietf:params:scim:schemas:core:2.0:User';
const patchSchema = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';

/** Somebody whom no identifier ties to the register: their departure finds nobody. */
export const sendStranger = async ({ url, scimToken }: RunningMandat): Promise<void> => {
  const headers = { authorization: `Bearer ${await scimToken()}`, 'content-type': 'application/scim+json' };
  const stranger = { schemas: [scimSchema], userName: 'nameless.stranger@mandat-demo.example', active: true };
  const users = `${url}/scim/v2/Users`;
  const created = await fetch(users, { method: 'POST', headers, body: JSON.stringify(stranger) });
  const { id } = (await created.json()) as { readonly id: string };
  const leaves = { schemas: [patchSchema], Operations: [{ op: 'replace', path: 'active', value: false }] };
  const left = await fetch(`${users}/${id}`, { method: 'PATCH', headers, body: JSON.stringify(leaves) });
  if (!left.ok) throw new Error(`the register answers the stranger with ${left.status}`);
};

const settled = `select count(*)::int as waiting from signal where decided_at is null and state not in ('held', 'unlinked', 'waiting', 'proposed')`;

const untilDecided = async (mandat: RunningMandat): Promise<void> => {
  for (;;) {
    const [row] = await read<{ waiting: number }>(mandat, settled);
    if (row?.waiting === 0) return;
  }
};

/** Enough leavers of UN-Habitat for the guard, one with a last day to come, and one whom nobody knows. */
export const sendLeavers = async (mandat: RunningMandat): Promise<void> => {
  const known = new Set(mandat.people.map(({ login }) => login));
  const logins = (await read<{ login: string }>(mandat, holders)).map(({ login }) => login);
  const others = logins.filter((login) => !known.has(login));
  const [scheduled, ...leaving] = others.slice(0, 9);
  const lastDay = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
  if (scheduled) await pressAtDesk(mandat, { login: scheduled, act: 'schedule', value: lastDay });
  for (const login of leaving) await pressAtDesk(mandat, { login, act: 'leave' });
  await sendStranger(mandat);
  await untilDecided(mandat);
};
