import { findText, latin, viewOf } from './bytes.ts';

/** A picture of PNG ends with its last chunk: what stands behind it is another file. */
export const isWholePng = (bytes: Uint8Array): boolean => {
  const view = viewOf(bytes);
  let at = 8;
  for (let chunk = 0; at + 12 <= bytes.length; chunk += 1) {
    const length = view.getUint32(at);
    const type = latin(bytes.subarray(at + 4, at + 8));
    if (chunk === 0 && (type !== 'IHDR' || length !== 13)) return false;
    at += length + 12;
    if (type === 'IEND') return chunk > 0 && length === 0 && at === bytes.length;
  }
  return false;
};

const standAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

/** Marker by marker to the picture itself, which then has an end. Cameras write their own notes behind it. */
export const isWholeJpeg = (bytes: Uint8Array): boolean => {
  const view = viewOf(bytes);
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (standAlone(marker)) at += 2;
    else if (marker === 0xda) return findText(bytes, '\u00FF\u00D9', at) !== -1;
    else at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return false;
};

/** A document of PDF ends with its mark, and only blanks follow. */
export const isWholePdf = (bytes: Uint8Array): boolean => {
  const tail = latin(bytes.subarray(Math.max(0, bytes.length - 1024)));
  return /%%EOF[\s\0]*$/u.test(tail) && findText(bytes, 'startxref') !== -1;
};

/** Whether a document of PDF says openly that it runs something. */
export const runsSomething = (bytes: Uint8Array): boolean =>
  ['/JavaScript', '/Launch'].some((name) => findText(bytes, name) !== -1);
