import { RevisionsToDecide } from '../graphql/generated/revisions.ts';
import { useQuery } from '../providers/data/use-query.ts';
import type { Waiting } from './RevisionRow.tsx';

/** Enough for every head of the organisation; whatever is more stands in the list of accounts. */
const shown = 50;

/** The proposed changes that wait for this reader, the oldest first. */
export const useRevisionsToDecide = (): readonly Waiting[] => {
  const { data } = useQuery(RevisionsToDecide, { first: shown });
  return (data?.accounts.nodes ?? [])
    .flatMap((account) => (account.revisions ?? []).map((revision) => ({ account, revision })))
    .filter(({ revision: { can } }) => can.approve || can.refuse)
    .toSorted((one, other) => one.revision.proposedAt.localeCompare(other.revision.proposedAt));
};
