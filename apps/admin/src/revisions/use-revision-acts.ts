import { useNotify } from 'react-admin';
import { ApproveRevision, RefuseRevision, WithdrawRevision } from '../graphql/generated/revisions.ts';
import { useMutation } from '../providers/data/use-mutation.ts';

/** The answers to a proposed change; the page is read anew after each, and says what was done. */
export const useRevisionActs = (id: string, title: string) => {
  const notify = useNotify();
  const approve = useMutation(ApproveRevision);
  const refuse = useMutation(RefuseRevision);
  const withdraw = useMutation(WithdrawRevision);
  const all = [approve, refuse, withdraw];
  const say = (done: 'approved' | 'refused' | 'withdrawn'): void =>
    notify(`revision.done.${done}`, { messageArgs: { title } });
  return {
    busy: all.some(({ busy }) => busy),
    fault: all.find(({ fault }) => fault)?.fault ?? null,
    clear: () => all.forEach(({ clear }) => clear()),
    approve: async (): Promise<void> => {
      if (await approve.act({ input: { id } })) say('approved');
    },
    refuse: async (reason: string): Promise<void> => {
      if (await refuse.act({ input: { id, reason } })) say('refused');
    },
    withdraw: async (): Promise<void> => {
      if (await withdraw.act({ input: { id } })) say('withdrawn');
    },
  };
};
