import { outOfScopeKinds } from '@mandat/domain';
import { useForm } from '../../console/use-form.ts';
import { MarkOutOfScope } from '../../graphql/generated/evidence.ts';
import { RadioCards } from '../../kit/form/ChoiceFields.tsx';
import { TextArea } from '../../kit/form/TextField.tsx';
import { useMutation } from '../../providers/data/use-mutation.ts';
import { useTranslate } from '../../providers/Reader.tsx';
import { enumeratedOf } from '../../requests/words.ts';
import { ActionForm } from './ActionForm.tsx';
import { ActionPage, type AccountShown } from './ActionPage.tsx';
import { useDone } from './use-done.ts';
import { useTaken } from './use-taken.ts';

const kindNamed = (text: string) => outOfScopeKinds.find((kind) => kind === text);

const MarkOutOfScopeForm = ({ account }: { readonly account: AccountShown }) => {
  const translate = useTranslate();
  const done = useDone(account.id);
  const { act, busy, fault } = useMutation(MarkOutOfScope);
  const form = useForm({ as: '', reason: '' }, ({ as, reason }) => ({
    ...(kindNamed(as) ? {} : { as: translate('error.scope-kind-missing') }),
    ...(reason.trim() === '' ? { reason: translate('error.reason-missing') } : {}),
  }));
  useTaken(fault, form.take);
  const send = async (): Promise<void> => {
    const { id, version, title } = account;
    const kind = kindNamed(form.values.as);
    if (!kind) return;
    const marked = await act({ input: { id, version, as: enumeratedOf(kind), reason: form.values.reason } });
    if (marked) done('accountAction.markOutOfScope.done', { title });
  };
  return (
    <ActionForm
      accountId={account.id}
      text={translate('accountAction.markOutOfScope.text')}
      rule="1.1 (a)"
      errors={form.errors}
      attempt={form.attempt}
      fault={form.general}
      busy={busy}
      verb={translate('request.scope.record')}
      keep={translate('kit.cancel')}
      danger
      onSubmit={() => form.submit(() => void send())}
    >
      <RadioCards
        id="as"
        label={translate('field.as')}
        error={form.errorOf('as')}
        value={form.values.as}
        onChange={form.set('as')}
        choices={outOfScopeKinds.map((kind) => ({
          value: kind,
          label: translate(`outOfScope.${kind}`),
          hint: translate(`request.scope.${kind}.hint`),
        }))}
      />
      <TextArea
        id="reason"
        label={translate('request.scope.why')}
        hint={translate('request.scope.why.hint')}
        error={form.errorOf('reason')}
        value={form.values.reason}
        onChange={form.set('reason')}
      />
    </ActionForm>
  );
};

const MarkOutOfScopePage = () => {
  const translate = useTranslate();
  return (
    <ActionPage title={() => translate('accountAction.markOutOfScope.title')} may={({ can }) => can.markOutOfScope}>
      {(account) => <MarkOutOfScopeForm account={account} />}
    </ActionPage>
  );
};

export default MarkOutOfScopePage;
