import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Navigate, useLocation } from 'react-router-dom';
import { Me, WhoReads } from '../graphql/generated/session.ts';
import { ErrorState, Skeleton } from '../kit/EmptyState.tsx';
import { EntryFrame } from '../kit/frame/EntryFrame.tsx';
import { sessionRenewed } from '../kit/session.ts';
import { isFault } from '../providers/data/graphql-fault.ts';
import { useQuery } from '../providers/data/use-query.ts';
import { createQueryClient } from './query-client.ts';
import { NotStaff } from './NotStaff.tsx';
import { SignedInConsole } from './SignedInConsole.tsx';

const queryClient = createQueryClient();

const useReaderOfRegister = () => {
  const whole = useQuery(Me, {}, { background: true, live: true });
  // Who has no role at all may not even ask for the entities of their roles: then the register is asked for the name alone.
  const refused = isFault(whole.error, 'FORBIDDEN');
  const name = useQuery(WhoReads, {}, { background: true, enabled: refused });
  return refused
    ? { me: undefined, name: name.data?.me, ...faultsOf(name) }
    : { me: whole.data?.me, name: undefined, ...faultsOf(whole) };
};

const faultsOf = ({ error, refetch }: ReturnType<typeof useQuery>) => ({ error, refetch });

type Answer = ReturnType<typeof useReaderOfRegister>;

/**
 * Who was signed in when the page was opened, and is not any more, keeps the page with what is typed on it;
 * the dialog says at once that the session ended, without waiting for their next step.
 */
const useLastKnown = ({ me, error, refetch }: Answer): Answer['me'] => {
  const last = useRef<Answer['me']>(undefined);
  if (me?.id) last.current = me;
  const ended = last.current !== undefined && (isFault(error, 'UNAUTHENTICATED') || me?.id === null);
  useEffect(() => {
    if (!ended) return;
    sessionRenewed().then(
      () => void refetch(),
      () => undefined,
    );
  }, [ended, refetch]);
  return ended ? last.current : me;
};

const Waiting = ({ error, refetch }: Pick<Answer, 'error' | 'refetch'>) => (
  <EntryFrame plain>
    {error ? (
      <ErrorState whole reference={error.reference ?? undefined} onAgain={() => void refetch()} />
    ) : (
      <Skeleton />
    )}
  </EntryFrame>
);

const Gate = () => {
  const { pathname, search } = useLocation();
  const answer = useReaderOfRegister();
  const me = useLastKnown(answer);
  const { name, error, refetch } = answer;
  if (me?.id) return <SignedInConsole me={me} />;
  if (name?.id) return <NotStaff name={name.name} />;
  if (me || name || isFault(error, 'UNAUTHENTICATED')) {
    return <Navigate to={`/sign-in?returnTo=${encodeURIComponent(`${pathname}${search}`)}`} replace />;
  }
  return <Waiting error={error} refetch={refetch} />;
};

/** Everything behind the sign-in: one `me` first, and with it the rest. */
const Console = () => (
  <QueryClientProvider client={queryClient}>
    <Gate />
  </QueryClientProvider>
);

export default Console;
