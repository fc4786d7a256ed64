import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { SignInRefused } from '../../kit/session.ts';
import type { TypedDocument } from '../../graphql/typed-document.ts';
import { GraphqlFault, isFault } from './graphql-fault.ts';
import { graphql } from './register.ts';
import { StepUpRefused } from './step-up.ts';

export type Act<Result, Variables> = {
  /** Fulfilled with the payload, or with null when it was refused: `fault` then says why. */
  readonly act: (variables: Variables) => Promise<Result | null>;
  readonly busy: boolean;
  readonly fault: GraphqlFault | null;
  readonly clear: () => void;
};

type Attempt = { readonly body: string; readonly key: string };

/** Giving up the sign-in or the second factor is the reader's own answer and needs no message. */
export const faultFrom = (error: unknown): GraphqlFault | null => {
  if (error instanceof GraphqlFault) return error;
  if (error instanceof StepUpRefused || error instanceof SignInRefused) return null;
  throw error;
};

/**
 * A change of the register. What got no answer is sent again under its first key, so that it happens once;
 * afterwards everything on the page is read again.
 */
export const useMutation = <Result, Variables>(document: TypedDocument<Result, Variables>): Act<Result, Variables> => {
  const client = useQueryClient();
  const unanswered = useRef<Attempt | null>(null);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<GraphqlFault | null>(null);
  const act = useCallback(
    async (variables: Variables): Promise<Result | null> => {
      const body = JSON.stringify(variables);
      const key = unanswered.current?.body === body ? unanswered.current.key : crypto.randomUUID();
      setBusy(true);
      setFault(null);
      try {
        const result = await graphql(document, variables, { idempotencyKey: key });
        unanswered.current = null;
        await client.invalidateQueries();
        return result;
      } catch (error) {
        unanswered.current = isFault(error, 'unreachable') ? { body, key } : null;
        setFault(faultFrom(error));
        return null;
      } finally {
        setBusy(false);
      }
    },
    [client, document],
  );
  return { act, busy, fault, clear: useCallback(() => setFault(null), []) };
};
