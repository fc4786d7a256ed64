import { useParams } from 'react-router-dom';
import { Loaded } from '../console/Loaded.tsx';
import { todayIn } from '../console/today.ts';
import { useFaultTaken } from '../console/use-fault-taken.ts';
import { useForm, type Check } from '../console/use-form.ts';
import { DeclareDeparture } from '../graphql/generated/declare.ts';
import { PersonById } from '../graphql/generated/people.ts';
import { RadioCards } from '../kit/form/ChoiceFields.tsx';
import { DateField } from '../kit/form/DateField.tsx';
import { TextArea } from '../kit/form/TextField.tsx';
import { readDate } from '../kit/form/written-date.ts';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useQuery } from '../providers/data/use-query.ts';
import { useTranslate, type TranslateFunction } from '../providers/Reader.tsx';
import { DeclareForm, useDeclared } from './DeclareForm.tsx';
import type { ShownPerson } from './shown-person.ts';

type Answers = { readonly when: string; readonly lastDay: string; readonly reason: string };

const check =
  (translate: TranslateFunction): Check<Answers> =>
  ({ when, lastDay, reason }) => ({
    ...(when === 'later' && !readDate(lastDay) && { lastDay: translate('error.date-form') }),
    ...(reason.trim() === '' && { reason: translate('error.reason-missing') }),
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
  const { act, busy, fault } = useMutation(DeclareDeparture);
  const done = useDeclared(person.id);
  const form = useForm<Answers>({ when: 'now', lastDay: '', reason: '' }, check(translate));
  useFaultTaken(fault, form.take);
  const send = async (): Promise<void> => {
    const { when, lastDay, reason } = form.values;
    const input = {
      personId: person.id,
      lastDay: when === 'later' ? (readDate(lastDay) ?? lastDay) : null,
      reason: reason.trim(),
    };
    if (await act({ input })) await done();
  };
  return (
    <DeclareForm
      person={person}
      title={translate('declare.departureTitle', { person: person.name })}
      text={translate('declare.departureText')}
      verb={translate('declare.departure')}
      form={form}
      busy={busy}
      onSend={() => void send()}
    >
      <When form={form} />
      <TextArea
        id="reason"
        label={translate('joint.reason')}
        hint={translate('declare.reasonHint')}
        value={form.values.reason}
        onChange={form.set('reason')}
        error={form.errorOf('reason')}
      />
    </DeclareForm>
  );
};

/** A head or DGC says that somebody leaves: at once, or on a known last day. */
const DeclareDeparturePage = () => {
  const { id = '' } = useParams();
  const query = useQuery(PersonById, { id });
  return (
    <Loaded query={query} pick={({ person }) => person}>
      {(person) => <Declare person={person} />}
    </Loaded>
  );
};

export default DeclareDeparturePage;
