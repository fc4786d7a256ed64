import { officialLanguages, type OfficialLanguage } from '@mandat/domain';
import { useState, type FormEvent } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import { FormFault } from '../console/FormFault.tsx';
import { Loaded } from '../console/Loaded.tsx';
import { useFaultTaken } from '../console/use-fault-taken.ts';
import { useForm } from '../console/use-form.ts';
import { ProcedureOf, RecordCustodyProcedure, type ProcedureOfResult } from '../graphql/generated/custody.ts';
import { wordOf } from '../graphql/words.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { DeniedState } from '../kit/EmptyState.tsx';
import { ErrorSummary } from '../kit/form/ErrorSummary.tsx';
import { TextArea, TextField } from '../kit/form/TextField.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { RuleMark } from '../kit/RuleMark.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';

type Shown = NonNullable<ProcedureOfResult['entity']>;
type Props = { readonly entity: Shown };
type TextKey = `texts.${OfficialLanguage}`;
type Answers = Readonly<Record<TextKey | 'documentReference' | 'evidenceUrl', string>>;

const longestText = 5_000;
const longestLine = 300;

/** The latest version, to be changed. */
const answersOf = ({ custodyProcedures }: Shown): Answers => {
  const latest = custodyProcedures?.[0];
  const texts = officialLanguages.map((code) => {
    const text = latest?.wordings.find(({ language }) => wordOf(language) === code)?.text ?? '';
    return [`texts.${code}`, text] as const;
  });
  const words = Object.fromEntries(texts) as Record<TextKey, string>;
  return { ...words, documentReference: latest?.documentReference ?? '', evidenceUrl: latest?.evidenceUrl ?? '' };
};

const useWriting = ({ entity }: Props) => {
  const { translate, locale } = useReader();
  const notify = useNotify();
  const navigate = useNavigate();
  const [start] = useState(() => answersOf(entity));
  const [seen] = useState(entity.custodyProcedures?.[0]?.number ?? 0);
  const form = useForm<Answers>(start, (values) => ({
    ...(officialLanguages.every((code) => values[`texts.${code}`].trim() === '') && {
      [`texts.${locale}`]: translate('error.procedure-text-missing'),
    }),
    ...(values.documentReference.trim() === '' &&
      values.evidenceUrl.trim() === '' && { documentReference: translate('error.procedure-document-missing') }),
  }));
  const { act, busy, fault } = useMutation(RecordCustodyProcedure);
  useFaultTaken(fault, form.take);
  const send = async (): Promise<void> => {
    const { values } = form;
    const texts = Object.fromEntries(officialLanguages.map((code) => [code, values[`texts.${code}`].trim() || null]));
    const { documentReference, evidenceUrl } = values;
    const said = { documentReference: documentReference.trim() || null, evidenceUrl: evidenceUrl.trim() || null };
    if (!(await act({ input: { entityId: entity.id, seen, texts, ...said } }))) return;
    notify('procedure.recorded', { type: 'success' });
    await navigate(`/entities/${entity.id}`);
  };
  return { form, busy, send };
};

type Form = ReturnType<typeof useWriting>['form'];

const Fields = ({ form }: { readonly form: Form }) => {
  const { translate, language, locale } = useReader();
  const languages = officialLanguages.toSorted((a, b) => Number(b === locale) - Number(a === locale));
  const field = <Key extends keyof Answers & string>(id: Key) => ({
    id,
    value: form.values[id],
    onChange: form.set(id),
    error: form.errorOf(id),
  });
  return (
    <div className="m-stack m-stack-5">
      <p className="m-reading">
        {translate('procedure.text')} <RuleMark paragraph="4.2" />
      </p>
      {languages.map((code) => (
        <TextArea
          key={code}
          {...field(`texts.${code}`)}
          label={language(code)}
          lang={code}
          optional
          rows={4}
          maxLength={longestText}
          width="wide"
        />
      ))}
      <TextField
        {...field('documentReference')}
        label={translate('field.documentReference')}
        dir="auto"
        maxLength={longestLine}
      />
      <TextField {...field('evidenceUrl')} label={translate('field.evidenceUrl')} dir="ltr" optional width="wide" />
    </div>
  );
};

const Write = ({ entity }: Props) => {
  const { translate } = useReader();
  const { form, busy, send } = useWriting({ entity });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    form.submit(() => void send());
  };
  return (
    <form noValidate onSubmit={submit} className="m-stack m-stack-5">
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <FormFault fault={form.general} />
      <Sheet padded>
        <Fields form={form} />
      </Sheet>
      <p className="m-row">
        <Button kind="primary" type="submit" busy={busy}>
          {translate('procedure.keep')}
        </Button>
        <ButtonLink to={`/entities/${entity.id}`}>{translate('kit.cancel')}</ButtonLink>
      </p>
    </form>
  );
};

const ProcedurePage = () => {
  const { translate } = useReader();
  const { id = '' } = useParams();
  const query = useQuery(ProcedureOf, { id }, { keep: true });
  return (
    <Loaded query={query} pick={({ entity }) => entity}>
      {(entity) => (
        <>
          <PageHead
            title={translate('procedure.page')}
            documentTitle={`${translate('procedure.page')} · ${entity.name}`}
            crumbs={[
              { label: translate('entities.title'), to: '/entities' },
              { label: entity.name, to: `/entities/${entity.id}` },
            ]}
          />
          {entity.canRecordProcedure ? <Write entity={entity} /> : <DeniedState owner={entity.name} />}
        </>
      )}
    </Loaded>
  );
};

export default ProcedurePage;
