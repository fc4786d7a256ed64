import type { ReactNode } from 'react';
import { FormFault } from '../console/FormFault.tsx';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { ErrorSummary, type FormError } from '../kit/form/ErrorSummary.tsx';
import { TextArea } from '../kit/form/TextField.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import type { Paragraph } from '../kit/paragraphs.ts';
import { RuleMark } from '../kit/RuleMark.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import type { GraphqlFault } from '../providers/data/graphql-fault.ts';
import { useTranslate } from '../providers/Reader.tsx';

type Form = {
  readonly values: { readonly reason: string };
  readonly set: (key: 'reason') => (value: string) => void;
  readonly errorOf: (key: 'reason') => string | null;
  readonly errors: readonly FormError[];
  readonly attempt: number;
  readonly general: GraphqlFault | null;
  readonly submit: (send: () => void) => void;
};

type DeclareFormProps = {
  readonly person: { readonly id: string; readonly name: string };
  readonly title: string;
  readonly text: string;
  readonly verb: string;
  readonly form: Form;
  readonly busy: boolean;
  /** The paragraph on which it rests; 4.2 unless said. */
  readonly rule?: Paragraph;
  /** What becomes of the reason, where it is not told to the person. */
  readonly hint?: string;
  readonly onSend: () => void;
  /** The questions before the reason, which every declaration has. */
  readonly children: ReactNode;
};

const Reason = ({ form, hint }: Pick<DeclareFormProps, 'form' | 'hint'>) => {
  const translate = useTranslate();
  return (
    <TextArea
      id="reason"
      label={translate('joint.reason')}
      hint={hint ?? translate('declare.reasonHint')}
      value={form.values.reason}
      onChange={form.set('reason')}
      error={form.errorOf('reason')}
    />
  );
};

const Verbs = ({ person, verb, busy }: Pick<DeclareFormProps, 'person' | 'verb' | 'busy'>) => {
  const translate = useTranslate();
  return (
    <div className="m-stack">
      <p className="m-row">
        <Button type="submit" kind="danger" icon="lock" busy={busy}>
          {verb}
        </Button>
        <ButtonLink to={`/people/${person.id}`}>{translate('kit.cancel')}</ButtonLink>
      </p>
      <p className="m-caption">{translate('decision.secondFactor')}</p>
    </div>
  );
};

/** What a declaration does, its questions, the reason, and the verb with the second factor. */
export const DeclareForm = ({
  person,
  title,
  text,
  verb,
  form,
  busy,
  onSend,
  rule = '4.2',
  hint,
  children,
}: DeclareFormProps) => {
  const translate = useTranslate();
  const crumbs = [
    { label: translate('people.title'), to: '/people' },
    { label: person.name, to: `/people/${person.id}` },
  ];
  return (
    <>
      <PageHead title={title} crumbs={crumbs} />
      <form
        noValidate
        className="m-action-form"
        onSubmit={(event) => {
          event.preventDefault();
          form.submit(onSend);
        }}
      >
        <Sheet padded>
          <div className="m-stack m-stack-5">
            <ErrorSummary errors={form.errors} attempt={form.attempt} />
            <FormFault fault={form.general} />
            <p className="m-reading">
              {text} <RuleMark paragraph={rule} />
            </p>
            {children}
            <Reason form={form} hint={hint} />
            <Verbs person={person} verb={verb} busy={busy} />
          </div>
        </Sheet>
      </form>
    </>
  );
};
