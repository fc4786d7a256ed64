import { isOfficialLanguage, officialLanguages } from '@mandat/domain';
import { useState, type FormEvent } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import { FormFault } from '../console/FormFault.tsx';
import { Loaded } from '../console/Loaded.tsx';
import { useFaultTaken } from '../console/use-fault-taken.ts';
import { useForm, type Check } from '../console/use-form.ts';
import { PersonById, UpdatePerson } from '../graphql/generated/people.ts';
import type { OfficialLanguage } from '../graphql/generated/schema.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { SelectField } from '../kit/form/ChoiceFields.tsx';
import { ErrorSummary } from '../kit/form/ErrorSummary.tsx';
import { TextField } from '../kit/form/TextField.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader, useTranslate, type TranslateFunction } from '../providers/Reader.tsx';
import type { ShownPerson } from './shown-person.ts';

type Answers = {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly functionTitle: string;
  readonly language: OfficialLanguage;
};

const checkPerson =
  (translate: TranslateFunction): Check<Answers> =>
  ({ name }) =>
    name.trim() === '' ? { name: translate('error.name-missing') } : {};

type Form = ReturnType<typeof useForm<Answers>>;

const Fields = ({ form: { values, set, errorOf } }: { readonly form: Form }) => {
  const { translate, language } = useReader();
  const text = (key: 'name' | 'functionTitle' | 'email' | 'phone', direction: 'auto' | 'ltr') => (
    <TextField
      id={key}
      label={translate(`field.${key}`)}
      optional={key !== 'name'}
      dir={direction}
      value={values[key]}
      onChange={set(key)}
      error={errorOf(key)}
    />
  );
  return (
    <div className="m-stack m-stack-5">
      {text('name', 'auto')}
      {text('functionTitle', 'auto')}
      {text('email', 'ltr')}
      {text('phone', 'ltr')}
      <SelectField
        id="language"
        label={translate('field.language')}
        hint={translate('person.form.languageHint')}
        value={values.language}
        choices={officialLanguages.map((code) => ({ value: code, label: language(code) }))}
        onChange={(code) => (isOfficialLanguage(code) ? set('language')(code) : undefined)}
        error={errorOf('language')}
      />
    </div>
  );
};

const Edit = ({ person }: { readonly person: ShownPerson }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const notify = useNotify();
  const [version] = useState(person.version);
  const { act, busy, fault } = useMutation(UpdatePerson);
  const start: Answers = {
    name: person.name,
    email: person.email ?? '',
    phone: person.phone ?? '',
    functionTitle: person.functionTitle ?? '',
    language: person.language ?? 'en',
  };
  const form = useForm(start, checkPerson(translate));
  useFaultTaken(fault, form.take);
  const back = `/people/${person.id}`;
  const send = async (): Promise<void> => {
    const { name, email, phone, functionTitle, language } = form.values;
    const texts = { name: name.trim(), email: email.trim(), phone: phone.trim(), functionTitle: functionTitle.trim() };
    const changed = await act({
      input: {
        id: person.id,
        version,
        language,
        ...texts,
        email: texts.email || null,
        phone: texts.phone || null,
        functionTitle: texts.functionTitle || null,
      },
    });
    if (!changed) return;
    notify('people.changed', { type: 'success' });
    await navigate(back);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    form.submit(() => void send());
  };
  return (
    <>
      <PageHead
        title={translate('people.edit')}
        crumbs={[
          { label: translate('people.title'), to: '/people' },
          { label: person.name, to: back },
        ]}
      />
      <form noValidate onSubmit={submit} className="m-stack m-stack-5">
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <FormFault fault={form.general} />
        <Sheet padded>
          <Fields form={form} />
        </Sheet>
        <p className="m-row">
          <Button kind="primary" type="submit" busy={busy}>
            {translate('people.save')}
          </Button>
          <ButtonLink to={back}>{translate('kit.cancel')}</ButtonLink>
        </p>
      </form>
    </>
  );
};

const EditPersonPage = () => {
  const { id = '' } = useParams();
  const query = useQuery(PersonById, { id });
  return (
    <Loaded query={query} pick={({ person }) => person}>
      {(person) => <Edit person={person} />}
    </Loaded>
  );
};

export default EditPersonPage;
