import type { IncomingMessage } from 'node:http';
import { bare, type Bare } from './bare.ts';
import { bad, ScimFault } from './fault.ts';

export const mostBytes = 1_048_576;

const jsonInUtf8 = /^application\/(?:scim\+)?json\s*(?:;\s*charset\s*=\s*"?utf-?8"?\s*)?$/iu;
const tooLarge = () => new ScimFault(413, `A body has at most ${mostBytes} bytes`);

const refuseHeaders = ({ headers }: IncomingMessage): void => {
  if (!jsonInUtf8.test(headers['content-type'] ?? '')) {
    throw new ScimFault(415, 'The body must be application/scim+json in UTF-8');
  }
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding.toLowerCase() !== 'identity') throw new ScimFault(415, 'The body must not be packed');
  if (Number(headers['content-length'] ?? 0) > mostBytes) throw tooLarge();
};

const readBytes = (request: IncomingMessage): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      // What is over the limit is let by and forgotten, so that the answer can still be read.
      if (size <= mostBytes) chunks.push(chunk);
      else reject(tooLarge());
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', () => reject(bad('invalidSyntax', 'The body broke off')));
  });

const decoder = new TextDecoder('utf-8', { fatal: true });

const parsed = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    throw bad('invalidSyntax', 'The body is not JSON in UTF-8');
  }
};

export const readJson = async (request: IncomingMessage): Promise<Bare> => {
  refuseHeaders(request);
  return bare(parsed(await readBytes(request)));
};
