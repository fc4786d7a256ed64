import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { Loaded } from '../../console/Loaded.tsx';
import { useForm } from '../../console/use-form.ts';
import { ReopenAccount, ScopeLinks } from '../../graphql/generated/renewals.ts';
import { DeniedState } from '../../kit/EmptyState.tsx';
import { TextArea } from '../../kit/form/TextField.tsx';
import { useMutation } from '../../providers/data/use-mutation.ts';
import { useQuery } from '../../providers/data/use-query.ts';
import { useTranslate } from '../../providers/Reader.tsx';
import { ActionForm } from './ActionForm.tsx';
import { ActionPage, type AccountShown } from './ActionPage.tsx';
import { useTaken } from './use-taken.ts';

type FormProps = { readonly account: AccountShown; readonly isClosed: boolean };

const ReopenForm = ({ account, isClosed }: FormProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const { act, busy, fault } = useMutation(ReopenAccount);
  const form = useForm({ reason: '' }, ({ reason }) =>
    reason.trim() === '' ? { reason: translate('error.reason-missing') } : {},
  );
  useTaken(fault, form.take);
  const send = async (): Promise<void> => {
    const made = await act({ input: { id: account.id, version: account.version, reason: form.values.reason } });
    if (!made) return;
    notify('reopen.done', { messageArgs: { reference: made.reopenAccount.reference } });
    await navigate(`/requests/${made.reopenAccount.id}?step=description`);
  };
  return (
    <ActionForm
      accountId={account.id}
      text={translate(isClosed ? 'reopen.textClosed' : 'reopen.text')}
      rule={isClosed ? '3.8' : '1.1 (a)'}
      errors={form.errors}
      attempt={form.attempt}
      fault={form.general}
      busy={busy}
      verb={translate('reopen.confirm')}
      keep={translate('kit.cancel')}
      onSubmit={() => form.submit(() => void send())}
    >
      <TextArea
        id="reason"
        label={translate(isClosed ? 'reopen.reasonClosed' : 'reopen.reason')}
        error={form.errorOf('reason')}
        value={form.values.reason}
        onChange={form.set('reason')}
      />
    </ActionForm>
  );
};

const Reopening = ({ account }: { readonly account: AccountShown }) => {
  const query = useQuery(ScopeLinks, { id: account.id });
  return (
    <Loaded inside query={query} pick={({ account: found }) => found}>
      {({ can, status }) =>
        can.reopen ? (
          <ReopenForm account={account} isClosed={status === 'CLOSED'} />
        ) : (
          <DeniedState owner={account.entity.name} />
        )
      }
    </Loaded>
  );
};

/** What was found out of scope by mistake, or was closed, is taken up again by a new request. */
const ReopenAccountPage = () => {
  const translate = useTranslate();
  return (
    <ActionPage title={({ title }) => translate('reopen.title', { title })} may={() => true}>
      {(account) => <Reopening account={account} />}
    </ActionPage>
  );
};

export default ReopenAccountPage;
