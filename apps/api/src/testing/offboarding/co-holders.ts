import type { Database } from '../../platform/database/database.ts';
import { addOrganisation, rowsOf } from './database-fixture.ts';
import { testDoor } from './door.ts';
import { inLanes } from './lanes.ts';
import { addLeavers } from './leavers.ts';

/** The second of each pair holds what the first holds, and both for the same head. */
const share = `
with pair as (select * from unnest($1::uuid[], $2::uuid[]) as p(first, second)),
copied as (
  insert into written_authorization (id, account_id, person_id, scopes, valid_from, valid_until, authorized_by_id, authorized_as,
    headship_id, authorized_at, version)
  select gen_random_uuid(), w.account_id, p.second, w.scopes, w.valid_from, w.valid_until, w.authorized_by_id, w.authorized_as,
    w.headship_id, w.authorized_at, 1
  from pair p join written_authorization w on w.person_id = p.first
  returning id, person_id, account_id
)
insert into holding (id, account_id, person_id, capacity, holds_shared_secret, is_recovery_contact, authorization_id, from_at, version)
select gen_random_uuid(), account_id, person_id, 'alternate', false, false, id, '2025-01-02', 1 from copied`;

const orphaned = `
select count(*)::int as opened, count(*) filter (where s.departed_at is not null)::int as "inTheHandsOfWhoLeft"
from orphan o left join person_standing s on s.person_id = o.custodian_id where o.account_id = any($1::uuid[]) and o.resolved_at is null`;

export type Emptied = { readonly accounts: number; readonly opened: number; readonly inTheHandsOfWhoLeft: number };

/** The two who hold one account leave at the same moment, over different connections. */
export const raceCoHolders = async (database: Database, pairs: number): Promise<Emptied> => {
  const organisation = await addOrganisation(database);
  const firsts = await addLeavers(database, organisation, { people: pairs, at: 'A', label: 'one-' });
  const seconds = await addLeavers(database, organisation, { people: pairs, at: 'A', label: 'two-', holding: false });
  const rows = rowsOf(database);
  const ids = (leavers: typeof firsts) => leavers.map(({ personId }) => personId);
  await rows(share, [ids(firsts), ids(seconds)]);
  const door = testDoor(database);
  const source = await door.source('co-holders', 'revoke', 'p');
  const leave = (personId: string) => door.say(source, personId, { type: 'person-departed', how: 'disabled' });
  await inLanes([...firsts.entries()], 2, async ([index, first]) => {
    const second = seconds[index];
    if (!second) throw new Error('a pair is two');
    await Promise.all([leave(first.personId), leave(second.personId)]);
  });
  const accounts = firsts.map(({ accountId }) => accountId);
  const [row] = await rows<Omit<Emptied, 'accounts'>>(orphaned, [accounts]);
  if (!row) throw new Error('nothing was counted');
  return { accounts: accounts.length, ...row };
};
