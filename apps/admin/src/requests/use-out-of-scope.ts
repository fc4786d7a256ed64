import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { RecordOutOfScope } from '../graphql/generated/evidence.ts';
import { useMutation } from '../providers/data/use-mutation.ts';
import { outOfScopeInput, type Start } from './start.ts';

/** Ends intake with a record that says why, and shows it. */
export const useOutOfScope = (done: () => void) => {
  const { act, busy, fault } = useMutation(RecordOutOfScope);
  const notify = useNotify();
  const navigate = useNavigate();
  const record = async (start: Start): Promise<boolean> => {
    const input = outOfScopeInput(start);
    const recorded = input && (await act({ input }));
    if (!recorded) return false;
    const { id, title } = recorded.recordOutOfScope;
    done();
    notify('request.scope.recorded', { messageArgs: { title } });
    await navigate(`/accounts/${id}`);
    return true;
  };
  return { record, busy, fault };
};
