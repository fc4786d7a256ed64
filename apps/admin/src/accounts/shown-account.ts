import type { AccountByIdResult } from '../graphql/generated/accounts.ts';

export type ShownAccount = NonNullable<AccountByIdResult['account']>;
