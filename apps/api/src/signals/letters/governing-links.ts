import type { Locale } from '@mandat/messages';
import type { Voice } from '../../platform/pdf/voice.ts';

const documentOf = (lang: Locale, symbol: string): string => `https://undocs.org/${lang}/${symbol}`;

/** The Staff Regulations and Rules, in the edition that was in force when the bulletin was issued. */
const staffRegulations = 'ST/SGB/2018/1';

/** The texts that govern content (2.2), each with its document. */
export const governingLinks = (
  lang: Locale,
  say: Voice['say'],
): readonly { readonly title: string; readonly url: string }[] => {
  const bulletin = (symbol: string) => ({ title: say('letter.bulletin', { symbol }), url: documentOf(lang, symbol) });
  const regulations = documentOf(lang, staffRegulations);
  return [
    bulletin('ST/SGB/2019/5'),
    { title: say('letter.regulations'), url: regulations },
    { title: say('letter.staffRule'), url: regulations },
    bulletin('ST/SGB/2016/9'),
  ];
};
