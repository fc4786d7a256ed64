import { accept, refuse, type Decision } from '../decision.ts';
import type { Headship } from '../records/headship.ts';
import { headshipStatus } from '../status/headship-status.ts';

/** Whoever takes office says that they read what they inherit (1.1 (c)); nobody says it for them. */
export const acknowledgeInheritance = (
  headship: Headship,
  by: { readonly personId: string | null; readonly today: string; readonly now: Date },
): Decision<Headship> => {
  if (by.personId === null || headship.personId !== by.personId) return refuse('FORBIDDEN');
  if (headshipStatus(headship, by.today) !== 'current') return refuse('headship-not-current');
  if (headship.inheritedAt) return refuse('headship-already-answered');
  return accept(
    { ...headship, inheritedAt: by.now, version: headship.version + 1 },
    {
      type: 'inheritance-acknowledged',
      subject: { kind: 'headship', id: headship.id },
      entityId: headship.entityId,
      personId: headship.personId,
    },
  );
};
