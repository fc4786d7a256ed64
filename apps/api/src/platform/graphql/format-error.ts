import { AsyncLocalStorage } from 'node:async_hooks';
import { findMessage } from '@mandat/messages';
import { catalogueOf } from '@mandat/messages/server';
import type { OfficialLanguage } from '@mandat/domain';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

export type Asking = { readonly language: OfficialLanguage; readonly requestId: string };
export type ReportFault = (fault: { readonly requestId: string; readonly error: unknown }) => void;

/** Errors are written where the server knows no context: who asks goes along beside it. */
const asking = new AsyncLocalStorage<Asking>();

export const whileAsking = <T>(who: Asking, run: () => Promise<T>): Promise<T> => asking.run(who, run);

/** Their text tells a developer what is wrong with a document; it has no translation. */
const ofDocument = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE']);

const withoutSuggestion = (message: string): string => message.replace(/ ?Did you mean[^?]*\?/gu, '');

const textOf = (language: OfficialLanguage, ...codes: readonly unknown[]): string | null =>
  codes
    .map((code) => findMessage(catalogueOf(language), language, `error.${String(code)}`))
    .find((text) => text !== null) ?? null;

const originalOf = (error: unknown): unknown => {
  const original = error instanceof GraphQLError ? error.originalError : error;
  return original instanceof GraphQLError ? originalOf(original) : (original ?? error);
};

const fault = (formatted: GraphQLFormattedError, error: unknown, report: ReportFault): GraphQLFormattedError => {
  const { language, requestId } = asking.getStore() ?? { language: 'en', requestId: 'unknown' };
  report({ requestId, error: originalOf(error) });
  const code = 'INTERNAL_SERVER_ERROR';
  const message = textOf(language, code) ?? code;
  const path = formatted.path ? { path: formatted.path } : {};
  return { message, ...path, extensions: { code, reason: message, reference: requestId } };
};

type Extensions = Readonly<Record<string, unknown>>;

const extensionsOf = (formatted: GraphQLFormattedError): Extensions => {
  const { stacktrace: _stack, ...extensions } = formatted.extensions ?? {};
  return extensions;
};

/** What the transport refuses is a code that gets its text here; a refusal of the domain brings its own. */
const isCode = (message: string): boolean => /^[\w-]+$/u.test(message);

const translated = (formatted: GraphQLFormattedError, extensions: Extensions): GraphQLFormattedError => {
  const { code, reason } = extensions;
  const language = asking.getStore()?.language ?? 'en';
  const text = isCode(formatted.message) ? textOf(language, reason, code) : null;
  const message = text ?? withoutSuggestion(formatted.message);
  return { ...formatted, message, extensions: { ...extensions, reason: reason ?? message } };
};

export const createErrorFormat =
  (report: ReportFault) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const extensions = extensionsOf(formatted);
    if (extensions['code'] === 'INTERNAL_SERVER_ERROR') return fault(formatted, error, report);
    if (!ofDocument.has(String(extensions['code']))) return translated(formatted, extensions);
    return { ...formatted, message: withoutSuggestion(formatted.message), extensions };
  };
