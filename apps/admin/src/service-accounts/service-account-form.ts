import type { Check } from '../console/use-form.ts';
import type { Found } from '../kit/form/use-combobox.ts';
import { readDate } from '../kit/form/written-date.ts';
import type { TranslateFunction } from '../providers/Reader.tsx';

export type ServiceAccountAnswers = {
  readonly provider: string;
  readonly client: string;
  readonly purpose: string;
  readonly ownerId: Found | null;
  readonly expiresOn: string;
};

export const checkServiceAccount =
  (translate: TranslateFunction): Check<ServiceAccountAnswers> =>
  ({ provider, client, purpose, ownerId, expiresOn }) => ({
    ...(provider === '' && { provider: translate('error.provider-unknown') }),
    ...(client.trim() === '' && { client: translate('error.client-form') }),
    ...(purpose.trim() === '' && { purpose: translate('error.purpose-missing') }),
    ...(!ownerId && { ownerId: translate('error.person-unknown') }),
    ...(!readDate(expiresOn) && { expiresOn: translate('error.date-form') }),
  });
