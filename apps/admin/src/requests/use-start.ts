import { useCallback, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { EntityById } from '../graphql/generated/entities.ts';
import { useMe } from '../providers/auth/Me.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { keepText, keptText } from './kept.ts';
import { blankStart, type Start } from './start.ts';

/** The entity that the address names, else the one in whose name one acts, if it is one only. */
const useUsualEntity = (): Start['entity'] => {
  const [search] = useSearchParams();
  const { me } = useMe();
  const id = search.get('entity');
  const { data } = useQuery(EntityById, { id: id ?? '' }, { enabled: id !== null });
  if (id !== null) return data?.entity ? { id, label: data.entity.name } : null;
  const [own, another] = me.capacities.flatMap(({ entity }) => entity ?? []);
  return own && !another ? { id: own.id, label: own.name } : null;
};

/** The draft of a request that does not stand in the register yet, kept on this device for its writer. */
export const useStart = () => {
  const { me } = useMe();
  const key = `request.${me.id}`;
  const usual = useUsualEntity();
  const [start, setStart] = useState<Start>(() => keptText(key, blankStart) ?? blankStart);
  const [touched, setTouched] = useState(false);
  const known = start.entity === null && !touched && usual ? { ...start, entity: usual } : start;
  const change = useCallback((patch: Partial<Start>): void => {
    if ('entity' in patch) setTouched(true);
    setStart((now) => ({ ...now, ...patch }));
  }, []);
  useEffect(() => keepText(key, start === blankStart ? null : start), [key, start]);
  const discard = useCallback(() => {
    keepText(key, null);
    setStart(blankStart);
  }, [key]);
  return { start: known, change, discard };
};
