import type { Reader } from '../providers/Reader.tsx';

/** The rule that decided, as a sentence of its own. */
export const ruleSentence = (rule: string, { translate, locale }: Reader): string => {
  const words = translate(`offboardingRule.${rule}`, { _: rule });
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
};
