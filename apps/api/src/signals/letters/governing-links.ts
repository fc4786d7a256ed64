import type { Locale } from '@mandat/messages';
import type { Voice } from '../../platform/pdf/voice.ts';

const documentOf = (lang: Locale, symbol: string): string => `https://undocs.org/${lang}/${symbol}`;

/**
 * The texts that govern content (2.2), each with a document. The Staff Regulations and Rules are issued anew under changing symbols, of
 * which none is confirmed to us: their lines lead to the bulletin that names them.
 */
export const governingLinks = (
  lang: Locale,
  say: Voice['say'],
): readonly { readonly title: string; readonly url: string }[] => {
  const bulletin = (symbol: string) => ({ title: say('letter.bulletin', { symbol }), url: documentOf(lang, symbol) });
  const named = bulletin('ST/SGB/2019/5');
  return [
    named,
    { title: say('letter.regulations'), url: named.url },
    { title: say('letter.staffRule'), url: named.url },
    bulletin('ST/SGB/2016/9'),
  ];
};
