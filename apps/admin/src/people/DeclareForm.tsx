import type { ReactNode } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { FormFault } from '../console/FormFault.tsx';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { ErrorSummary, type FormError } from '../kit/form/ErrorSummary.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { RuleMark } from '../kit/RuleMark.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import type { GraphqlFault } from '../providers/data/graphql-fault.ts';
import { useTranslate } from '../providers/Reader.tsx';

type Form = {
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
  readonly onSend: () => void;
  readonly children: ReactNode;
};

export const useDeclared = (personId: string) => {
  const notify = useNotify();
  const navigate = useNavigate();
  return async (): Promise<void> => {
    notify('declare.done');
    await navigate(`/people/${personId}`);
  };
};

/** What a declaration does, its questions, and the verb with the second factor. */
export const DeclareForm = ({ person, title, text, verb, form, busy, onSend, children }: DeclareFormProps) => {
  const translate = useTranslate();
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { label: translate('people.title'), to: '/people' },
          { label: person.name, to: `/people/${person.id}` },
        ]}
      />
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
              {text} <RuleMark paragraph="4.2" />
            </p>
            {children}
            <div className="m-stack">
              <p className="m-row">
                <Button type="submit" kind="danger" icon="lock" busy={busy}>
                  {verb}
                </Button>
                <ButtonLink to={`/people/${person.id}`}>{translate('kit.cancel')}</ButtonLink>
              </p>
              <p className="m-caption">{translate('decision.secondFactor')}</p>
            </div>
          </div>
        </Sheet>
      </form>
    </>
  );
};
