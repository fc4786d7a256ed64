import { readKeys, type RegisterKey } from '@mandat/letter';
import { isLocale, type Locale } from '@mandat/messages';

export type Texts = Readonly<Record<string, string>>;

/** What the register put into the page: all that a verification needs when there is no connection. */
export type RegisterData = {
  readonly keys: readonly RegisterKey[];
  readonly register: string;
  /** When the page was made. */
  readonly now: string;
  readonly language: Locale;
  readonly texts: Readonly<Record<Locale, Texts>>;
};

export const readRegisterData = (text: string): RegisterData => {
  const data = JSON.parse(text) as RegisterData;
  const language = isLocale(data.language) ? data.language : 'en';
  return { ...data, language, keys: readKeys(JSON.stringify({ keys: data.keys })) ?? [] };
};
