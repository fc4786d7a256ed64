import { settings } from '@mandat/domain';
import { EntityCalendar } from '../graphql/generated/entities.ts';
import { useQuery } from '../providers/data/use-query.ts';
import { todayIn } from './today.ts';

/** Today in DGC: days that are set for everybody are counted there, wherever the reader is. */
export const useDgcDay = (): string => {
  const { data } = useQuery(EntityCalendar, { code: settings.dgcEntityCode });
  return todayIn(data?.entity?.timeZone);
};
