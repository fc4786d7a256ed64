/** Latin-1 text as bytes: signatures of files are written so. */
export const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

export const hasAt = (bytes: Uint8Array, at: number, wanted: Uint8Array): boolean =>
  at >= 0 && at + wanted.length <= bytes.length && wanted.every((byte, place) => bytes[at + place] === byte);

export const startsWith = (bytes: Uint8Array, text: string): boolean => hasAt(bytes, 0, bytesOf(text));

/** Where a text stands in the bytes from a place on; -1: nowhere. */
export const findText = (bytes: Uint8Array, text: string, from = 0): number => {
  const wanted = bytesOf(text);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first, Math.max(0, from)); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (hasAt(bytes, at, wanted)) return at;
  }
  return -1;
};

export const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 65_536));

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
