import { QueryClient } from '@tanstack/react-query';
import { isFault } from '../providers/data/graphql-fault.ts';

const mostRetries = 2;

/** What the register refused stays refused; only what got no answer is asked again. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        refetchOnWindowFocus: false,
        retry: (count, error) => isFault(error, 'unreachable') && count < mostRetries,
      },
    },
  });
