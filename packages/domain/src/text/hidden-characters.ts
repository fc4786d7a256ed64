/** What no reader sees as it is stored: controls, overrides of direction, and what is no character at all. */
const unreadable = /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFC\p{Noncharacter_Code_Point}]/u;
const spacing = /[\t\n\r]/gu;

/** Invisible, and needed all the same: joiners, marks of direction, and how an emoji is to be drawn. */
const orthographic = /[\u200C-\u200F\u061C\p{Variation_Selector}]/gu;
const invisible = /\p{Default_Ignorable_Code_Point}/u;

/** Joiners shape Arabic and Indic letters and put emoji together; between others they only make two names look alike. */
const idleJoiner =
  /(?<![\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200C\u200D]/u;

/** Control characters, or characters that turn the direction of what follows. Half a surrogate pair is no character. */
export const holdsControls = (text: string): boolean =>
  !text.isWellFormed() || unreadable.test(text.replaceAll(spacing, ''));

/** Characters without a shape of their own: with them two texts that read alike are not the same. */
export const holdsInvisible = (text: string): boolean =>
  invisible.test(text.replaceAll(orthographic, '')) || idleJoiner.test(text);
