import { Client } from 'pg';
import { Failure } from '../terminal/failure.ts';
import type { RunningMandat } from '../testing/start-mandat.ts';

const leavers = 8;

/** Always the same ones: those of the cast are needed for other pictures. */
const holders = `
select distinct split_part(p.email, '@', 1) as login from person p
join holding h on h.person_id = p.id and h.ended_at is null join account a on a.id = h.account_id
join entity e on e.id = a.entity_id
where e.code = 'UN-Habitat' and p.email is not null and not split_part(p.email, '@', 1) = any($1) order by 1 limit $2`;

const loginsOf = async ({ databaseUrl, people }: RunningMandat): Promise<readonly string[]> => {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const cast = people.map(({ login }) => login);
    return (await client.query<{ login: string }>(holders, [cast, leavers])).rows.map(({ login }) => login);
  } finally {
    await client.end();
  }
};

const leave = async ({ desk }: RunningMandat, login: string): Promise<void> => {
  const response = await fetch(`${desk}/person?login=${login}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: new URL(desk).origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ act: 'leave' }),
  });
  if (response.status !== 303) throw new Failure(`The HR desk answers ${response.status} when ${login} leaves.`);
};

/** More leavers of one entity than its limit: the first ones have cases, the guard holds the rest. */
export const sendLeavers = async (mandat: RunningMandat): Promise<void> => {
  await mandat.scimToken();
  for (const login of await loginsOf(mandat)) await leave(mandat, login);
};
