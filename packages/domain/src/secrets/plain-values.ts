/** What follows the name of a secret, or stands by itself, and is none: words of a sentence, references, public ids. */
const words: Readonly<Record<string, string>> = {
  en: 'changed|rotated|replaced|renewed|reset|revoked|removed|deleted|disabled|expired|unchanged|unknown|none|kept|stored|shared|done|pending|missing|required|optional|hidden|redacted|protected|encrypted|confidential|available|lost|known|new|the|in|now|not|see|sent|never|policy|reset|updated',
  fr: 'changée?s?|modifiée?s?|renouvelée?s?|remplacée?s?|réinitialisée?s?|révoquée?s?|supprimée?s?|conservée?s?|partagée?s?|inconnue?s?|aucune?|voir|oui|non|dans|perdue?s?',
  es: 'cambiad[oa]s?|modificad[oa]s?|renovad[oa]s?|sustituid[oa]s?|restablecid[oa]s?|revocad[oa]s?|eliminad[oa]s?|guardad[oa]s?|compartid[oa]s?|desconocid[oa]s?|ningun[oa]|véase|ver',
  ru: 'измен[её]н[аоы]?|замен[её]н[аоы]?|обновл[её]н[аоы]?|сброшен[аоы]?|отозван[аоы]?|удал[её]н[аоы]?|хранится|неизвестен|нет|да|см',
  ar: 'تم|غيرت|محفوظة|محفوظ|لا|نعم|غير|انظر',
};

const plainWord = new RegExp(`^(?:${Object.values(words).join('|')})$`, 'iu');
const dots = /^[*•●.…_xX-]{1,200}$/u;
const placeholder = /^[[({<].{0,100}[\])}>]$/u;
const date =
  /^(?:\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}:\d{2}(?::\d{2})?)(?:[TZ][\d:.+Z]{0,20})?$/u;
/** A sentence in Chinese goes on without a space. */
const goesOn = /^(?:[已未无不见剩由请存保]|(?:于|在|自)?\d{2,4}年)/u;
const vault = /^vault:\S{1,200}$/iu;
const counted = /^\d{1,4}[a-z]{0,4}-\p{L}{2,40}$/iu;

const address = /^(?:https?|ftp|mailto|acct|at):\S{1,5000}$/iu;
const host = /^(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?::\d{1,5})?(?:[/?#]\S{0,5000})?$/u;
/** A file named after a secret is no host: what stands before its ending counts. */
const ending =
  /\.(?:bmp|csv|docx?|eml|gif|heic|html?|jpe?g|json|key|md|mp4|msg|od[pst]|pdf|pem|png|pptx?|svg|tiff?|txt|webp|xlsx?|xml|zip)$/iu;
export const withoutEnding = (word: string): string => (/[/?#]/u.test(word) ? word : word.replace(ending, ''));
const mailbox = /^@?[\p{L}\p{N}_.+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}$/u;
const reference = /^[#№]?\p{Lu}{1,10}-[\d-]{1,40}$/u;
const symbol = /^\p{Lu}{1,12}(?:\/[\p{Lu}\p{L}\d.()-]{1,30}){1,8}$/u;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;
const mediaDigest = /^(?:sha(?:1|256|384|512)|md5)[-:=]\S{1,200}$/iu;

/** Ids that platforms show to everybody: a channel of YouTube, an account of WeChat, a DID, a channel of WhatsApp. */
const publicIds: readonly RegExp[] = [
  /^UC[\w-]{22}$/u,
  /^(?:__biz=)?M[jzTDW][\w+/]{10,14}={0,2}$/u,
  /^did:[a-z]{2,10}:[\w.:%-]{1,200}$/u,
  /^0029V[\w]{12,24}$/u,
  /^MS4wLjABAAAA[\w-]{20,80}$/u,
  /^\d{4,12}@N\d{2}$/u,
  /^urn:[a-z0-9-]{2,32}:\S{1,200}$/iu,
];

export const references: readonly RegExp[] = [
  address,
  host,
  mailbox,
  reference,
  symbol,
  uuid,
  mediaDigest,
  vault,
  ...publicIds,
];

/** Whether a word leads to something and says nothing by itself. */
export const isReference = (word: string): boolean => references.some((form) => form.test(word));

export const plain: readonly RegExp[] = [plainWord, dots, placeholder, date, goesOn, counted];

export const isPlainValue = (value: string): boolean => plain.some((form) => form.test(value)) || isReference(value);
