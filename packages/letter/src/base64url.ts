const alphabet = /^[\w-]*$/u;

export const toBase64url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const decoded = (text: string): Uint8Array<ArrayBuffer> | null => {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (unit) => unit.charCodeAt(0));
  } catch {
    return null;
  }
};

/** Null for whatever is not the one way to write these bytes: unused bits could be changed without changing a byte (RFC 4648 3.5). */
export const fromBase64url = (text: string): Uint8Array<ArrayBuffer> | null => {
  const bytes = alphabet.test(text) ? decoded(text) : null;
  return bytes && toBase64url(bytes) === text ? bytes : null;
};
