export interface Picture {
  readonly file: string;
  readonly role: string;
  readonly entity: string;
  /** The address, or a question to the register whose answer leads there. */
  readonly address: Address;
  readonly locale: 'en' | 'ar';
  readonly theme: 'light' | 'dark';
}

export type Address =
  string | { readonly filter: Readonly<Record<string, unknown>>; readonly path: (id: string) => string };

const official: Address = {
  filter: { status: ['AUTHORIZED'], search: 'un_habitat_ar' },
  path: (id) => `/accounts/${id}`,
};
const waiting: Address = { filter: { attention: 'MINE_TO_DECIDE' }, path: (id) => `/accounts/${id}/decision` };
const head = { role: 'head-of-entity', entity: 'UN-Habitat' } as const;

/** What the README shows, in its order. */
export const pictures: readonly Picture[] = [
  { ...head, file: 'today', address: '/', locale: 'en', theme: 'light' },
  { ...head, file: 'accounts', address: '/accounts', locale: 'en', theme: 'light' },
  { ...head, file: 'account', address: official, locale: 'en', theme: 'light' },
  { ...head, file: 'decision', address: waiting, locale: 'en', theme: 'light' },
  { ...head, file: 'decision-arabic', address: waiting, locale: 'ar', theme: 'light' },
  { ...head, file: 'account-dark', address: official, locale: 'en', theme: 'dark' },
];
