import type { ReactNode } from 'react';
import { FormFault } from '../../console/FormFault.tsx';
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { ErrorSummary, type FormError } from '../../kit/form/ErrorSummary.tsx';
import type { Paragraph } from '../../kit/paragraphs.ts';
import { RuleMark } from '../../kit/RuleMark.tsx';
import { Sheet } from '../../kit/Sheet.tsx';
import type { GraphqlFault } from '../../providers/data/graphql-fault.ts';
import { useTranslate } from '../../providers/Reader.tsx';

type ActionFormProps = {
  readonly accountId: string;
  readonly text: string;
  readonly rule: Paragraph;
  readonly errors: readonly FormError[];
  readonly attempt: number;
  readonly fault: GraphqlFault | null;
  readonly busy: boolean;
  readonly verb: string;
  readonly keep: string;
  readonly danger?: boolean;
  readonly secondFactor?: boolean;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
};

/** What it does, the questions, the verb and the way out. */
export const ActionForm = ({ accountId, text, rule, verb, keep, danger, secondFactor, ...form }: ActionFormProps) => {
  const translate = useTranslate();
  const { errors, attempt, fault, busy, onSubmit, children } = form;
  return (
    <form
      noValidate
      className="m-action-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Sheet padded>
        <div className="m-stack m-stack-5">
          <ErrorSummary errors={errors} attempt={attempt} />
          {fault ? <FormFault fault={fault} /> : null}
          <p className="m-reading">
            {text} <RuleMark paragraph={rule} />
          </p>
          {children}
          <div className="m-stack">
            <p className="m-row">
              <Button
                type="submit"
                kind={danger ? 'danger' : 'primary'}
                icon={secondFactor ? 'lock' : undefined}
                busy={busy}
              >
                {verb}
              </Button>
              <ButtonLink to={`/accounts/${accountId}`}>{keep}</ButtonLink>
            </p>
            {secondFactor ? <p className="m-caption">{translate('decision.secondFactor')}</p> : null}
          </div>
        </div>
      </Sheet>
    </form>
  );
};
