import { useState, type FormEvent } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import { FormFault } from '../console/FormFault.tsx';
import { Loaded } from '../console/Loaded.tsx';
import { useSearches } from '../console/search.ts';
import { todayIn } from '../console/today.ts';
import { useFaultTaken } from '../console/use-fault-taken.ts';
import { useForm, type Check } from '../console/use-form.ts';
import type { ShownEntity } from '../entities/shown-entity.ts';
import { EntityById } from '../graphql/generated/entities.ts';
import { RecordHeadship } from '../graphql/generated/headships.ts';
import type { HeadshipCapacity } from '../graphql/generated/schema.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { RadioCards } from '../kit/form/ChoiceFields.tsx';
import { Combobox } from '../kit/form/Combobox.tsx';
import type { Found } from '../kit/form/use-combobox.ts';
import { DateField } from '../kit/form/DateField.tsx';
import { ErrorSummary } from '../kit/form/ErrorSummary.tsx';
import { TextField } from '../kit/form/TextField.tsx';
import { readDate } from '../kit/form/written-date.ts';
import { Note } from '../kit/Note.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useQuery } from '../providers/data/use-query.ts';
import { useTranslate, type TranslateFunction } from '../providers/Reader.tsx';

type Answers = {
  readonly personId: Found | null;
  readonly capacity: HeadshipCapacity;
  readonly fromOn: string;
  readonly untilOn: string;
  readonly documentReference: string;
};

const checkHeadship =
  (translate: TranslateFunction): Check<Answers> =>
  ({ personId, capacity, fromOn, untilOn, documentReference }) => ({
    ...(!personId && { personId: translate('error.person-unknown') }),
    ...(!readDate(fromOn) && { fromOn: translate('error.date-form') }),
    ...(untilOn !== '' && !readDate(untilOn) && { untilOn: translate('error.date-form') }),
    ...(untilOn === '' && capacity === 'OFFICER_IN_CHARGE' && { untilOn: translate('error.end-date-missing') }),
    ...(documentReference.trim() === '' && { documentReference: translate('error.document-missing') }),
  });

type Form = ReturnType<typeof useForm<Answers>>;

const Fields = ({ form, entity }: { readonly form: Form; readonly entity: ShownEntity }) => {
  const translate = useTranslate();
  const searches = useSearches();
  const today = todayIn(entity.timeZone);
  const { values, set, errorOf } = form;
  return (
    <div className="m-stack m-stack-5">
      <Combobox
        id="personId"
        label={translate('headship.person')}
        rule="3.7"
        value={values.personId}
        onChange={set('personId')}
        search={searches.people}
        error={errorOf('personId')}
      />
      <RadioCards
        id="capacity"
        label={translate('field.capacity')}
        value={values.capacity}
        choices={[
          { value: 'HEAD', label: translate('headshipCapacity.head'), hint: translate('headship.form.headHint') },
          {
            value: 'OFFICER_IN_CHARGE',
            label: translate('headshipCapacity.officer-in-charge'),
            hint: translate('headship.form.inChargeHint'),
          },
        ]}
        onChange={(value) => set('capacity')(value === 'HEAD' ? 'HEAD' : 'OFFICER_IN_CHARGE')}
        error={errorOf('capacity')}
      />
      <DateField
        id="fromOn"
        label={translate('field.fromOn')}
        value={values.fromOn}
        onChange={set('fromOn')}
        today={today}
        error={errorOf('fromOn')}
      />
      <DateField
        id="untilOn"
        label={translate('field.untilOn')}
        optional={values.capacity === 'HEAD'}
        value={values.untilOn}
        onChange={set('untilOn')}
        today={today}
        error={errorOf('untilOn')}
      />
      <TextField
        id="documentReference"
        label={translate('field.documentReference')}
        hint={translate('headship.form.documentHint')}
        value={values.documentReference}
        onChange={set('documentReference')}
        error={errorOf('documentReference')}
      />
    </div>
  );
};

const Record = ({ entity }: { readonly entity: ShownEntity }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const notify = useNotify();
  const [start] = useState<Answers>({
    personId: null,
    capacity: entity.head ? 'OFFICER_IN_CHARGE' : 'HEAD',
    fromOn: todayIn(entity.timeZone),
    untilOn: '',
    documentReference: '',
  });
  const form = useForm(start, checkHeadship(translate));
  const { act, busy, fault } = useMutation(RecordHeadship);
  useFaultTaken(fault, form.take);
  const back = `/entities/${entity.id}`;
  const send = async (): Promise<void> => {
    const { personId, capacity, fromOn, untilOn, documentReference } = form.values;
    const done = await act({
      input: {
        entityId: entity.id,
        personId: personId?.id ?? '',
        capacity,
        fromOn: readDate(fromOn) ?? fromOn,
        untilOn: readDate(untilOn),
        documentReference: documentReference.trim(),
      },
    });
    if (!done) return;
    notify('headship.recorded', { type: 'success' });
    await navigate(back);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    form.submit(() => void send());
  };
  return (
    <>
      <PageHead
        title={translate('headship.record')}
        documentTitle={translate('headship.recordOf', { entity: entity.name })}
        crumbs={[
          { label: translate('entities.title'), to: '/entities' },
          { label: entity.name, to: back },
        ]}
      />
      <form noValidate onSubmit={submit} className="m-stack m-stack-5">
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <FormFault fault={form.general} />
        <Sheet padded>
          <Fields form={form} entity={entity} />
        </Sheet>
        <Note icon="todo">{translate('headship.form.second')}</Note>
        <p className="m-row">
          <Button kind="primary" type="submit" busy={busy}>
            {translate('headship.record')}
          </Button>
          <ButtonLink to={back}>{translate('kit.cancel')}</ButtonLink>
        </p>
      </form>
    </>
  );
};

const NewHeadshipPage = () => {
  const { id = '' } = useParams();
  const query = useQuery(EntityById, { id });
  return (
    <Loaded query={query} pick={({ entity }) => entity}>
      {(entity) => <Record entity={entity} />}
    </Loaded>
  );
};

export default NewHeadshipPage;
