import { useSearches } from '../console/search.ts';
import type { useForm } from '../console/use-form.ts';
import { SelectField } from '../kit/form/ChoiceFields.tsx';
import { Combobox } from '../kit/form/Combobox.tsx';
import { DateField } from '../kit/form/DateField.tsx';
import { TextArea, TextField } from '../kit/form/TextField.tsx';
import { useTranslate } from '../providers/Reader.tsx';
import type { ServiceAccountAnswers } from './service-account-form.ts';

/** The claims of a token by which a client is known; they are called so in every language. */
const claims = 'client_id, azp, sub';

type Props = {
  readonly form: ReturnType<typeof useForm<ServiceAccountAnswers>>;
  readonly providers: readonly string[];
  readonly today: string;
};

export const ServiceAccountFields = ({ form: { values, set, errorOf }, providers, today }: Props) => {
  const translate = useTranslate();
  const { people } = useSearches();
  return (
    <div className="m-stack m-stack-5">
      <SelectField
        id="provider"
        label={translate('field.provider')}
        value={values.provider}
        choices={providers.map((name) => ({ value: name, label: name }))}
        onChange={set('provider')}
        error={errorOf('provider')}
      />
      <TextField
        id="client"
        label={translate('field.client')}
        hint={
          <>
            {translate('serviceAccount.clientHint')} <bdi dir="ltr">{claims}</bdi>
          </>
        }
        value={values.client}
        onChange={set('client')}
        error={errorOf('client')}
      />
      <TextArea
        id="purpose"
        label={translate('field.purpose')}
        value={values.purpose}
        onChange={set('purpose')}
        error={errorOf('purpose')}
      />
      <Combobox
        id="ownerId"
        label={translate('field.ownerId')}
        hint={translate('serviceAccount.ownerHint')}
        value={values.ownerId}
        onChange={set('ownerId')}
        search={people}
        error={errorOf('ownerId')}
      />
      <DateField
        id="expiresOn"
        label={translate('field.expiresOn')}
        hint={translate('serviceAccount.expiresHint')}
        value={values.expiresOn}
        onChange={set('expiresOn')}
        today={today}
        error={errorOf('expiresOn')}
      />
    </div>
  );
};
