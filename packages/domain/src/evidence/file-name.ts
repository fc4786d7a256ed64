import { refuse, type Refusal } from '../decision.ts';
import { looksLikeASecret } from '../secrets/secret-text.ts';
import { evidenceLimits } from './evidence-limits.ts';
import { ofFile } from './of-file.ts';

// Control characters, what turns the direction of reading, and what is not seen at all: a name reads as it is stored.
const unseen =
  // oxlint-disable-next-line no-control-regex -- these characters are what is looked for
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/u;
const path = /[/\\\u2044\u2215\u29F8\uFF0F\uFF3C]/u;
/** Names of devices, whatever their ending: Windows opens the device. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;
const awkward = /[<>:"|?*%;`$]+/gu;

const unsafe = (name: string): boolean =>
  !name.isWellFormed() || unseen.test(name) || path.test(name) || device.test(name) || /^\.+|\.{2,}/u.test(name);

const named = (name: string): string => name.normalize('NFC').replaceAll(awkward, '-').replaceAll(/\s+/gu, ' ').trim();

/** The name under which a file is kept, or why it is not taken: names lead to no folder and hide nothing. */
export const safeFileName = (given: string): { readonly ok: true; readonly name: string } | Refusal => {
  if (given.trim() === '') return refuse('file-name-missing', ofFile);
  if (given.length > evidenceLimits.nameCharacters) return refuse('file-name-too-long', ofFile);
  if (unsafe(given)) return refuse('file-name-unsafe', ofFile);
  const name = named(given);
  // Compatibility forms may turn into a path or a point after all.
  if (unsafe(name) || unsafe(name.normalize('NFKC')) || /[.\s]$/u.test(name)) return refuse('file-name-unsafe', ofFile);
  // Some of what gives a secret away is replaced in the name.
  if (looksLikeASecret(name) || looksLikeASecret(given)) return refuse('file-name-secret', ofFile);
  return { ok: true, name };
};
