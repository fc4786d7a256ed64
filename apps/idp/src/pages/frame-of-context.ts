import type { KoaContextWithOIDC } from 'oidc-provider';
import type { OfficialLanguage } from '@mandat/domain';
import { chooseLanguage } from '../words/choose-language.ts';
import type { PageFrame } from './layout.ts';

const singleValue = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;

/** The reader's language on a page that the protocol itself shows: such pages take `ui_locales` as a parameter. */
export const frameOfContext = (context: KoaContextWithOIDC): PageFrame => {
  const asked: unknown = context.oidc?.params?.ui_locales ?? singleValue(context.query.ui_locales);
  return {
    language: chooseLanguage({
      uiLocales: typeof asked === 'string' ? asked : undefined,
      accepted: context.get('accept-language'),
    }),
  };
};

export const withLanguageLinks = (context: KoaContextWithOIDC): PageFrame => {
  const inLanguage = (language: OfficialLanguage): string => {
    const address = new URL(context.href);
    address.searchParams.set('ui_locales', language);
    return `${address.pathname}${address.search}`;
  };
  return { ...frameOfContext(context), inLanguage: context.method === 'GET' ? inLanguage : undefined };
};
