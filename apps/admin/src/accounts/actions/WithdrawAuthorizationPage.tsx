import { useParams } from 'react-router-dom';
import { useForm } from '../../console/use-form.ts';
import { WithdrawAuthorization } from '../../graphql/generated/decisions.ts';
import { NotFoundState } from '../../kit/EmptyState.tsx';
import { TextArea } from '../../kit/form/TextField.tsx';
import { useMutation } from '../../providers/data/use-mutation.ts';
import { useTranslate } from '../../providers/Reader.tsx';
import { ActionForm } from './ActionForm.tsx';
import { ActionPage, type AccountShown } from './ActionPage.tsx';
import { useDone } from './use-done.ts';
import { useTaken } from './use-taken.ts';

type Holding = NonNullable<AccountShown['holdings']>[number];
type Given = { readonly id: string; readonly version: number; readonly person: string };

const givenBy = ({ holdings }: AccountShown, id: string): Given | null => {
  const holding = holdings?.find((each: Holding) => each.authorization?.id === id);
  const authorization = holding?.authorization;
  return holding && authorization ? { id, version: authorization.version, person: holding.person.name } : null;
};

const WithdrawForm = ({ account, given }: { readonly account: AccountShown; readonly given: Given }) => {
  const translate = useTranslate();
  const done = useDone(account.id);
  const { act, busy, fault } = useMutation(WithdrawAuthorization);
  const form = useForm({ reason: '' }, ({ reason }) =>
    reason.trim() === '' ? { reason: translate('error.reason-missing') } : {},
  );
  useTaken(fault, form.take);
  const send = async (): Promise<void> => {
    const withdrawn = await act({ input: { id: given.id, version: given.version, reason: form.values.reason } });
    if (withdrawn) done('accountAction.withdrawAuthorization.done', { person: given.person });
  };
  return (
    <ActionForm
      accountId={account.id}
      text={translate('accountAction.withdrawAuthorization.text')}
      rule="3.7"
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
    </ActionForm>
  );
};

const WithdrawAuthorizationPage = () => {
  const translate = useTranslate();
  const { authorization = '' } = useParams();
  const titleOf = (account: AccountShown): string =>
    translate('accountAction.withdrawAuthorization.title', { person: givenBy(account, authorization)?.person ?? '–' });
  return (
    <ActionPage title={titleOf} may={({ can }) => can.authorizePerson}>
      {(account) => {
        const given = givenBy(account, authorization);
        return given ? <WithdrawForm account={account} given={given} /> : <NotFoundState />;
      }}
    </ActionPage>
  );
};

export default WithdrawAuthorizationPage;
