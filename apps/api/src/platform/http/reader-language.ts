import { isOfficialLanguage, type OfficialLanguage } from '@mandat/domain';

/** The best official language of an Accept-Language header (RFC 9110 12.5.4); English when it names none. */
export const readerLanguage = (header: string | undefined): OfficialLanguage => {
  const wanted = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((each) => /^\s*q=([\d.]+)\s*$/iu.exec(each)?.[1]).find(Boolean);
      return {
        language: tag.trim().toLowerCase().split('-')[0] ?? '',
        weight: quality === undefined ? 1 : Number(quality),
      };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return wanted.map(({ language }) => language).find(isOfficialLanguage) ?? 'en';
};
