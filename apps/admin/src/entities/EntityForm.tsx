import { officialLanguages } from '@mandat/domain';
import type { FormEvent } from 'react';
import { FormFault } from '../console/FormFault.tsx';
import { useSearches } from '../console/search.ts';
import { useForm } from '../console/use-form.ts';
import type { GraphqlFault } from '../providers/data/graphql-fault.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { RadioCards, SelectField } from '../kit/form/ChoiceFields.tsx';
import { Combobox } from '../kit/form/Combobox.tsx';
import { ErrorSummary } from '../kit/form/ErrorSummary.tsx';
import { TextField } from '../kit/form/TextField.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useReader } from '../providers/Reader.tsx';
import { useFaultTaken } from '../console/use-fault-taken.ts';
import { checkEntity, type EntityAnswers } from './entity-form.ts';
import { kinds } from './kinds.ts';

type Props = {
  readonly start: EntityAnswers;
  readonly isNew: boolean;
  readonly fault: GraphqlFault | null;
  readonly busy: boolean;
  readonly verb: string;
  readonly back: string;
  readonly onSend: (answers: EntityAnswers) => void;
};

type Form = ReturnType<typeof useForm<EntityAnswers>>;

const Names = ({ form }: { readonly form: Form }) => {
  const { translate, language } = useReader();
  return (
    <>
      <h2>{translate('entity.names')}</h2>
      {officialLanguages.map((code) => (
        <TextField
          key={code}
          id={`name-${code}`}
          label={language(code)}
          lang={code}
          dir="auto"
          width="wide"
          value={form.values[`name-${code}`]}
          onChange={form.set(`name-${code}`)}
          error={form.errorOf(`name-${code}`)}
        />
      ))}
    </>
  );
};

const Place = ({ form }: { readonly form: Form }) => {
  const { translate } = useReader();
  const searches = useSearches();
  return (
    <>
      <Combobox
        id="parentId"
        label={translate('entity.parent')}
        optional
        value={form.values.parentId}
        onChange={form.set('parentId')}
        search={searches.entities}
        error={form.errorOf('parentId')}
      />
      <RadioCards
        id="headed"
        label={translate('entity.form.headed')}
        rule="3.1 (a)"
        value={form.values.headed ? 'yes' : 'no'}
        choices={[
          { value: 'yes', label: translate('entity.form.headedYes'), hint: translate('entity.form.headedYesHint') },
          { value: 'no', label: translate('entity.form.headedNo'), hint: translate('entity.form.headedNoHint') },
        ]}
        onChange={(value) => form.set('headed')(value === 'yes')}
        error={form.errorOf('headed')}
      />
      <TextField
        id="headTitle"
        label={translate('field.headTitle')}
        hint={translate('entity.form.headTitleHint')}
        value={form.values.headTitle}
        onChange={form.set('headTitle')}
        error={form.errorOf('headTitle')}
      />
      <TextField
        id="country"
        label={translate('field.country')}
        hint={translate('entity.form.countryHint')}
        optional
        dir="ltr"
        width="narrow"
        maxLength={2}
        value={form.values.country}
        onChange={form.set('country')}
        error={form.errorOf('country')}
      />
      <TextField
        id="timeZone"
        label={translate('field.timeZone')}
        hint={translate('entity.form.timeZoneHint')}
        dir="ltr"
        value={form.values.timeZone}
        onChange={form.set('timeZone')}
        error={form.errorOf('timeZone')}
      />
    </>
  );
};

/** An entity as 1.1 (c) describes it: its kind, its place, who heads it, its name in six languages. */
export const EntityForm = ({ start, isNew, fault, busy, verb, back, onSend }: Props) => {
  const { translate } = useReader();
  const form = useForm(start, checkEntity(translate, isNew));
  useFaultTaken(fault, form.take);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    form.submit(() => onSend(form.values));
  };
  return (
    <form noValidate onSubmit={submit} className="m-stack m-stack-5">
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <FormFault fault={form.general} />
      <Sheet padded>
        <div className="m-stack m-stack-5">
          {isNew ? (
            <TextField
              id="code"
              label={translate('entity.form.code')}
              hint={translate('entity.form.codeHint')}
              dir="ltr"
              value={form.values.code}
              onChange={form.set('code')}
              error={form.errorOf('code')}
            />
          ) : null}
          <SelectField
            id="kind"
            label={translate('entities.column.kind')}
            value={form.values.kind}
            choices={Object.entries(kinds).map(([value, key]) => ({ value, label: translate(key) }))}
            onChange={(value) => form.set('kind')(value as EntityAnswers['kind'])}
            error={form.errorOf('kind')}
          />
          <Place form={form} />
          <Names form={form} />
        </div>
      </Sheet>
      <p className="m-row">
        <Button kind="primary" type="submit" busy={busy}>
          {verb}
        </Button>
        <ButtonLink to={back}>{translate('kit.cancel')}</ButtonLink>
      </p>
    </form>
  );
};
