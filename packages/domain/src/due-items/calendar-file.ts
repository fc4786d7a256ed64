/** A day in a calendar (RFC 5545, 3.6.1): the whole day, which takes nobody's time. */
export type CalendarDate = {
  readonly uid: string;
  readonly on: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  readonly changedAt: Date;
  /** Rises with each change (RFC 5545, 3.8.7.4). */
  readonly sequence: number;
};

export type CalendarHead = { readonly name: string; readonly language: string };

/** RFC 5545, 3.3.11. A lone carriage return starts no line either, and other control characters have no place in a text. */
const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(/\r\n|\r|\n|\u2028|\u2029/gu, '\\n')
    .replaceAll(/[;,]/gu, (letter) => `\\${letter}`)
    .replaceAll(/(?!\t)\p{Cc}/gu, '');

const octetsOf = (letter: string): number => {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

const lineOctets = 75;

/** RFC 5545, 3.1: no line is longer than 75 octets, and no letter is cut. */
const folded = (line: string): string => {
  let [text, octets] = ['', 0];
  for (const letter of line) {
    if (octets + octetsOf(letter) > lineOctets) [text, octets] = [`${text}\r\n `, 1];
    text += letter;
    octets += octetsOf(letter);
  }
  return text;
};

const compact = (day: string): string => day.replaceAll('-', '');
const instant = (at: Date): string => `${at.toISOString().slice(0, 19).replaceAll(/[-:]/gu, '')}Z`;

const eventOf = (date: CalendarDate, { language }: CalendarHead): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(date.uid)}`,
  `DTSTAMP:${instant(date.changedAt)}`,
  `SEQUENCE:${date.sequence}`,
  `DTSTART;VALUE=DATE:${compact(date.on)}`,
  `SUMMARY;LANGUAGE=${language}:${escaped(date.summary)}`,
  `DESCRIPTION;LANGUAGE=${language}:${escaped(date.description)}`,
  `URL:${date.url.replaceAll(/[\r\n]/gu, '')}`,
  'CLASS:PRIVATE',
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/** The file that a calendar reads: lines end as RFC 5545, 3.1 says. */
export const calendarFile = (head: CalendarHead, dates: readonly CalendarDate[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mandat//Register//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME;LANGUAGE=${head.language}:${escaped(head.name)}`,
    `X-WR-CALNAME:${escaped(head.name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    ...dates.flatMap((date) => eventOf(date, head)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
