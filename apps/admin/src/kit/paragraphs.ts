/** The paragraphs of bulletin ST/SGB/2019/5 whose texts stand in the catalogues. */
export const paragraphs = [
  '1.1',
  '1.1 (a)',
  '1.1 (b)',
  '1.1 (c)',
  '2.1',
  '2.2',
  '2.3',
  '3.1',
  '3.1 (a)',
  '3.1 (b)',
  '3.1 (c)',
  '3.2',
  '3.2 (a)',
  '3.2 (b)',
  '3.2 (c)',
  '3.2 (d)',
  '3.2 (e)',
  '3.3',
  '3.4',
  '3.4 (a)',
  '3.4 (b)',
  '3.4 (c)',
  '3.4 (d)',
  '3.4 (e)',
  '3.5',
  '3.6',
  '3.7',
  '3.8',
  '4.1',
  '4.2',
] as const;

export type Paragraph = (typeof paragraphs)[number];

/** "3.2 (a)" → "3-2-a": the form used in addresses and message keys. */
export const slugOf = (paragraph: Paragraph): string =>
  paragraph
    .replaceAll(/[ ()]/gu, '')
    .replace(/([a-e])$/u, '-$1')
    .replace('.', '-');

export const paragraphOf = (slug: string): Paragraph | undefined =>
  paragraphs.find((paragraph) => slugOf(paragraph) === slug);

/** "§ 3.6" as plain text that stays left to right in every sentence. */
export const paragraphSign = (paragraph: Paragraph): string => `\u2066§ ${paragraph}\u2069`;
