import { keepPreviousData, useQuery as useAnswer, type UseQueryResult } from '@tanstack/react-query';
import type { TypedDocument } from '../../graphql/typed-document.ts';
import { useReader } from '../Reader.tsx';
import type { GraphqlFault } from './graphql-fault.ts';
import { graphql } from './register.ts';

type Options = {
  readonly enabled?: boolean;
  /** Asked for without a person's doing; it keeps no session awake and opens no dialog. */
  readonly background?: boolean;
  /** While other variables load, what was shown stays. */
  readonly keep?: boolean;
  /** Read again whenever something happens in the register. */
  readonly live?: boolean;
};

/** A read of the register. It is asked again after every mutation, and in each language. */
export const useQuery = <Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  { enabled = true, background = false, keep = false, live = false }: Options = {},
): UseQueryResult<Result, GraphqlFault> => {
  const { locale } = useReader();
  return useAnswer<Result, GraphqlFault>({
    queryKey: ['register', document.name, variables, locale],
    queryFn: ({ signal }) => graphql(document, variables, { signal, background }),
    enabled,
    meta: { live },
    ...(keep && { placeholderData: keepPreviousData }),
  });
};
