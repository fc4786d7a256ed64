import { platformRoles } from '@mandat/domain';
import { useForm } from '../../console/use-form.ts';
import { useSearches } from '../../console/search.ts';
import { RecordHolding } from '../../graphql/generated/decisions.ts';
import { CheckGroup, SelectField } from '../../kit/form/ChoiceFields.tsx';
import { Combobox } from '../../kit/form/Combobox.tsx';
import type { Found } from '../../kit/form/use-combobox.ts';
import { useMutation } from '../../providers/data/use-mutation.ts';
import { useTranslate } from '../../providers/Reader.tsx';
import { enumeratedOf } from '../../requests/words.ts';
import { ActionForm } from './ActionForm.tsx';
import { ActionPage, type AccountShown } from './ActionPage.tsx';
import { useDone } from './use-done.ts';
import { useTaken } from './use-taken.ts';

type Values = { readonly personId: Found | null; readonly platformRole: string; readonly facts: readonly string[] };
const start: Values = { personId: null, platformRole: 'none', facts: [] };

const useRecording = (account: AccountShown) => {
  const translate = useTranslate();
  const done = useDone(account.id);
  const { act, busy, fault } = useMutation(RecordHolding);
  const form = useForm(start, ({ personId }: Values) =>
    personId ? {} : { personId: translate('request.person.missing') },
  );
  useTaken(fault, form.take);
  const send = async (): Promise<void> => {
    const { personId, platformRole, facts } = form.values;
    if (!personId) return;
    const role = platformRoles.find((each) => each === platformRole);
    const input = {
      accountId: account.id,
      personId: personId.id,
      platformRole: role ? enumeratedOf(role) : null,
      holdsSharedSecret: facts.includes('shared-secret'),
      isRecoveryContact: facts.includes('recovery'),
    };
    if (await act({ input })) done('accountAction.recordHolding.done', { person: personId.label });
  };
  return { form, busy, send };
};

const RecordHoldingForm = ({ account }: { readonly account: AccountShown }) => {
  const translate = useTranslate();
  const { people } = useSearches();
  const { form, busy, send } = useRecording(account);
  const { values, set } = form;
  const roleChoices = platformRoles.map((value) => ({ value, label: translate(`platformRole.${value}`) }));
  return (
    <ActionForm
      accountId={account.id}
      text={translate('accountAction.recordHolding.text')}
      rule="3.4 (d)"
      errors={form.errors}
      attempt={form.attempt}
      fault={form.general}
      busy={busy}
      verb={translate('accountAction.recordHolding.confirm')}
      keep={translate('kit.cancel')}
      onSubmit={() => form.submit(() => void send())}
    >
      <Combobox
        id="personId"
        label={translate('field.personId')}
        hint={translate('request.person.hint')}
        error={form.errorOf('personId')}
        value={values.personId}
        onChange={set('personId')}
        search={people}
      />
      <SelectField
        id="platformRole"
        label={translate('field.platformRole')}
        value={values.platformRole}
        onChange={set('platformRole')}
        choices={[{ value: 'none', label: translate('accountAction.recordHolding.noRole') }, ...roleChoices]}
      />
      <CheckGroup
        id="facts"
        label={translate('accountAction.recordHolding.facts')}
        rule="4.2"
        values={values.facts}
        onChange={set('facts')}
        choices={[
          { value: 'shared-secret', label: translate('accountAction.recordHolding.sharedSecret') },
          { value: 'recovery', label: translate('accountAction.recordHolding.recovery') },
        ]}
      />
    </ActionForm>
  );
};

const RecordHoldingPage = () => {
  const translate = useTranslate();
  return (
    <ActionPage title={() => translate('accountAction.recordHolding.title')} may={({ can }) => can.recordHolding}>
      {(account) => <RecordHoldingForm account={account} />}
    </ActionPage>
  );
};

export default RecordHoldingPage;
