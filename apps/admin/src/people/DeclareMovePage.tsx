import { useParams } from 'react-router-dom';
import { Loaded } from '../console/Loaded.tsx';
import { useSearches } from '../console/search.ts';
import { useFaultTaken } from '../console/use-fault-taken.ts';
import { useForm, type Check } from '../console/use-form.ts';
import { DeclareMove } from '../graphql/generated/declare.ts';
import { PersonById } from '../graphql/generated/people.ts';
import { SelectField } from '../kit/form/ChoiceFields.tsx';
import { Combobox } from '../kit/form/Combobox.tsx';
import { TextArea } from '../kit/form/TextField.tsx';
import type { Found } from '../kit/form/use-combobox.ts';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useQuery } from '../providers/data/use-query.ts';
import { useTranslate, type TranslateFunction } from '../providers/Reader.tsx';
import { DeclareForm, useDeclared } from './DeclareForm.tsx';
import type { ShownPerson } from './shown-person.ts';

type Answers = { readonly fromEntityId: string; readonly toEntityId: Found | null; readonly reason: string };

const check =
  (translate: TranslateFunction): Check<Answers> =>
  ({ fromEntityId, reason }) => ({
    ...(fromEntityId === '' && { fromEntityId: translate('declare.entityMissing') }),
    ...(reason.trim() === '' && { reason: translate('error.reason-missing') }),
  });

const leftOf = ({ appointments }: ShownPerson) =>
  [...new Map((appointments ?? []).map(({ entity }) => [entity.id, entity.name]))].map(([value, label]) => ({
    value,
    label,
  }));

const Declare = ({ person }: { readonly person: ShownPerson }) => {
  const translate = useTranslate();
  const { entities } = useSearches();
  const { act, busy, fault } = useMutation(DeclareMove);
  const done = useDeclared(person.id);
  const left = leftOf(person);
  const start = { fromEntityId: left.length === 1 ? (left[0]?.value ?? '') : '', toEntityId: null, reason: '' };
  const form = useForm<Answers>(start, check(translate));
  useFaultTaken(fault, form.take);
  const send = async (): Promise<void> => {
    const { fromEntityId, toEntityId, reason } = form.values;
    const input = { personId: person.id, fromEntityId, toEntityId: toEntityId?.id ?? null, reason: reason.trim() };
    if (await act({ input })) await done();
  };
  return (
    <DeclareForm
      person={person}
      title={translate('declare.moveTitle', { person: person.name })}
      text={translate('declare.moveText')}
      verb={translate('declare.move')}
      form={form}
      busy={busy}
      onSend={() => void send()}
    >
      <SelectField
        id="fromEntityId"
        label={translate('declare.from')}
        value={form.values.fromEntityId}
        choices={left}
        onChange={form.set('fromEntityId')}
        error={form.errorOf('fromEntityId')}
      />
      <Combobox
        id="toEntityId"
        optional
        label={translate('declare.to')}
        value={form.values.toEntityId}
        search={entities}
        onChange={form.set('toEntityId')}
        error={form.errorOf('toEntityId')}
      />
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

/** A head or DGC says that somebody moves: what no longer holds is revoked. */
const DeclareMovePage = () => {
  const { id = '' } = useParams();
  const query = useQuery(PersonById, { id });
  return (
    <Loaded query={query} pick={({ person }) => person}>
      {(person) => <Declare person={person} />}
    </Loaded>
  );
};

export default DeclareMovePage;
