import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { Loaded } from '../console/Loaded.tsx';
import { useFaultTaken } from '../console/use-fault-taken.ts';
import { useForm } from '../console/use-form.ts';
import {
  PreviewWithdrawal,
  WithdrawAuthorizationsOf,
  type PreviewWithdrawalResult,
} from '../graphql/generated/renewals.ts';
import { wordOf } from '../graphql/words.ts';
import { DataTable } from '../kit/DataTable.tsx';
import { DeniedState, EmptyState } from '../kit/EmptyState.tsx';
import { FirstCell } from '../kit/FirstCell.tsx';
import { Mark } from '../kit/StateMark.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader, useTranslate } from '../providers/Reader.tsx';
import { DeclareForm } from './DeclareForm.tsx';
import { DeclarePage } from './DeclarePage.tsx';
import type { ShownPerson } from './shown-person.ts';
import { checkReason } from './use-declare.ts';

type Loss = PreviewWithdrawalResult['previewWithdrawal'][number];

const Afterwards = ({ custodian }: Pick<Loss, 'custodian'>) => {
  const translate = useTranslate();
  return custodian ? (
    <Mark icon="s-orphan" tone="bad" word={translate('withdrawAll.orphan')} />
  ) : (
    <Mark icon="key" tone="none" word={translate('withdrawAll.kept')} />
  );
};

/** What goes, account by account, and where nobody is left. */
const Lost = ({ losses }: { readonly losses: readonly Loss[] }) => {
  const translate = useTranslate();
  return (
    <DataTable
      label={translate('withdrawAll.lost')}
      rows={losses}
      idOf={({ accountId }) => accountId}
      nameOf={({ title }) => title}
      columns={[
        {
          key: 'account',
          label: translate('withdrawAll.lost'),
          cell: ({ accountId, title, capacity }) => (
            <FirstCell
              to={`/accounts/${accountId}`}
              title={title}
              caption={translate(`capacity.${wordOf(capacity)}`)}
            />
          ),
        },
        {
          key: 'afterwards',
          label: translate('withdrawAll.afterwards'),
          cell: ({ custodian }) => <Afterwards custodian={custodian} />,
        },
      ]}
    />
  );
};

const useWithdrawing = (person: ShownPerson) => {
  const { translate } = useReader();
  const notify = useNotify();
  const navigate = useNavigate();
  const form = useForm({ reason: '' }, (values) => checkReason(values, translate));
  const { act, busy, fault } = useMutation(WithdrawAuthorizationsOf);
  useFaultTaken(fault, form.take);
  const send = async (): Promise<void> => {
    if (!(await act({ input: { personId: person.id, reason: form.values.reason.trim() } }))) return;
    notify('withdrawAll.done', { messageArgs: { person: person.name } });
    await navigate(`/people/${person.id}`);
  };
  return { form, busy, send };
};

const Withdraw = ({ person }: { readonly person: ShownPerson }) => {
  const translate = useTranslate();
  const { form, busy, send } = useWithdrawing(person);
  const query = useQuery(PreviewWithdrawal, { personId: person.id }, { keep: true });
  return (
    <DeclareForm
      person={person}
      title={translate('withdrawAll.title', { person: person.name })}
      text={translate('withdrawAll.text')}
      verb={translate('withdrawAll.action')}
      rule="3.7"
      hint={translate('withdrawAll.reasonHint')}
      form={form}
      busy={busy}
      onSend={() => void send()}
    >
      <Loaded inside query={query} pick={({ previewWithdrawal }) => previewWithdrawal}>
        {(losses) =>
          losses.length === 0 ? <EmptyState bare title={translate('withdrawAll.none')} /> : <Lost losses={losses} />
        }
      </Loaded>
    </DeclareForm>
  );
};

/** A head withdraws all that somebody was authorized for on their accounts, and sees before what that leaves behind. */
const WithdrawAllPage = () => (
  <DeclarePage>
    {(person) => (person.can.withdrawAuthorizations ? <Withdraw person={person} /> : <DeniedState />)}
  </DeclarePage>
);

export default WithdrawAllPage;
