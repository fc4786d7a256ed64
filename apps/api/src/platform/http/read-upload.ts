import type { IncomingMessage } from 'node:http';

export type UploadFault = { readonly status: 400 | 413 | 415; readonly code: string };
export type Upload = { readonly name: string; readonly claimed: string; readonly bytes: Buffer };

/** The name stands in a header, percent-encoded: headers carry no other letters (RFC 8187 asks for the same). */
const nameOf = ({ headers }: IncomingMessage): string | null => {
  const said = headers['x-file-name'];
  if (typeof said !== 'string') return null;
  try {
    return decodeURIComponent(said);
  } catch {
    return null;
  }
};

const tooLarge: UploadFault = { status: 413, code: 'file-too-large' };

const headerFault = ({ headers }: IncomingMessage, most: number): UploadFault | null => {
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding.toLowerCase() !== 'identity') return { status: 415, code: 'file-damaged' };
  return Number(headers['content-length'] ?? 0) > most ? tooLarge : null;
};

/** The file as it comes in; what is larger is not read to its end. */
const readBytes = async (request: IncomingMessage, most: number): Promise<Buffer | null> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

export const isUpload = (read: Upload | UploadFault): read is Upload => 'bytes' in read;

export const readUpload = async (request: IncomingMessage, most: number): Promise<Upload | UploadFault> => {
  const fault = headerFault(request, most);
  if (fault) return fault;
  const name = nameOf(request);
  if (name === null) return { status: 400, code: 'file-name-missing' };
  const bytes = await readBytes(request, most);
  return bytes ? { name, claimed: request.headers['content-type'] ?? '', bytes } : tooLarge;
};
