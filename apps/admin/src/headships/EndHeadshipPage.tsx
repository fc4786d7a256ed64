import { useState, type FormEvent } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import { FormFault } from '../console/FormFault.tsx';
import { Loaded } from '../console/Loaded.tsx';
import { todayIn } from '../console/today.ts';
import { useFaultTaken } from '../console/use-fault-taken.ts';
import { useForm, type Check } from '../console/use-form.ts';
import type { HeadshipRow } from '../graphql/generated/entities.ts';
import { EndHeadship, HeadshipList } from '../graphql/generated/headships.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { DateField } from '../kit/form/DateField.tsx';
import { ErrorSummary } from '../kit/form/ErrorSummary.tsx';
import { TextField } from '../kit/form/TextField.tsx';
import { readDate } from '../kit/form/written-date.ts';
import { Message } from '../kit/Message.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { PersonName } from '../kit/PersonName.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useQuery } from '../providers/data/use-query.ts';
import { useTranslate, type TranslateFunction } from '../providers/Reader.tsx';

type Answers = { readonly untilOn: string; readonly documentReference: string };

const checkEnd =
  (translate: TranslateFunction): Check<Answers> =>
  ({ untilOn, documentReference }) => ({
    ...(!readDate(untilOn) && { untilOn: translate('error.date-form') }),
    ...(documentReference.trim() === '' && { documentReference: translate('error.document-missing') }),
  });

const End = ({ headship }: { readonly headship: HeadshipRow }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const notify = useNotify();
  const { person, entity } = headship;
  const [{ id, version }] = useState(headship);
  const today = todayIn(entity.timeZone);
  const form = useForm<Answers>({ untilOn: today, documentReference: '' }, checkEnd(translate));
  const { act, busy, fault } = useMutation(EndHeadship);
  useFaultTaken(fault, form.take);
  const back = `/entities/${entity.id}`;
  const send = async (): Promise<void> => {
    const { untilOn, documentReference } = form.values;
    const input = { id, version, untilOn: readDate(untilOn) ?? untilOn, documentReference: documentReference.trim() };
    if (!(await act({ input }))) return;
    notify('headship.ended', { type: 'success' });
    await navigate(back);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    form.submit(() => void send());
  };
  return (
    <>
      <PageHead
        title={translate('headship.endTitle')}
        crumbs={[
          { label: translate('entities.title'), to: '/entities' },
          { label: entity.name, to: back },
        ]}
        lead={
          <Message
            id="headship.endLead"
            nodes={{ person: <PersonName name={person.name} />, entity: <bdi>{entity.name}</bdi> }}
          />
        }
      />
      <form noValidate onSubmit={submit} className="m-stack m-stack-5">
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <FormFault fault={form.general} />
        <Sheet padded>
          <div className="m-stack m-stack-5">
            <DateField
              id="untilOn"
              label={translate('field.untilOn')}
              value={form.values.untilOn}
              onChange={form.set('untilOn')}
              today={today}
              error={form.errorOf('untilOn')}
            />
            <TextField
              id="documentReference"
              label={translate('field.documentReference')}
              hint={translate('headship.form.documentHint')}
              value={form.values.documentReference}
              onChange={form.set('documentReference')}
              error={form.errorOf('documentReference')}
            />
          </div>
        </Sheet>
        <p className="m-row">
          <Button kind="primary" type="submit" busy={busy}>
            {translate('headship.end')}
          </Button>
          <ButtonLink to={back}>{translate('kit.cancel')}</ButtonLink>
        </p>
      </form>
    </>
  );
};

const EndHeadshipPage = () => {
  const { id = '' } = useParams();
  const query = useQuery(HeadshipList, { first: 1, filter: { ids: [id] } });
  return (
    <Loaded query={query} pick={({ headships }) => headships.nodes[0] ?? null}>
      {(headship) => <End headship={headship} />}
    </Loaded>
  );
};

export default EndHeadshipPage;
