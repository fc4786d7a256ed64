import type { IncomingMessage } from 'node:http';
import { errors } from 'oidc-provider';

const largestForm = 16 * 1024;

/** RFC 9110, 15.5.14 */
class FormTooLarge extends errors.OIDCProviderError {
  constructor() {
    super(413, 'invalid_request');
    this.error_description = `a form holds at most ${largestForm} bytes`;
    this.expose = true;
  }
}

export const readForm = async (request: IncomingMessage): Promise<URLSearchParams> => {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request) {
    const bytes = Buffer.from(piece);
    size += bytes.length;
    if (size > largestForm) throw new FormTooLarge();
    pieces.push(bytes);
  }
  return new URLSearchParams(Buffer.concat(pieces).toString('utf8'));
};
