/** The six official languages, in the order in which the organisation lists them. */
export const officialLanguages = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;
export type OfficialLanguage = (typeof officialLanguages)[number];

/** A text that people wrote, per language; a missing language is shown in the best one that is there. */
export type Translated = Readonly<Record<OfficialLanguage, string>>;

export const isOfficialLanguage = (text: string): text is OfficialLanguage =>
  (officialLanguages as readonly string[]).includes(text);
