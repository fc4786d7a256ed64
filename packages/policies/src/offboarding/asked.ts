import type { PlannedDueItem } from './plan.ts';
import { isMove, reaches } from './leaving.ts';
import type { Held, KnownFact, Situation } from './situation.ts';
import { speaksFor } from './standing.ts';

/** One question for a person and an entity, whatever asks it: while it is open, what comes next is part of it. */
export const confirmItems = (
  holdings: readonly Held[],
  { personId }: Pick<Situation, 'personId'>,
): readonly PlannedDueItem[] =>
  [...new Set(holdings.map(({ familyId }) => familyId))].map((entityId) => ({
    kind: 'confirm-move',
    key: `${personId} ${entityId}`,
    entityId,
    accountId: null,
  }));

/** Whether a source that may do more than propose said that the post or the manager is another one. */
const movesPost = ({ fact, trust }: Pick<KnownFact, 'fact' | 'trust'>): boolean =>
  trust !== 'propose' && fact.type === 'contact-changed' && (fact.moved ?? []).length > 0;

/** Nothing tells whether somebody with another post or manager still belongs: each head is asked, and nothing is taken. */
export const askedByPost = (signal: KnownFact, situation: Situation): readonly PlannedDueItem[] =>
  movesPost(signal)
    ? confirmItems(
        situation.holdings.filter(({ inScope }) => inScope),
        situation,
      )
    : [];

const asksAbout = (known: KnownFact, { familyId, grantedAt }: Held): boolean =>
  known.effectiveAt >= grantedAt &&
  speaksFor(known, familyId) &&
  (movesPost(known) || (isMove(known) && reaches(known.units, familyId)));

/** Of these entities, what other facts ask about what is held there: each in the name of the fact that asks. */
export const askedAgain = (
  { facts, holdings, personId }: Situation,
  entityIds: readonly string[],
): readonly PlannedDueItem[] => {
  const asked = holdings
    .filter(({ familyId }) => entityIds.includes(familyId))
    .flatMap((held) => facts.filter((known) => asksAbout(known, held)).map(({ signalId }) => ({ held, signalId })));
  const byEntity = new Map(asked.map((each) => [each.held.familyId, each]));
  return [...byEntity.values()].flatMap(({ held, signalId }) =>
    confirmItems([held], { personId }).map((item) => ({ ...item, signalId })),
  );
};
