import { useState, type FormEvent } from 'react';
import { useNotify } from 'react-admin';
import { FormFault } from '../console/FormFault.tsx';
import { useSearches } from '../console/search.ts';
import { todayIn } from '../console/today.ts';
import { useFaultTaken } from '../console/use-fault-taken.ts';
import { useForm, type Check } from '../console/use-form.ts';
import { NameFocalPoint as NameFocalPointDocument } from '../graphql/generated/offices.ts';
import { Button } from '../kit/Button.tsx';
import { Combobox } from '../kit/form/Combobox.tsx';
import { DateField } from '../kit/form/DateField.tsx';
import { ErrorSummary } from '../kit/form/ErrorSummary.tsx';
import type { Found } from '../kit/form/use-combobox.ts';
import { readDate } from '../kit/form/written-date.ts';
import { Sheet } from '../kit/Sheet.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useTranslate, type TranslateFunction } from '../providers/Reader.tsx';
import type { ShownEntity } from './shown-entity.ts';

type Answers = { readonly personId: Found | null; readonly fromOn: string; readonly untilOn: string };

const checkNaming =
  (translate: TranslateFunction): Check<Answers> =>
  ({ personId, fromOn, untilOn }) => ({
    ...(!personId && { personId: translate('error.person-unknown') }),
    ...(!readDate(fromOn) && { fromOn: translate('error.date-form') }),
    ...(untilOn !== '' && !readDate(untilOn) && { untilOn: translate('error.date-form') }),
  });

const useNaming = (entity: ShownEntity) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [start] = useState<Answers>({ personId: null, fromOn: todayIn(entity.timeZone), untilOn: '' });
  const form = useForm(start, checkNaming(translate));
  const { act, busy, fault } = useMutation(NameFocalPointDocument);
  useFaultTaken(fault, form.take);
  const send = async (): Promise<void> => {
    const { personId, fromOn, untilOn } = form.values;
    const input = {
      entityId: entity.id,
      personId: personId?.id ?? '',
      fromOn: readDate(fromOn) ?? fromOn,
      untilOn: readDate(untilOn),
    };
    if (!(await act({ input }))) return;
    form.set('personId')(null);
    notify('focal.named', { type: 'success' });
  };
  return { form, busy, send };
};

export const NameFocalPoint = ({ entity }: { readonly entity: ShownEntity }) => {
  const translate = useTranslate();
  const searches = useSearches();
  const { form, busy, send } = useNaming(entity);
  const { values, set, errorOf } = form;
  const today = todayIn(entity.timeZone);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    form.submit(() => void send());
  };
  return (
    <Sheet title={translate('focal.name')} padded>
      <form noValidate onSubmit={submit} className="m-stack m-stack-5">
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <FormFault fault={form.general} />
        <Combobox
          id="personId"
          label={translate('headship.person')}
          value={values.personId}
          onChange={set('personId')}
          search={searches.people}
          error={errorOf('personId')}
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
          optional
          value={values.untilOn}
          onChange={set('untilOn')}
          today={today}
          error={errorOf('untilOn')}
        />
        <p>
          <Button kind="primary" type="submit" busy={busy}>
            {translate('focal.name')}
          </Button>
        </p>
      </form>
    </Sheet>
  );
};
