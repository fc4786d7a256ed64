import type { GuidanceVersion } from '@mandat/domain';
import { dayOf, daysAfter, daysBefore, startOf } from '../dates.ts';
import type { World } from '../world.ts';
import { officialsOf } from './attestations.ts';
import { guidanceTexts, guidanceTitles } from './guidance-words.ts';

const publishedDaysAgo = 75;

type Named = { readonly surelyIds: readonly string[]; readonly notYetIds: readonly string[] };

/** One notice of DGC that is in force for all entities; most officials have acknowledged it. */
export const writeGuidance = (world: World, authorId: string, { surelyIds, notYetIds }: Named): void => {
  const publishedAt = startOf(dayOf(daysBefore(world.today, publishedDaysAgo)));
  const fromOn = dayOf(daysAfter(publishedAt, 5));
  const noticeId = world.nextId('guidance');
  const version: GuidanceVersion = {
    id: world.nextId('guidance-version'),
    noticeId,
    number: 1,
    titles: guidanceTitles,
    texts: guidanceTexts,
    draftedById: authorId,
    draftedAt: publishedAt,
    fromOn,
    inForceAt: new Date(`${fromOn}T05:00:00Z`),
    publishedById: authorId,
    publishedAt,
  };
  world.records.guidanceNotices.push({
    id: noticeId,
    entityId: null,
    createdById: authorId,
    createdAt: publishedAt,
    version: 2,
  });
  world.records.guidanceVersions.push(version);
  const random = world.random('guidance');
  for (const personId of officialsOf(world).keys()) {
    const acknowledgedAt = daysBefore(world.today, random.between(1, publishedDaysAgo - 6));
    const isLate = random.chance(0.012) && !surelyIds.includes(personId);
    if (isLate || notYetIds.includes(personId)) continue;
    const id = world.nextId('acknowledgement');
    world.records.guidanceAcknowledgements.push({ id, versionId: version.id, personId, acknowledgedAt });
  }
};
