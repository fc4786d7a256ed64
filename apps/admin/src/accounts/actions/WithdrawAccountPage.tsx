import { useState } from 'react';
import { Confirm } from '../../decisions/Confirm.tsx';
import { useForm } from '../../console/use-form.ts';
import { WithdrawAccount } from '../../graphql/generated/decisions.ts';
import { TextArea } from '../../kit/form/TextField.tsx';
import { useMutation } from '../../providers/data/use-mutation.ts';
import { useTranslate } from '../../providers/Reader.tsx';
import { ActionForm } from './ActionForm.tsx';
import { ActionPage, type AccountShown } from './ActionPage.tsx';
import { useDone } from './use-done.ts';
import { useTaken } from './use-taken.ts';

const WithdrawAccountForm = ({ account }: { readonly account: AccountShown }) => {
  const translate = useTranslate();
  const done = useDone(account.id);
  const { act, busy, fault } = useMutation(WithdrawAccount);
  // The register asks once more where it is much of what the entity has.
  const toConfirm = fault?.code === 'withdrawals-to-confirm';
  const [confirmed, setConfirmed] = useState(false);
  const form = useForm({ reason: '' }, ({ reason }) =>
    reason.trim() === '' ? { reason: translate('error.reason-missing') } : {},
  );
  useTaken(fault, form.take);
  const send = async (): Promise<void> => {
    const { id, version, title } = account;
    const withdrawn = await act({ input: { id, version, reason: form.values.reason, confirmed } });
    if (withdrawn) done('accountAction.withdrawAccount.done', { title });
  };
  return (
    <ActionForm
      accountId={account.id}
      text={translate('accountAction.withdrawAccount.text')}
      rule="3.8"
      errors={form.errors}
      attempt={form.attempt}
      fault={form.general}
      busy={busy}
      verb={translate('accountAction.withdraw')}
      keep={translate('accountAction.keep')}
      danger
      secondFactor
      onSubmit={() => form.submit(() => void send())}
    >
      <TextArea
        id="reason"
        label={translate('field.reason')}
        error={form.errorOf('reason')}
        value={form.values.reason}
        onChange={form.set('reason')}
      />
      {toConfirm || confirmed ? (
        <Confirm reason={fault?.message ?? null} checked={confirmed} onChange={setConfirmed} />
      ) : null}
    </ActionForm>
  );
};

const WithdrawAccountPage = () => {
  const translate = useTranslate();
  return (
    <ActionPage title={() => translate('accountAction.withdrawAccount.title')} may={({ can }) => can.withdraw}>
      {(account) => <WithdrawAccountForm account={account} />}
    </ActionPage>
  );
};

export default WithdrawAccountPage;
