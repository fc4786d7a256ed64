import { QueryClientProvider } from '@tanstack/react-query';
import { Navigate, useLocation } from 'react-router-dom';
import { Me, WhoReads } from '../graphql/generated/session.ts';
import { ErrorState, Skeleton } from '../kit/EmptyState.tsx';
import { EntryFrame } from '../kit/frame/EntryFrame.tsx';
import { isFault } from '../providers/data/graphql-fault.ts';
import { useQuery } from '../providers/data/use-query.ts';
import { createQueryClient } from './query-client.ts';
import { NotStaff } from './NotStaff.tsx';
import { SignedInConsole } from './SignedInConsole.tsx';

const queryClient = createQueryClient();

const useReaderOfRegister = () => {
  const whole = useQuery(Me, {}, { background: true });
  // Who has no role at all may not even ask for the entities of their roles: then the register is asked for the name alone.
  const refused = isFault(whole.error, 'FORBIDDEN');
  const name = useQuery(WhoReads, {}, { background: true, enabled: refused });
  return refused
    ? { me: undefined, name: name.data?.me, ...faultsOf(name) }
    : { me: whole.data?.me, name: undefined, ...faultsOf(whole) };
};

const faultsOf = ({ error, refetch }: ReturnType<typeof useQuery>) => ({ error, refetch });

const Gate = () => {
  const { pathname, search } = useLocation();
  const { me, name, error, refetch } = useReaderOfRegister();
  if (me?.id) return <SignedInConsole me={me} />;
  if (name?.id) return <NotStaff name={name.name} />;
  if (me || name || isFault(error, 'UNAUTHENTICATED')) {
    return <Navigate to={`/sign-in?returnTo=${encodeURIComponent(`${pathname}${search}`)}`} replace />;
  }
  return (
    <EntryFrame plain>
      {error ? (
        <ErrorState whole reference={error.reference ?? undefined} onAgain={() => void refetch()} />
      ) : (
        <Skeleton />
      )}
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
