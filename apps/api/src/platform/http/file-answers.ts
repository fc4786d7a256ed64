import type { Refusal } from '@mandat/domain';
import type { Response } from 'express';
import type { Context } from '../context.ts';
import { errorText } from '../graphql/errors.ts';
import { plainHeaders } from './security-headers.ts';

type Refused = {
  readonly status: number;
  readonly code: string;
  readonly field?: string | undefined;
  readonly details?: Refusal['details'];
};

/** A refusal of the sort that GraphQL gives, for whoever sends or asks for a file. */
export const refuseFile = (response: Response, refused: Refused, context: Context | null): void => {
  const { status, code, field, details } = refused;
  const message = errorText(code, context?.language ?? 'en', details) ?? code;
  // The rest of a file that is not read would be taken for the next request.
  if (!response.req.complete) response.setHeader('Connection', 'close');
  response.status(status).json({
    errors: [{ message, extensions: { code, reason: message, ...(field && { field }), ...(details && { details }) } }],
  });
  if (!response.req.complete) response.req.resume();
};

const ascii = (name: string): string => name.replaceAll(/[^\w .()-]/gu, '_');
const encoded = (name: string): string =>
  encodeURIComponent(name).replaceAll(/['()*]/gu, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);

/** Always a file to be saved, never a page: nothing of it runs on the register's address. */
export const handOut = (response: Response, name: string, mediaType: string): void => {
  plainHeaders(response);
  response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox; frame-ancestors 'none'");
  response.setHeader('Content-Type', mediaType);
  response.setHeader('Content-Disposition', `attachment; filename="${ascii(name)}"; filename*=UTF-8''${encoded(name)}`);
};
