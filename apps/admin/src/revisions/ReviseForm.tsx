import { FormFault } from '../console/FormFault.tsx';
import { todayIn } from '../console/today.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { Combobox } from '../kit/form/Combobox.tsx';
import { DateField } from '../kit/form/DateField.tsx';
import { ErrorSummary } from '../kit/form/ErrorSummary.tsx';
import { TextField } from '../kit/form/TextField.tsx';
import { Note } from '../kit/Note.tsx';
import { RuleMark } from '../kit/RuleMark.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useTranslate } from '../providers/Reader.tsx';
import { findEntities } from '../requests/questions.tsx';
import { DescriptionQuestions } from '../requests/DescriptionQuestions.tsx';
import { ReviseConflicts } from './ReviseConflicts.tsx';
import { wordsFields } from './revising.ts';
import type { AccountShown, OwnRevision } from './revise-account.ts';
import { useRevising } from './use-revising.ts';

type Props = { readonly account: AccountShown; readonly own: OwnRevision | null; readonly again: () => void };
type Session = ReturnType<typeof useRevising>;

const fields = [...wordsFields, 'changedOn', 'entityId'] as const;

const Faults = ({ session }: { readonly session: Session }) => {
  const { attempt, fault, errorOf, revising, choose } = session;
  const errors = fields.flatMap((field) => {
    const message = errorOf(field);
    return message ? [{ field, message }] : [];
  });
  return (
    <>
      <ErrorSummary errors={errors} attempt={attempt} />
      {fault && errors.length === 0 ? <FormFault fault={fault} /> : null}
      <ReviseConflicts revising={revising} onChoose={choose} />
    </>
  );
};

const Address = ({ session }: { readonly session: Session }) => {
  const translate = useTranslate();
  const { revising, errorOf, write } = session;
  return (
    <Sheet padded>
      <TextField
        id="url"
        label={translate('field.url')}
        rule="3.4 (b)"
        width="wide"
        dir="ltr"
        error={errorOf('url')}
        value={revising.mine.url}
        onChange={(url) => write({ url })}
      />
    </Sheet>
  );
};

const Entity = ({ session: { entity, setEntity, errorOf } }: { readonly session: Session }) => {
  const translate = useTranslate();
  return (
    <Sheet padded>
      <Combobox
        id="entityId"
        label={translate('field.entityId')}
        hint={translate('revision.entity.hint')}
        rule="3.1 (a)"
        error={errorOf('entityId')}
        value={entity}
        search={findEntities}
        onChange={setEntity}
      />
    </Sheet>
  );
};

/** The record as it may become; it is sent as a proposal. */
export const ReviseForm = ({ account, own, again }: Props) => {
  const translate = useTranslate();
  const session = useRevising({ account, own, again });
  const { revising, changedOn, setChangedOn, problem, busy, errorOf, write, send } = session;
  return (
    <form
      noValidate
      className="m-action-form m-stack m-stack-5"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p className="m-reading">
        {translate('revision.lead')} <RuleMark paragraph="3.1 (a)" />
      </p>
      {own ? <Note tone="primary">{translate('revision.edited')}</Note> : null}
      <Faults session={session} />
      <DescriptionQuestions value={revising.mine} onChange={write} errorOf={errorOf} />
      {account.url ? <Address session={session} /> : null}
      <Entity session={session} />
      <Sheet padded>
        <DateField
          id="changedOn"
          label={translate('revision.changedOn')}
          hint={translate('revision.changedOnHint')}
          rule="3.6"
          optional
          error={errorOf('changedOn')}
          value={changedOn}
          today={todayIn(account.entity.timeZone)}
          onChange={setChangedOn}
        />
      </Sheet>
      <div className="m-stack">
        <div role="alert">{problem ? <Note tone="bad">{translate(problem)}</Note> : null}</div>
        <p className="m-row">
          <Button type="submit" kind="primary" busy={busy}>
            {translate('revision.send')}
          </Button>
          <ButtonLink to={`/accounts/${account.id}`}>{translate('kit.cancel')}</ButtonLink>
        </p>
      </div>
    </form>
  );
};
