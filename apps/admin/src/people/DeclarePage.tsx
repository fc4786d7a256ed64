import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { Loaded } from '../console/Loaded.tsx';
import { PersonById } from '../graphql/generated/people.ts';
import { useQuery } from '../providers/data/use-query.ts';
import type { ShownPerson } from './shown-person.ts';

/** The person of the address, about whom something is declared. */
export const DeclarePage = ({ children }: { readonly children: (person: ShownPerson) => ReactNode }) => {
  const { id = '' } = useParams();
  const query = useQuery(PersonById, { id });
  return (
    <Loaded query={query} pick={({ person }) => person}>
      {children}
    </Loaded>
  );
};
