import { latin } from './bytes.ts';

/** How many bytes follow a first byte of UTF-8 (RFC 3629); -1: it begins nothing. */
const following = (byte: number): number => {
  if (byte < 0x80) return 0;
  if (byte >= 0xc2 && byte <= 0xdf) return 1;
  if (byte >= 0xe0 && byte <= 0xef) return 2;
  return byte >= 0xf0 && byte <= 0xf4 ? 3 : -1;
};

/** Forms longer than needed, halves of surrogate pairs, and what lies beyond Unicode, show in the second byte. */
const secondRange: Readonly<Record<number, readonly [number, number]>> = {
  0xe0: [0xa0, 0xbf],
  0xed: [0x80, 0x9f],
  0xf0: [0x90, 0xbf],
  0xf4: [0x80, 0x8f],
};

const isTail = (bytes: Uint8Array, at: number, count: number): boolean => {
  const [least, most] = secondRange[bytes[at] ?? 0] ?? [0x80, 0xbf];
  for (let step = 1; step <= count; step += 1) {
    const byte = bytes[at + step] ?? 0;
    if (step === 1 ? byte < least || byte > most : byte < 0x80 || byte > 0xbf) return false;
  }
  return true;
};

const isControl = (byte: number): boolean => byte === 0x7f || (byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte));

export const isPlainText = (bytes: Uint8Array): boolean => {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    const count = following(byte);
    if (count === -1 || isControl(byte) || !isTail(bytes, at, count)) return false;
    at += count + 1;
  }
  return true;
};

/** Pages, scripts and documents that are written as text, and do something when they are opened. */
const active =
  /^(?:\u00EF\u00BB\u00BF)?\s*(?:#!|<\?|<!|%!|\{\\rtf|<(?:html|head|body|script|svg|iframe|object|embed|form|img|xml|a|b|div|math|style|link|meta)\b|@echo\b|MIME-Version:|\[InternetShortcut\]|\[Desktop Entry\])/iu;
const activeAnywhere = /<script\b|<iframe\b|javascript:|<\?php|on(?:error|load)\s*=/iu;

export const isActiveText = (bytes: Uint8Array): boolean => {
  const beginning = latin(bytes.subarray(0, 4096));
  return active.test(beginning) || activeAnywhere.test(beginning);
};
