import type { IncomingMessage } from 'node:http';
import type { Context } from '../context.ts';

/** Who asks, as every other way into the register reads it: session or token, origin and own header. */
export type ReadContext = (
  request: IncomingMessage,
) => Promise<
  | { readonly ok: true; readonly context: Context }
  | { readonly ok: false; readonly status: number; readonly code: string }
>;
