import type { Account } from '../records/account.ts';

/** The five elements that 3.4 asks for. */
export const recordElements = ['title', 'platform', 'languages', 'official', 'purpose-and-audience'] as const;
export type RecordElement = (typeof recordElements)[number];

type Described = Pick<Account, 'title' | 'languages' | 'purpose' | 'audience'>;

const blank = (text: string): boolean => text.trim() === '';

export const missingElements = (account: Described, hasOfficial: boolean): readonly RecordElement[] => {
  const missing: Record<RecordElement, boolean> = {
    title: blank(account.title),
    platform: false,
    languages: account.languages.length === 0,
    official: !hasOfficial,
    'purpose-and-audience': blank(account.purpose) || blank(account.audience),
  };
  return recordElements.filter((element) => missing[element]);
};
