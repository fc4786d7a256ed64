import { wordOf } from '../graphql/words.ts';
import { useMe } from '../providers/auth/Me.tsx';
import type { Me } from '../providers/auth/me.ts';

/** The entity for which the reader acts now; null in a capacity that belongs to none. */
export const useCapacityEntity = (): Me['capacities'][number]['entity'] | null => {
  const { me, capacity } = useMe();
  const held = me.capacities.find(
    ({ role, entity }) => wordOf(role) === capacity.role && entity.code === capacity.entity,
  );
  return held?.entity ?? null;
};
