import type { ServiceAccountByIdResult } from '../graphql/generated/service-accounts.ts';

export type ShownServiceAccount = NonNullable<ServiceAccountByIdResult['serviceAccount']>;
export type DialogProps = { readonly account: ShownServiceAccount; readonly onClose: () => void };
