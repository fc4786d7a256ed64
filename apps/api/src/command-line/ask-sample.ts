import { attestationSchedules } from '../features/attestations/schedules/attestation-schedules.ts';
import { authorizationSchedules } from '../features/authorizations/schedules/authorization-schedules.ts';
import { askAboutUnlisted } from '../features/custody/schedules/ask-about-unlisted.ts';
import { dueSchedules } from '../features/due-items/schedules/due-schedules.ts';
import { guidanceSchedules } from '../features/guidance/schedules/guidance-schedules.ts';
import { askAboutFound } from '../features/overlaps/found-since.repository.ts';
import type { World } from '../platform/context.ts';
import type { Database } from '../platform/database/database.ts';

const askedSoFar = async (database: Database): Promise<number> => {
  const [row]: { count: number }[] = await database.source.query('select count(*)::int as count from due_item');
  return row?.count ?? 0;
};

/** Each round asks so many at most. */
const mostRounds = 40;

const askByCalendar = async (database: Database, world: World): Promise<void> => {
  const schedules = [
    ...[attestationSchedules, authorizationSchedules, guidanceSchedules].flatMap((of) => of(database, world)),
    { run: () => askAboutUnlisted(database, world) },
  ];
  // Clocks are told in the digests of each, which the worker sends when their time has come.
  const clocks = dueSchedules(database, world).filter(({ name }) => name !== 'send-digests');
  for (let round = 0; round < mostRounds; round += 1) {
    const before = await askedSoFar(database);
    for (const { run } of [...schedules, ...clocks]) await run();
    if ((await askedSoFar(database)) === before) return;
  }
};

/** Accounts in use with something beside them that nobody answered. */
const openHits = `
select a.id, a.entity_id as "entityId", count(*)::int as count from overlap o join account a on a.id = o.account_id
where o.answer is null and a.authorized_at is not null and a.withdrawn_at is null and a.closed_at is null
group by a.id order by a.id`;

const askAboutHits = async (database: Database, world: World): Promise<void> => {
  const found: { id: string; entityId: string; count: number }[] = await database.source.query(openHits);
  const finding = { now: world.now(), world };
  for (const { count, ...account } of found) {
    await database.transaction((tx) => askAboutFound(tx, finding, { account, count }));
  }
};

/**
 * What a sample's people are to do is asked while it is loaded, and mailed to none of them: hundreds of mails in the first
 * minute would bury those that follow from what somebody tries.
 */
export const askSample = async (database: Database, world: World): Promise<void> => {
  await askByCalendar(database, world);
  await askAboutHits(database, world);
  await database.source.query(`delete from outbox where channel = 'mail'`);
};
