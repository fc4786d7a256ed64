import { officialLanguages, type OfficialLanguage } from '@mandat/domain';
import type { FormEvent, ReactNode } from 'react';
import { FormFault } from '../console/FormFault.tsx';
import { useFaultTaken } from '../console/use-fault-taken.ts';
import { useForm } from '../console/use-form.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { ErrorSummary } from '../kit/form/ErrorSummary.tsx';
import { TextArea, TextField } from '../kit/form/TextField.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { Mark } from '../kit/StateMark.tsx';
import type { GraphqlFault } from '../providers/data/graphql-fault.ts';
import { useReader } from '../providers/Reader.tsx';
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
  readonly start: GuidanceAnswers;
  readonly fault: GraphqlFault | null;
  readonly busy: boolean;
  readonly back: string;
  readonly children?: ReactNode;
  readonly onSend: (answers: GuidanceAnswers) => void;
};

/** Title and text in six languages, the reader's first. */
export const GuidanceForm = ({ start, fault, busy, back, children, onSend }: Props) => {
  const { translate, locale } = useReader();
  const form = useForm(start, checkGuidance(translate));
  useFaultTaken(fault, form.take);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    form.submit(() => onSend(form.values));
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
      <p className="m-row">
        <Button kind="primary" type="submit" busy={busy}>
          {translate('guidance.save')}
        </Button>
        <ButtonLink to={back}>{translate('kit.cancel')}</ButtonLink>
      </p>
    </form>
  );
};
