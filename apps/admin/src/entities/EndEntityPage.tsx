import { useState, type FormEvent } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import { FormFault } from '../console/FormFault.tsx';
import { Loaded } from '../console/Loaded.tsx';
import { useSearches } from '../console/search.ts';
import { todayIn } from '../console/today.ts';
import { useFaultTaken } from '../console/use-fault-taken.ts';
import { useForm, type Check } from '../console/use-form.ts';
import { EntityById } from '../graphql/generated/entities.ts';
import { EndEntity } from '../graphql/generated/offices.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { Combobox } from '../kit/form/Combobox.tsx';
import { DateField } from '../kit/form/DateField.tsx';
import { ErrorSummary } from '../kit/form/ErrorSummary.tsx';
import { TextField } from '../kit/form/TextField.tsx';
import type { Found } from '../kit/form/use-combobox.ts';
import { readDate } from '../kit/form/written-date.ts';
import { Message } from '../kit/Message.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useQuery } from '../providers/data/use-query.ts';
import { useTranslate, type TranslateFunction } from '../providers/Reader.tsx';
import type { ShownEntity } from './shown-entity.ts';

type Answers = {
  readonly endedOn: string;
  readonly documentReference: string;
  readonly successorId: Found | null;
};

const checkEnd =
  (translate: TranslateFunction): Check<Answers> =>
  ({ endedOn, documentReference }) => ({
    ...(!readDate(endedOn) && { endedOn: translate('error.date-form') }),
    ...(documentReference.trim() === '' && { documentReference: translate('error.end-document-missing') }),
  });

type Props = { readonly entity: ShownEntity };

const useEnding = ({ entity }: Props) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const notify = useNotify();
  const [{ id, version }] = useState(entity);
  const today = todayIn(entity.timeZone);
  const [start] = useState<Answers>({ endedOn: today, documentReference: '', successorId: null });
  const form = useForm(start, checkEnd(translate));
  const { act, busy, fault } = useMutation(EndEntity);
  useFaultTaken(fault, form.take);
  const send = async (): Promise<void> => {
    const { endedOn, documentReference, successorId } = form.values;
    const input = {
      id,
      version,
      endedOn: readDate(endedOn) ?? endedOn,
      documentReference: documentReference.trim(),
      successorId: successorId?.id ?? null,
    };
    if (!(await act({ input }))) return;
    notify('entityEnd.done', { type: 'success' });
    await navigate(`/entities/${id}`);
  };
  return { form, busy, send, today };
};

type Form = ReturnType<typeof useEnding>['form'];

const Fields = ({ form, today }: { readonly form: Form; readonly today: string }) => {
  const translate = useTranslate();
  const searches = useSearches();
  const { values, set, errorOf } = form;
  return (
    <div className="m-stack m-stack-5">
      <DateField
        id="endedOn"
        label={translate('field.untilOn')}
        value={values.endedOn}
        onChange={set('endedOn')}
        today={today}
        error={errorOf('endedOn')}
      />
      <Combobox
        id="successorId"
        label={translate('entityEnd.successor')}
        hint={translate('entityEnd.successorHint')}
        optional
        value={values.successorId}
        onChange={set('successorId')}
        search={searches.entities}
        error={errorOf('successorId')}
      />
      <TextField
        id="documentReference"
        label={translate('field.documentReference')}
        value={values.documentReference}
        onChange={set('documentReference')}
        error={errorOf('documentReference')}
      />
    </div>
  );
};

const End = ({ entity }: Props) => {
  const translate = useTranslate();
  const { form, busy, send, today } = useEnding({ entity });
  const back = `/entities/${entity.id}`;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    form.submit(() => void send());
  };
  return (
    <>
      <PageHead
        title={translate('entityEnd.title')}
        crumbs={[
          { label: translate('entities.title'), to: '/entities' },
          { label: entity.name, to: back },
        ]}
        lead={<Message id="entityEnd.lead" nodes={{ entity: <bdi>{entity.name}</bdi> }} />}
      />
      <form noValidate onSubmit={submit} className="m-stack m-stack-5">
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <FormFault fault={form.general} />
        <Sheet padded>
          <Fields form={form} today={today} />
        </Sheet>
        <p className="m-row">
          <Button kind="danger" type="submit" busy={busy}>
            {translate('entityEnd.title')}
          </Button>
          <ButtonLink to={back}>{translate('kit.cancel')}</ButtonLink>
        </p>
      </form>
    </>
  );
};

const EndEntityPage = () => {
  const { id = '' } = useParams();
  const query = useQuery(EntityById, { id });
  return (
    <Loaded query={query} pick={({ entity }) => entity}>
      {(entity) => <End entity={entity} />}
    </Loaded>
  );
};

export default EndEntityPage;
