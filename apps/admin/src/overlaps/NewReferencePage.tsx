import '../requests/requests.css';
import { officialLanguages, recognizeAccount } from '@mandat/domain';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { FormFault } from '../console/FormFault.tsx';
import { useFaultTaken } from '../console/use-fault-taken.ts';
import { useForm, type Check } from '../console/use-form.ts';
import { AddReferenceAccount } from '../graphql/generated/overlaps.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { CheckGroup } from '../kit/form/ChoiceFields.tsx';
import { ErrorSummary } from '../kit/form/ErrorSummary.tsx';
import { TextField } from '../kit/form/TextField.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useReader, useTranslate } from '../providers/Reader.tsx';
import { AddressQuestion } from '../requests/questions.tsx';

type Answers = {
  readonly url: string;
  readonly organisation: string;
  readonly title: string;
  readonly languages: readonly string[];
};

const noAnswers: Answers = { url: '', organisation: '', title: '', languages: [] };

const useAdding = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const notify = useNotify();
  const { act, busy, fault } = useMutation(AddReferenceAccount);
  const check: Check<Answers> = ({ url, organisation, title }) => {
    const found = recognizeAccount(url);
    return {
      ...(!found.ok && { url: translate(`error.address-${found.reason}`) }),
      ...(organisation.trim() === '' && { organisation: translate('error.organisation-missing') }),
      ...(title.trim() === '' && { title: translate('error.title-missing') }),
    };
  };
  const form = useForm(noAnswers, check);
  useFaultTaken(fault, form.take);
  const send = async (): Promise<void> => {
    if (!(await act({ input: form.values }))) return;
    notify('references.added');
    await navigate('/references');
  };
  return { form, busy, submit: () => form.submit(() => void send()) };
};

type Form = ReturnType<typeof useAdding>['form'];

const ReferenceQuestions = ({ form: { values, set, errorOf } }: { readonly form: Form }) => {
  const { translate, language } = useReader();
  return (
    <>
      <AddressQuestion
        id="url"
        value={values.url}
        error={errorOf('url')}
        found={recognizeAccount(values.url)}
        onChange={set('url')}
      />
      <TextField
        id="organisation"
        label={translate('field.organisation')}
        hint={translate('references.organisation.hint')}
        dir="auto"
        error={errorOf('organisation')}
        value={values.organisation}
        onChange={set('organisation')}
      />
      <TextField
        id="title"
        label={translate('field.title')}
        dir="auto"
        error={errorOf('title')}
        value={values.title}
        onChange={set('title')}
      />
      <div className="m-options-beside">
        <CheckGroup
          id="languages"
          label={translate('field.languages')}
          optional
          values={values.languages}
          choices={officialLanguages.map((code) => ({ value: code, label: language(code) }))}
          onChange={set('languages')}
        />
      </div>
    </>
  );
};

/** An account of another organisation, for the search to find. */
const NewReferencePage = () => {
  const translate = useTranslate();
  const { form, busy, submit } = useAdding();
  return (
    <>
      <PageHead
        title={translate('references.add')}
        lead={translate('references.lead')}
        crumbs={[{ label: translate('references.title'), to: '/references' }]}
      />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Sheet padded>
          <div className="m-stack m-stack-5">
            <ErrorSummary errors={form.errors} attempt={form.attempt} />
            {form.general ? <FormFault fault={form.general} /> : null}
            <ReferenceQuestions form={form} />
            <p className="m-row">
              <Button type="submit" kind="primary" busy={busy}>
                {translate('references.add.verb')}
              </Button>
              <ButtonLink to="/references">{translate('kit.cancel')}</ButtonLink>
            </p>
          </div>
        </Sheet>
      </form>
    </>
  );
};

export default NewReferencePage;
