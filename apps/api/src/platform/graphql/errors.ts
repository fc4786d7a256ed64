import type { Decision, OfficialLanguage, Refusal } from '@mandat/domain';
import { findMessage } from '@mandat/messages';
import { catalogueOf } from '@mandat/messages/server';
import { GraphQLError } from 'graphql';

export type RefusalDetails = Pick<Refusal, 'field' | 'details'>;

/** The text of an error code in the reader's language; null where the catalogues have none. */
export const errorText = (code: string, language: OfficialLanguage, details: Refusal['details'] = {}): string | null =>
  findMessage(catalogueOf(language), language, `error.${code}`, details);

/** The one place where a refusal becomes a GraphQL error. */
export const refusal = (code: string, language: OfficialLanguage, more: RefusalDetails = {}): GraphQLError => {
  const { field, details } = more;
  const reason = errorText(code, language, details) ?? code;
  return new GraphQLError(reason, {
    extensions: { code, reason, ...(field ? { field } : {}), ...(details ? { details } : {}) },
  });
};

export const acceptedOrThrow = <T>(decision: Decision<T>, language: OfficialLanguage): T => {
  if (decision.ok) return decision.next;
  throw refusal(decision.code, language, decision);
};
