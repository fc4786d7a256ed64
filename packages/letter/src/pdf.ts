/** Turns what was compressed (RFC 1950) into its bytes; null where it is broken, or more than a letter's facts can be. */
export type Inflate = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer> | null>;

/** In front of the seal: a comment after the end of the document, which readers of PDF pass over (ISO 32000-1 7.5.5). */
export const sealMark = '\n%mandat-seal ';

/** One character for one byte, so that places in the text are places in the file. */
const characters = (bytes: Uint8Array): string => {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return pieces.join('');
};

export const isPdf = (bytes: Uint8Array): boolean => characters(bytes.subarray(0, 5)) === '%PDF-';

const attachmentMark = '/Type /EmbeddedFile';
const attached = /\/Length (\d{1,7})\s(?:(?!\/Length )[^])*?\/Type \/EmbeddedFile\s([^]*?)>>\s*stream\r?\n/u;
/** As far as the description of a file reaches, and farther: how long a search takes is not the file's to say. */
const around = 400;

export type SealedPdf = {
  /** The attached file as it stands in the PDF. */
  readonly attachment: string;
  /** Everything but the seal. */
  readonly document: Uint8Array<ArrayBuffer>;
  readonly seal: string;
};

type Found = { readonly bytes: Uint8Array<ArrayBuffer>; readonly isCompressed: boolean };

/** The attachment, if there is one and only one: of two, readers could show either. */
const findAttachment = (bytes: Uint8Array<ArrayBuffer>, text: string): Found | null => {
  const at = text.indexOf(attachmentMark);
  if (at < 0 || text.includes(attachmentMark, at + 1)) return null;
  const from = Math.max(0, at - around);
  const found = attached.exec(text.slice(from, at + attachmentMark.length + around));
  if (!found) return null;
  const start = from + found.index + found[0].length;
  return { bytes: bytes.slice(start, start + Number(found[1])), isCompressed: found[0].includes('/FlateDecode') };
};

const readable = async ({ bytes, isCompressed }: Found, inflate: Inflate): Promise<string | null> => {
  const plain = isCompressed ? await inflate(bytes) : bytes;
  return plain && new TextDecoder('utf-8').decode(plain);
};

/** What a letter's PDF carries for machines; null for every other file. */
export const readPdf = async (bytes: Uint8Array<ArrayBuffer>, inflate: Inflate): Promise<SealedPdf | null> => {
  const text = characters(bytes);
  const at = text.lastIndexOf(sealMark);
  const found = findAttachment(bytes, text);
  const attachment = found && (await readable(found, inflate));
  if (at < 0 || attachment === null) return null;
  return {
    attachment,
    document: bytes.slice(0, at),
    seal: text.slice(at + sealMark.length).replace(/\n$/u, ''),
  };
};

export const sealPdf = (document: Uint8Array, seal: string): Uint8Array<ArrayBuffer> => {
  const tail = new TextEncoder().encode(`${sealMark}${seal}\n`);
  const sealed = new Uint8Array(document.length + tail.length);
  sealed.set(document);
  sealed.set(tail, document.length);
  return sealed;
};
