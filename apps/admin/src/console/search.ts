import { useMemo } from 'react';
import { FindEntities, FindPeople } from '../graphql/generated/session.ts';
import type { Found } from '../kit/form/use-combobox.ts';
import { graphql } from '../providers/data/register.ts';

const people = async (search: string): Promise<readonly Found[]> => {
  const found = await graphql(FindPeople, { search });
  return found.people.nodes.map(({ id, name, functionTitle, entity }) => ({
    id,
    label: name,
    detail: [functionTitle, entity?.code].filter(Boolean).join(', '),
  }));
};

const entities = async (search: string): Promise<readonly Found[]> => {
  const found = await graphql(FindEntities, { search });
  return found.entities.nodes.map(({ id, code, name }) => ({ id, label: name, detail: code }));
};

/** What the comboboxes of people and entities ask. */
export const useSearches = () => useMemo(() => ({ people, entities }), []);
