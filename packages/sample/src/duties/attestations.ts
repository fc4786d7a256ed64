import { attestationObligations, dayIn } from '@mandat/domain';
import { daysBefore, latest } from '../dates.ts';
import type { World } from '../world.ts';

/** When each person who holds privileges today was first authorized for one of them. */
export const officialsOf = (world: World): ReadonlyMap<string, Date> => {
  const { holdings, authorizations } = world.records;
  const valid = new Map(
    authorizations
      .filter(({ withdrawnAt, validUntil }) => withdrawnAt === null && validUntil > world.today)
      .map(({ id, validFrom }) => [id, validFrom]),
  );
  const since = new Map<string, Date>();
  for (const { personId, authorizationId, endedAt, removalAwaitedAt } of holdings) {
    const from = authorizationId === null || endedAt || removalAwaitedAt ? undefined : valid.get(authorizationId);
    const known = since.get(personId);
    if (from && (!known || from < known)) since.set(personId, from);
  }
  return since;
};

const zonesOf = (world: World): ReadonlyMap<string, string> => {
  const zones = new Map(world.records.entities.map(({ id, timeZone }) => [id, timeZone]));
  const posts = world.records.appointments.filter(({ untilOn }) => untilOn === null);
  return new Map(posts.map(({ personId, entityId }) => [personId, zones.get(entityId) ?? 'UTC']));
};

/** How long ago somebody attested: a few a little more than a year, a few not at all. */
const daysAgo = (world: World): number | null =>
  world.random('attestations').weighted<number | null>([
    [world.random('attestations').between(5, 300), 97.6],
    [world.random('attestations').between(337, 364), 0.8],
    [world.random('attestations').between(367, 371), 0.8],
    [null, 0.8],
  ]);

/** Most officials have attested the obligations within the year; those whom a reader is shown first have. */
export const writeAttestations = (world: World, surelyIds: readonly string[]): void => {
  const zones = zonesOf(world);
  for (const [personId, since] of officialsOf(world)) {
    const drawn = daysAgo(world);
    const days = surelyIds.includes(personId) ? 40 : drawn;
    if (days === null) continue;
    const attestedAt = days > 365 ? daysBefore(world.today, days) : latest(daysBefore(world.today, days), since);
    if (attestedAt > world.today) continue;
    const timeZone = zones.get(personId) ?? 'UTC';
    const id = world.nextId('attestation');
    const attestedOn = dayIn(timeZone, attestedAt);
    world.records.attestations.push({
      id,
      personId,
      attestedAt,
      attestedOn,
      timeZone,
      obligations: attestationObligations,
    });
  }
};
