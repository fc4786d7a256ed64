import { isCalendarDay } from '../calendar.ts';
import { accept, refuse, type Decision, type Refusal } from '../decision.ts';
import { officialLanguages, type Translated } from '../records/language.ts';
import type { GuidanceNotice, GuidanceVersion } from './guidance.ts';

export type GuidanceWords = { readonly titles: Translated; readonly texts: Translated };

const trimmed = (words: Translated): Translated => ({
  ar: words.ar.trim(),
  zh: words.zh.trim(),
  en: words.en.trim(),
  fr: words.fr.trim(),
  ru: words.ru.trim(),
  es: words.es.trim(),
});

const wordsOf = ({ titles, texts }: GuidanceWords): GuidanceWords => ({
  titles: trimmed(titles),
  texts: trimmed(texts),
});

const isEmpty = ({ titles, texts }: GuidanceWords): boolean =>
  officialLanguages.every((language) => titles[language] === '' && texts[language] === '');

const subjectOf = ({ id, entityId }: GuidanceNotice) => ({ subject: { kind: 'guidance' as const, id }, entityId });

type Drafting = {
  readonly words: GuidanceWords;
  readonly latest: GuidanceVersion | null;
  readonly newId: string;
  readonly byId: string | null;
  readonly now: Date;
};

/** A draft may lack languages, and is changed until it is published; then the next change begins the next version. */
export const draftGuidance = (notice: GuidanceNotice, drafting: Drafting): Decision<GuidanceVersion> => {
  const { latest, newId, byId, now } = drafting;
  const words = wordsOf(drafting.words);
  if (isEmpty(words)) return refuse('guidance-empty', { field: 'titles.en' });
  const event = { type: latest ? 'guidance-edited' : 'guidance-drafted', ...subjectOf(notice) };
  if (latest && latest.publishedAt === null)
    return accept({ ...latest, ...words, draftedById: byId, draftedAt: now }, event);
  const number = (latest?.number ?? 0) + 1;
  const unpublished = { fromOn: null, inForceAt: null, publishedById: null, publishedAt: null };
  const version = {
    id: newId,
    noticeId: notice.id,
    number,
    ...words,
    draftedById: byId,
    draftedAt: now,
    ...unpublished,
  };
  return accept(version, event);
};

const missingWords = ({ titles, texts }: GuidanceWords): string | null => {
  for (const language of officialLanguages) {
    if (titles[language] === '') return `titles.${language}`;
    if (texts[language] === '') return `texts.${language}`;
  }
  return null;
};

type Publishing = {
  readonly fromOn: string;
  /** Today where the days of the notice are counted, and when `fromOn` begins there. */
  readonly today: string;
  readonly inForceAt: Date;
  readonly byId: string | null;
  readonly now: Date;
};

/** The six languages are equal: a version is published in all of them or not at all. */
export const publishGuidance = (
  notice: GuidanceNotice,
  draft: GuidanceVersion | null,
  publishing: Publishing,
): Decision<GuidanceVersion> => {
  if (!draft || draft.publishedAt) return refuse('guidance-no-draft');
  const { fromOn, today, inForceAt, byId, now } = publishing;
  const missing = missingWords(draft);
  if (missing) return refuse('guidance-language-missing', { field: missing });
  if (!isCalendarDay(fromOn)) return refuse('date-form', { field: 'fromOn' });
  if (fromOn < today) return refuse('date-in-the-past', { field: 'fromOn' });
  return accept(
    { ...draft, fromOn, inForceAt, publishedById: byId, publishedAt: now },
    {
      type: 'guidance-published',
      ...subjectOf(notice),
      changes: [{ field: 'fromOn', before: null, after: fromOn }],
    },
  );
};

type Reading = { readonly state: string; readonly concerned: boolean; readonly acknowledged: boolean };

/** Only the version in force is acknowledged, by whom it concerns, and once. */
export const acknowledgementFault = ({ state, concerned, acknowledged }: Reading): Refusal | null => {
  if (state !== 'in-force') return refuse('guidance-not-in-force');
  if (!concerned) return refuse('guidance-not-yours');
  return acknowledged ? refuse('guidance-acknowledged') : null;
};
