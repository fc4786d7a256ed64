import { QueryClient } from '@tanstack/react-query';
import { isFault } from '../providers/data/graphql-fault.ts';
import { wasQuiet } from '../providers/data/quiet.ts';

const mostRetries = 2;

/** What the register refused stays refused; only what got no answer is asked again, if somebody asked for it. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        refetchOnWindowFocus: false,
        retry: (count, error) => isFault(error, 'unreachable') && !wasQuiet(error) && count < mostRetries,
      },
    },
  });
