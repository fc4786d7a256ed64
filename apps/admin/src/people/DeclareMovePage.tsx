import { useSearches } from '../console/search.ts';
import { useForm, type Check } from '../console/use-form.ts';
import { DeclareMove } from '../graphql/generated/declare.ts';
import { SelectField } from '../kit/form/ChoiceFields.tsx';
import { Combobox } from '../kit/form/Combobox.tsx';
import type { Found } from '../kit/form/use-combobox.ts';
import { useTranslate, type TranslateFunction } from '../providers/Reader.tsx';
import { DeclareForm } from './DeclareForm.tsx';
import { DeclarePage } from './DeclarePage.tsx';
import type { ShownPerson } from './shown-person.ts';
import { checkReason, useDeclare } from './use-declare.ts';

type Answers = { readonly fromEntityId: string; readonly toEntityId: Found | null; readonly reason: string };

const check =
  (translate: TranslateFunction): Check<Answers> =>
  (answers) => ({
    ...(answers.fromEntityId === '' && { fromEntityId: translate('declare.entityMissing') }),
    ...checkReason(answers, translate),
  });

const leftOf = ({ appointments }: ShownPerson) =>
  [...new Map((appointments ?? []).map(({ entity }) => [entity.id, entity.name]))].map(([value, label]) => ({
    value,
    label,
  }));

const Declare = ({ person }: { readonly person: ShownPerson }) => {
  const translate = useTranslate();
  const { entities } = useSearches();
  const left = leftOf(person);
  const start = { fromEntityId: left.length === 1 ? (left[0]?.value ?? '') : '', toEntityId: null, reason: '' };
  const form = useForm<Answers>(start, check(translate));
  const { declare, busy } = useDeclare(DeclareMove, { personId: person.id, take: form.take });
  const send = (): void => {
    const { fromEntityId, toEntityId, reason } = form.values;
    void declare({ personId: person.id, fromEntityId, toEntityId: toEntityId?.id ?? null, reason: reason.trim() });
  };
  return (
    <DeclareForm
      person={person}
      title={translate('declare.moveTitle', { person: person.name })}
      text={translate('declare.moveText')}
      verb={translate('declare.move')}
      form={form}
      busy={busy}
      onSend={send}
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
    </DeclareForm>
  );
};

/** A head or DGC says that somebody moves: what no longer holds is revoked. */
const DeclareMovePage = () => <DeclarePage>{(person) => <Declare person={person} />}</DeclarePage>;

export default DeclareMovePage;
