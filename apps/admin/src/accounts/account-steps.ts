import type { AccountRow } from '../graphql/generated/accounts.ts';
import type { MessageKey } from '@mandat/messages';

export type Step = { readonly name: MessageKey; readonly to: string };
type Facts = Pick<AccountRow, 'id' | 'can'>;

/** What this reader can do next with an account, the most decisive first; from what the record says of itself. */
export const stepsOf = ({ id, can }: Facts): readonly Step[] => {
  const offered: readonly (Step & { readonly open: boolean })[] = [
    { name: 'account.decide', to: `/accounts/${id}/decision`, open: can.authorize || can.refuse || can.sendBack },
    { name: 'account.recordCreation', to: `/accounts/${id}/creation`, open: can.recordCreation },
    { name: 'account.goOn', to: `/requests/${id}`, open: can.edit || can.assess || can.nominate || can.submit },
    { name: 'account.authorizePerson', to: `/accounts/${id}/people/new`, open: can.authorizePerson },
    { name: 'action.maintainAccount', to: `/accounts/${id}/maintain`, open: can.maintain },
    { name: 'action.proposeRevision', to: `/accounts/${id}/change`, open: can.proposeRevision },
    { name: 'account.markOutOfScope', to: `/accounts/${id}/scope`, open: can.markOutOfScope },
    { name: 'account.park', to: `/accounts/${id}/park`, open: can.park },
    { name: 'account.close', to: `/accounts/${id}/close`, open: can.close },
    { name: 'account.withdraw', to: `/accounts/${id}/withdraw`, open: can.withdraw },
  ];
  return offered.flatMap(({ name, to, open }) => (open ? [{ name, to }] : []));
};
