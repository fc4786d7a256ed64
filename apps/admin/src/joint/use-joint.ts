import { useNotify } from 'react-admin';
import { AnswerProposal } from '../graphql/generated/joint.ts';
import type { TypedDocument } from '../graphql/typed-document.ts';
import { useMutation } from '../providers/data/use-mutation.ts';
import type { ShownJoint } from './shown-joint.ts';

/** The first of two people proposes with a reason; the second factor is asked for on the way. */
export const usePropose = <Result, Input>(document: TypedDocument<Result, { readonly input: Input }>) => {
  const notify = useNotify();
  const { act, ...state } = useMutation(document);
  const propose = async (input: Input): Promise<boolean> => {
    const done = (await act({ input })) !== null;
    if (done) notify('joint.proposed');
    return done;
  };
  return { propose, ...state };
};

/** The second one answers, or the first takes it back. */
export const useAnswer = ({ id, version }: Pick<ShownJoint, 'id' | 'version'>) => {
  const notify = useNotify();
  const { act, ...state } = useMutation(AnswerProposal);
  const answer = async (confirm: boolean, reason: string): Promise<void> => {
    if (await act({ input: { id, version, confirm, reason: reason.trim() || null } })) notify('joint.answered');
  };
  return { answer, ...state };
};
