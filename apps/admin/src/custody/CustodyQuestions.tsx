import { custodyModels, secondFactorKinds } from '@mandat/domain';
import { useSearches } from '../console/search.ts';
import type { useForm } from '../console/use-form.ts';
import { SelectField } from '../kit/form/ChoiceFields.tsx';
import { Combobox } from '../kit/form/Combobox.tsx';
import { DateField } from '../kit/form/DateField.tsx';
import { TextArea, TextField } from '../kit/form/TextField.tsx';
import { useTranslate } from '../providers/Reader.tsx';
import type { CustodyAnswers } from './custody-form.ts';

type Form = ReturnType<typeof useForm<CustodyAnswers>>;
type Props = { readonly form: Form };

type Written = 'vaultReference' | 'recoveryMailbox' | 'recoveryPhone';

const longestLine = 300;

const useField = ({ values, set, errorOf }: Form) => {
  const translate = useTranslate();
  return <Key extends keyof CustodyAnswers>(id: Key) => ({
    id,
    label: translate(`field.${id === 'changedOn' ? 'custodyChangedOn' : id}`),
    value: values[id],
    onChange: set(id),
    error: errorOf(id),
  });
};

const Line = ({ form, id, hint }: Props & { readonly id: Written; readonly hint?: string }) => {
  const field = useField(form)(id);
  const optional = id !== 'vaultReference';
  return <TextField {...field} {...(hint && { hint })} optional={optional} dir="auto" maxLength={longestLine} />;
};

const Model = ({ form }: Props) => {
  const translate = useTranslate();
  const field = useField(form);
  return (
    <SelectField
      {...field('custodyModel')}
      choices={custodyModels.map((value) => ({ value, label: translate(`custodyModel.${value}`) }))}
    />
  );
};

const SecondFactor = ({ form }: Props) => {
  const translate = useTranslate();
  const field = useField(form);
  const { people } = useSearches();
  return (
    <>
      <SelectField
        {...field('secondFactor')}
        choices={secondFactorKinds.map((value) => ({ value, label: translate(`secondFactor.${value}`) }))}
      />
      {form.values.secondFactor === 'none' ? null : (
        <Combobox {...field('secondFactorHolderId')} optional search={people} />
      )}
    </>
  );
};

/** Where the credentials are, and through whom the account could be recovered. */
export const CustodyQuestions = ({ form }: Props) => {
  const translate = useTranslate();
  const field = useField(form);
  const { people } = useSearches();
  return (
    <>
      <Model form={form} />
      <Line form={form} id="vaultReference" hint={translate('field.vaultReference.hint')} />
      <SecondFactor form={form} />
      <Line form={form} id="recoveryMailbox" />
      <Line form={form} id="recoveryPhone" hint={translate('field.recoveryPhone.hint')} />
      <Combobox {...field('phoneOwnerId')} hint={translate('field.phoneOwnerId.hint')} optional search={people} />
      <TextArea
        {...field('connectedApplications')}
        hint={translate('field.connectedApplications.hint')}
        optional
        rows={3}
      />
    </>
  );
};

/** When they were changed last, since when all this is so, and when somebody noticed. */
export const CustodyDays = ({ form, today }: Props & { readonly today: string }) => {
  const translate = useTranslate();
  const field = useField(form);
  return (
    <>
      <DateField {...field('lastRotatedOn')} optional today={today} />
      <DateField {...field('changedOn')} today={today} />
      <DateField {...field('detectedOn')} hint={translate('field.detectedOn.hint')} optional today={today} />
    </>
  );
};
