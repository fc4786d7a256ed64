import { settings } from '@mandat/domain';
import { todayIn } from '../../console/today.ts';
import { useForm } from '../../console/use-form.ts';
import { AuthorizePerson } from '../../graphql/generated/decisions.ts';
import type { AuthorizePersonInput } from '../../graphql/generated/schema.ts';
import { DateField } from '../../kit/form/DateField.tsx';
import { readDate } from '../../kit/form/written-date.ts';
import { useMutation } from '../../providers/data/use-mutation.ts';
import { useTranslate } from '../../providers/Reader.tsx';
import { PersonQuestions, type PersonNamed } from '../../requests/PersonQuestions.tsx';
import { enumeratedOf } from '../../requests/words.ts';
import { ActionForm } from './ActionForm.tsx';
import { ActionPage, type AccountShown } from './ActionPage.tsx';
import { endOfDay } from './end-of-day.ts';
import { useDone } from './use-done.ts';
import { useTaken } from './use-taken.ts';

type Values = {
  readonly personId: PersonNamed['person'];
  readonly capacity: PersonNamed['capacity'];
  readonly scopes: PersonNamed['scopes'];
  readonly validUntil: string;
};
const start: Values = { personId: null, capacity: '', scopes: [], validUntil: '' };

const useCheck = () => {
  const translate = useTranslate();
  return ({ personId, capacity, scopes, validUntil }: Values) => ({
    ...(personId ? {} : { personId: translate('request.person.missing') }),
    ...(capacity === '' ? { capacity: translate('kit.form.required') } : {}),
    ...(scopes.length === 0 ? { scopes: translate('error.scope-missing') } : {}),
    ...(validUntil !== '' && !readDate(validUntil) ? { validUntil: translate('error.date-form') } : {}),
  });
};

const inputOf = ({ id, version, entity }: AccountShown, values: Values): AuthorizePersonInput | null => {
  const { personId, capacity, scopes, validUntil } = values;
  if (!personId || capacity === '') return null;
  const day = readDate(validUntil);
  return {
    accountId: id,
    version,
    personId: personId.id,
    capacity: enumeratedOf(capacity),
    scopes: scopes.map((scope) => enumeratedOf(scope)),
    validUntil: day ? endOfDay(day, entity.timeZone).toISOString() : null,
  };
};

const useAuthorizing = (account: AccountShown) => {
  const done = useDone(account.id);
  const { act, busy, fault } = useMutation(AuthorizePerson);
  const form = useForm(start, useCheck());
  useTaken(fault, form.take);
  const send = async (): Promise<void> => {
    const input = inputOf(account, form.values);
    if (!input || !(await act({ input }))) return;
    done('accountAction.authorizePerson.done', { person: form.values.personId?.label ?? '' });
  };
  return { form, busy, send };
};

const AuthorizePersonForm = ({ account }: { readonly account: AccountShown }) => {
  const translate = useTranslate();
  const { form, busy, send } = useAuthorizing(account);
  const { values, set } = form;
  const change = ({ person, capacity, scopes }: Partial<PersonNamed>): void => {
    if (person !== undefined) set('personId')(person);
    if (capacity !== undefined) set('capacity')(capacity);
    if (scopes !== undefined) set('scopes')(scopes);
  };
  return (
    <ActionForm
      accountId={account.id}
      text={translate('accountAction.authorizePerson.text')}
      rule="3.7"
      errors={form.errors}
      attempt={form.attempt}
      fault={form.general}
      busy={busy}
      verb={translate('accountAction.authorizePerson.confirm')}
      keep={translate('kit.cancel')}
      secondFactor
      onSubmit={() => form.submit(() => void send())}
    >
      <PersonQuestions
        value={{ person: values.personId, capacity: values.capacity, scopes: values.scopes }}
        onChange={change}
        errorOf={form.errorOf}
        isNew={account.status === 'TO_BE_CREATED'}
      />
      <DateField
        id="validUntil"
        label={translate('accountAction.authorizePerson.until')}
        hint={translate('accountAction.authorizePerson.untilHint', { months: settings.authorizationMonths })}
        optional
        error={form.errorOf('validUntil')}
        value={values.validUntil}
        onChange={set('validUntil')}
        today={todayIn(account.entity.timeZone)}
      />
    </ActionForm>
  );
};

const AuthorizePersonPage = () => {
  const translate = useTranslate();
  return (
    <ActionPage title={() => translate('accountAction.authorizePerson.title')} may={({ can }) => can.authorizePerson}>
      {(account) => <AuthorizePersonForm account={account} />}
    </ActionPage>
  );
};

export default AuthorizePersonPage;
