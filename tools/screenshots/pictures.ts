export interface Picture {
  readonly file: string;
  readonly role: string;
  readonly entity: string;
  /** The address, or a question to the register whose answer leads there. */
  readonly address: Address;
  readonly locale: 'en' | 'ar';
  readonly theme: 'light' | 'dark';
  /** Taken once people have left: everything before shows the register as it was. */
  readonly afterLeavers?: true;
}

/** The lists of the register in which a picture finds its record. */
export type PicturedList = 'accounts' | 'cases' | 'holds';

export type Address =
  | string
  | {
      readonly list: PicturedList;
      readonly filter: Readonly<Record<string, unknown>>;
      readonly path: (id: string) => string;
    };

const official: Address = {
  list: 'accounts',
  filter: { status: ['AUTHORIZED'], search: 'un_habitat_ar' },
  path: (id) => `/accounts/${id}`,
};
const waiting: Address = {
  list: 'accounts',
  filter: { attention: 'MINE_TO_DECIDE' },
  path: (id) => `/accounts/${id}/decision`,
};
const leaver: Address = { list: 'cases', filter: { status: ['PROOF_AWAITED'] }, path: (id) => `/departures/${id}` };
const held: Address = { list: 'holds', filter: { open: true }, path: (id) => `/guard/${id}` };
const head = { role: 'head-of-entity', entity: 'UN-Habitat' } as const;
const administrator = { role: 'dgc-administrator', entity: 'DGC' } as const;

/** What the README shows, in its order. */
export const pictures: readonly Picture[] = [
  { ...head, file: 'today', address: '/', locale: 'en', theme: 'light' },
  { ...head, file: 'accounts', address: '/accounts', locale: 'en', theme: 'light' },
  { ...head, file: 'account', address: official, locale: 'en', theme: 'light' },
  { ...head, file: 'decision', address: waiting, locale: 'en', theme: 'light' },
  { ...head, file: 'decision-arabic', address: waiting, locale: 'ar', theme: 'light' },
  { ...head, file: 'account-dark', address: official, locale: 'en', theme: 'dark' },
  { ...administrator, file: 'case', address: leaver, locale: 'en', theme: 'light', afterLeavers: true },
  { ...administrator, file: 'hold', address: held, locale: 'en', theme: 'light', afterLeavers: true },
];
