import { isOfficialLanguage, officialLanguages } from '@mandat/domain';
import type { FormEvent } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { FormFault } from '../console/FormFault.tsx';
import { isRecordOf } from '../console/record-of.ts';
import { useSearches } from '../console/search.ts';
import { useFaultTaken } from '../console/use-fault-taken.ts';
import { useForm, type Check } from '../console/use-form.ts';
import { RecordPerson } from '../graphql/generated/people.ts';
import type { OfficialLanguage, StaffType } from '../graphql/generated/schema.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { SelectField } from '../kit/form/ChoiceFields.tsx';
import { Combobox } from '../kit/form/Combobox.tsx';
import type { Found } from '../kit/form/use-combobox.ts';
import { ErrorSummary } from '../kit/form/ErrorSummary.tsx';
import { TextField } from '../kit/form/TextField.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useReader, useTranslate, type TranslateFunction } from '../providers/Reader.tsx';
import { staffTypes } from './staff-types.ts';

type Answers = {
  readonly name: string;
  readonly email: string;
  readonly functionTitle: string;
  readonly entityId: Found | null;
  readonly staffType: StaffType;
  readonly staffNumber: string;
  readonly source: string;
  readonly language: OfficialLanguage;
};

const noAnswers: Answers = {
  name: '',
  email: '',
  functionTitle: '',
  entityId: null,
  staffType: 'STAFF_MEMBER',
  staffNumber: '',
  source: '',
  language: 'en',
};

const checkPerson =
  (translate: TranslateFunction): Check<Answers> =>
  ({ name, entityId, staffNumber, source }) => ({
    ...(name.trim() === '' && { name: translate('error.name-missing') }),
    ...(!entityId && { entityId: translate('error.entity-unknown') }),
    ...(staffNumber.trim() === '' && { staffNumber: translate('error.staff-number-missing') }),
    ...(source.trim() === '' && { source: translate('error.source-missing') }),
  });

type Form = ReturnType<typeof useForm<Answers>>;

const Identity = ({ form: { values, set, errorOf } }: { readonly form: Form }) => {
  const translate = useTranslate();
  return (
    <>
      <SelectField
        id="staffType"
        label={translate('field.staffType')}
        hint={translate('person.form.staffTypeHint')}
        rule="3.7"
        value={values.staffType}
        choices={Object.entries(staffTypes).map(([value, key]) => ({ value, label: translate(key) }))}
        onChange={(value) => (isRecordOf(staffTypes, value) ? set('staffType')(value) : undefined)}
        error={errorOf('staffType')}
      />
      <TextField
        id="staffNumber"
        label={translate('person.form.staffNumber')}
        hint={translate('person.form.staffNumberHint')}
        dir="ltr"
        width="narrow"
        value={values.staffNumber}
        onChange={set('staffNumber')}
        error={errorOf('staffNumber')}
      />
      <TextField
        id="source"
        label={translate('person.form.source')}
        hint={translate('person.form.sourceHint')}
        dir="ltr"
        value={values.source}
        onChange={set('source')}
        error={errorOf('source')}
      />
    </>
  );
};

const Fields = ({ form }: { readonly form: Form }) => {
  const { translate, language } = useReader();
  const searches = useSearches();
  const { values, set, errorOf } = form;
  return (
    <div className="m-stack m-stack-5">
      <TextField
        id="name"
        label={translate('field.name')}
        dir="auto"
        value={values.name}
        onChange={set('name')}
        error={errorOf('name')}
      />
      <Combobox
        id="entityId"
        label={translate('accounts.filter.entity')}
        value={values.entityId}
        onChange={set('entityId')}
        search={searches.entities}
        error={errorOf('entityId')}
      />
      <TextField
        id="functionTitle"
        label={translate('field.functionTitle')}
        optional
        dir="auto"
        value={values.functionTitle}
        onChange={set('functionTitle')}
        error={errorOf('functionTitle')}
      />
      <TextField
        id="email"
        type="email"
        label={translate('field.email')}
        rule="3.4 (d)"
        optional
        dir="ltr"
        value={values.email}
        onChange={set('email')}
        error={errorOf('email')}
      />
      <SelectField
        id="language"
        label={translate('field.language')}
        hint={translate('person.form.languageHint')}
        value={values.language}
        choices={officialLanguages.map((code) => ({ value: code, label: language(code) }))}
        onChange={(code) => (isOfficialLanguage(code) ? set('language')(code) : undefined)}
        error={errorOf('language')}
      />
      <Identity form={form} />
    </div>
  );
};

const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const NewPersonPage = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const notify = useNotify();
  const form = useForm(noAnswers, checkPerson(translate));
  const { act, busy, fault } = useMutation(RecordPerson);
  useFaultTaken(fault, form.take);
  const send = async (): Promise<void> => {
    const { name, email, functionTitle, entityId, staffNumber, source, ...others } = form.values;
    const made = await act({
      input: {
        ...others,
        name: name.trim(),
        email: textOrNull(email),
        functionTitle: textOrNull(functionTitle),
        entityId: entityId?.id ?? '',
        staffNumber: staffNumber.trim(),
        source: source.trim(),
      },
    });
    if (!made) return;
    notify('people.recorded', { type: 'success' });
    await navigate(`/people/${made.recordPerson.id}`);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    form.submit(() => void send());
  };
  return (
    <>
      <PageHead title={translate('people.record')} crumbs={[{ label: translate('people.title'), to: '/people' }]} />
      <form noValidate onSubmit={submit} className="m-stack m-stack-5">
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <FormFault fault={form.general} />
        <Sheet padded>
          <Fields form={form} />
        </Sheet>
        <p className="m-row">
          <Button kind="primary" type="submit" busy={busy}>
            {translate('people.record')}
          </Button>
          <ButtonLink to="/people">{translate('kit.cancel')}</ButtonLink>
        </p>
      </form>
    </>
  );
};

export default NewPersonPage;
