import { QueryClientProvider } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Navigate, useLocation } from 'react-router-dom';
import { Me } from '../graphql/generated/session.ts';
import { ErrorState, Skeleton } from '../kit/EmptyState.tsx';
import { EntryFrame } from '../kit/frame/EntryFrame.tsx';
import { isFault } from '../providers/data/graphql-fault.ts';
import { useQuery } from '../providers/data/use-query.ts';
import { createQueryClient } from './query-client.ts';
import { SignedInConsole } from './SignedInConsole.tsx';

const queryClient = createQueryClient();

const Gate = () => {
  const { pathname, search } = useLocation();
  const { data, error, refetch } = useQuery(Me, {}, { background: true });
  const me = data?.me;
  const entry = useMemo(
    () => `/sign-in?returnTo=${encodeURIComponent(`${pathname}${search}`)}`,
    [pathname, search],
  );
  if (me?.person) return <SignedInConsole me={me} />;
  if (me || isFault(error, 'UNAUTHENTICATED')) return <Navigate to={entry} replace />;
  return (
    <EntryFrame plain>
      {error ? <ErrorState reference={error.reference ?? undefined} onAgain={() => void refetch()} /> : <Skeleton />}
    </EntryFrame>
  );
};

/** Everything behind the sign-in: one `me` first, and with it the rest. */
const Console = () => (
  <QueryClientProvider client={queryClient}>
    <Gate />
  </QueryClientProvider>
);

export default Console;
