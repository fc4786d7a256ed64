import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { AuthorizeAccount, RefuseAccount, SendBackAccount } from '../graphql/generated/decisions.ts';
import { useMutation } from '../providers/data/use-mutation.ts';
import type { CaseShown } from './who-decides.ts';

/** The three answers; each ends on the reader's first page with a status message. */
export const useDeciding = ({ id, version, title }: CaseShown, forget: () => void) => {
  const navigate = useNavigate();
  const notify = useNotify();
  const authorize = useMutation(AuthorizeAccount);
  const refuse = useMutation(RefuseAccount);
  const sendBack = useMutation(SendBackAccount);
  const finish = (message: string) => async (): Promise<void> => {
    forget();
    notify(message, { messageArgs: { title } });
    await navigate('/');
  };
  const all = [authorize, refuse, sendBack];
  return {
    busy: all.some(({ busy }) => busy),
    fault: all.find(({ fault }) => fault)?.fault ?? null,
    clear: () => all.forEach(({ clear }) => clear()),
    authorize: async (remark: string): Promise<void> => {
      const reason = remark.trim() === '' ? null : remark;
      const decided = await authorize.act({ input: { id, version, reason } });
      if (!decided) return;
      const official = decided.authorizeAccount.status === 'AUTHORIZED';
      await finish(official ? 'decision.done.official' : 'decision.done.authorized')();
    },
    refuse: async (reason: string): Promise<void> => {
      if (await refuse.act({ input: { id, version, reason } })) await finish('decision.done.refused')();
    },
    sendBack: async (reason: string, questions: readonly string[]): Promise<void> => {
      if (await sendBack.act({ input: { id, version, reason, questions } })) await finish('decision.done.sentBack')();
    },
  };
};
