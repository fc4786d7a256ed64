import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useFaultTaken } from '../console/use-fault-taken.ts';
import type { TypedDocument } from '../graphql/typed-document.ts';
import type { GraphqlFault } from '../providers/data/graphql-fault.ts';
import { useMutation } from '../providers/data/use-mutation.ts';
import type { TranslateFunction } from '../providers/Reader.tsx';

type Declaring = { readonly personId: string; readonly take: (fault: GraphqlFault | null) => void };

/** Sends a declaration, takes its refusal back to the form, and leads to the person afterwards. */
export const useDeclare = <Result, Input>(
  document: TypedDocument<Result, { readonly input: Input }>,
  { personId, take }: Declaring,
) => {
  const notify = useNotify();
  const navigate = useNavigate();
  const { act, busy, fault } = useMutation(document);
  useFaultTaken(fault, take);
  const declare = async (input: Input): Promise<void> => {
    if (!(await act({ input }))) return;
    notify('declare.done');
    await navigate(`/people/${personId}`);
  };
  return { declare, busy };
};

/** Every declaration says why. */
export const checkReason = (
  { reason }: { readonly reason: string },
  translate: TranslateFunction,
): { readonly reason?: string } => (reason.trim() === '' ? { reason: translate('error.reason-missing') } : {});
