import { officialLanguages, type OfficialLanguage } from '@mandat/domain';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { FormFault } from '../console/FormFault.tsx';
import { useFaultTaken } from '../console/use-fault-taken.ts';
import { useForm } from '../console/use-form.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { ErrorSummary } from '../kit/form/ErrorSummary.tsx';
import { SaveStatus } from '../kit/form/SaveStatus.tsx';
import { TextArea, TextField } from '../kit/form/TextField.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { Mark } from '../kit/StateMark.tsx';
import { useReader } from '../providers/Reader.tsx';
import type { GuidanceDraft } from './use-guidance-draft.ts';
import { checkGuidance, lacks, type GuidanceAnswers } from './guidance-form.ts';

type Form = ReturnType<typeof useForm<GuidanceAnswers>>;

const longestTitle = 300;
const longestText = 5_000;

const Words = ({ form, code }: { readonly form: Form; readonly code: OfficialLanguage }) => {
  const { translate, language } = useReader();
  const [title, text] = [`titles.${code}` as const, `texts.${code}` as const];
  return (
    <Sheet
      padded
      title={language(code)}
      beside={
        lacks(form.values, code) ? <Mark icon="pen" tone="none" word={translate('guidance.languageMissing')} /> : null
      }
    >
      <div className="m-stack m-stack-4">
        <TextField
          id={title}
          label={translate('guidance.fieldTitle')}
          lang={code}
          dir="auto"
          width="wide"
          optional
          maxLength={longestTitle}
          value={form.values[title]}
          onChange={form.set(title)}
          error={form.errorOf(title)}
        />
        <TextArea
          id={text}
          label={translate('guidance.fieldText')}
          lang={code}
          optional
          rows={6}
          maxLength={longestText}
          width="wide"
          value={form.values[text]}
          onChange={form.set(text)}
          error={form.errorOf(text)}
        />
      </div>
    </Sheet>
  );
};

type Props = {
  readonly draft: GuidanceDraft;
  readonly back: string;
  readonly children?: ReactNode;
  /** The register has everything: where the reader goes on. */
  readonly onDone: (id: string) => void;
};

const useGuidanceForm = ({ draft, onDone }: Props) => {
  const { translate } = useReader();
  const form = useForm(draft.words, checkGuidance(translate));
  const { autosave, saveAll, fault, place } = draft;
  const { values } = form;
  const [busy, setBusy] = useState(false);
  const written = useRef(draft.words);
  useFaultTaken(fault, form.take);
  useEffect(() => {
    if (values === written.current) return;
    written.current = values;
    autosave.write(values);
  }, [autosave, values]);
  const finish = async (): Promise<void> => {
    setBusy(true);
    const isSaved = await saveAll();
    setBusy(false);
    if (isSaved && place.current) onDone(place.current.id);
  };
  return { form, busy, finish };
};

/** Title and text in six languages, the reader's first; saved as they are written. */
export const GuidanceForm = (props: Props) => {
  const { translate, locale } = useReader();
  const { form, busy, finish } = useGuidanceForm(props);
  const { draft, back, children } = props;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    form.submit(() => void finish());
  };
  const languages = officialLanguages.toSorted((a, b) => Number(b === locale) - Number(a === locale));
  return (
    <form noValidate onSubmit={submit} className="m-stack m-stack-5">
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <FormFault fault={form.general} />
      {children}
      {languages.map((code) => (
        <Words key={code} form={form} code={code} />
      ))}
      <div className="m-stack">
        <p className="m-row">
          <Button kind="primary" type="submit" busy={busy}>
            {translate('guidance.save')}
          </Button>
          <ButtonLink to={back}>{translate('kit.cancel')}</ButtonLink>
          <SaveStatus state={draft.save} savedAt={draft.savedAt} />
        </p>
        <p className="m-caption">{translate('guidance.autosave')}</p>
      </div>
    </form>
  );
};
