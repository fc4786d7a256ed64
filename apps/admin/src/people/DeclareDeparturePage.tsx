import { todayIn } from '../console/today.ts';
import { useForm, type Check } from '../console/use-form.ts';
import { DeclareDeparture } from '../graphql/generated/declare.ts';
import { RadioCards } from '../kit/form/ChoiceFields.tsx';
import { DateField } from '../kit/form/DateField.tsx';
import { readDate } from '../kit/form/written-date.ts';
import { useTranslate, type TranslateFunction } from '../providers/Reader.tsx';
import { DeclareForm } from './DeclareForm.tsx';
import { DeclarePage } from './DeclarePage.tsx';
import type { ShownPerson } from './shown-person.ts';
import { checkReason, useDeclare } from './use-declare.ts';

type Answers = { readonly when: string; readonly lastDay: string; readonly reason: string };

const check =
  (translate: TranslateFunction): Check<Answers> =>
  (answers) => ({
    ...(answers.when === 'later' && !readDate(answers.lastDay) && { lastDay: translate('error.date-form') }),
    ...checkReason(answers, translate),
  });

const When = ({ form }: { readonly form: ReturnType<typeof useForm<Answers>> }) => {
  const translate = useTranslate();
  return (
    <>
      <RadioCards
        id="when"
        label={translate('declare.when')}
        value={form.values.when}
        choices={[
          { value: 'now', label: translate('declare.now') },
          { value: 'later', label: translate('declare.later') },
        ]}
        onChange={form.set('when')}
      />
      {form.values.when === 'later' ? (
        <DateField
          id="lastDay"
          label={translate('declare.lastDay')}
          value={form.values.lastDay}
          onChange={form.set('lastDay')}
          today={todayIn()}
          error={form.errorOf('lastDay')}
        />
      ) : null}
    </>
  );
};

const Declare = ({ person }: { readonly person: ShownPerson }) => {
  const translate = useTranslate();
  const form = useForm<Answers>({ when: 'now', lastDay: '', reason: '' }, check(translate));
  const { declare, busy } = useDeclare(DeclareDeparture, { personId: person.id, take: form.take });
  const send = (): void => {
    const { when, lastDay, reason } = form.values;
    const day = when === 'later' ? (readDate(lastDay) ?? lastDay) : null;
    void declare({ personId: person.id, lastDay: day, reason: reason.trim() });
  };
  return (
    <DeclareForm
      person={person}
      title={translate('declare.departureTitle', { person: person.name })}
      text={translate('declare.departureText')}
      verb={translate('declare.departure')}
      form={form}
      busy={busy}
      onSend={send}
    >
      <When form={form} />
    </DeclareForm>
  );
};

/** A head or DGC says that somebody leaves: at once, or on a known last day. */
const DeclareDeparturePage = () => <DeclarePage>{(person) => <Declare person={person} />}</DeclarePage>;

export default DeclareDeparturePage;
