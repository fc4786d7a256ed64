import { createHash } from 'node:crypto';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import {
  GraphQLError,
  Kind,
  parse,
  validate,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type ValidationContext,
} from 'graphql';

export const parseOptions = { maxTokens: 1000 } as const;
const mostAliases = 15;
const mostDirectives = 20;
const deepest = 8;
const mostCost = 5000;
const mostRemembered = 2000;

const report = (context: ValidationContext | null, error: GraphQLError): void => context?.reportError(error);

const rule = { propagateOnRejection: false, onReject: [report], exposeLimits: true } as const;

const { validationRules: limits } = new ApolloArmor({
  maxAliases: { ...rule, onReject: [report], n: mostAliases },
  maxDirectives: { ...rule, onReject: [report], n: mostDirectives },
  maxDepth: { ...rule, onReject: [report], n: deepest, flattenFragments: true },
  costLimit: { ...rule, onReject: [report], maxCost: mostCost, flattenFragments: true },
  // Its token rule answers every syntax error with a 500: the parser counts tokens itself.
  maxTokens: { enabled: false },
  blockFieldSuggestion: { enabled: false },
}).protect();

const unreadableText = (document: DocumentNode): GraphQLError | null => {
  let found: GraphQLError | null = null;
  visit(document, {
    [Kind.STRING]: (node) => {
      if (node.value.includes('\0'))
        found = new GraphQLError('A text cannot hold a null character.', { nodes: [node] });
      if (node.value.normalize('NFC') !== node.value)
        found = new GraphQLError('A text in a document is written in composed letters (NFC); send it as a variable.', {
          nodes: [node],
        });
    },
  });
  return found;
};

const parsed = (query: string): DocumentNode | null => {
  try {
    return parse(query, parseOptions);
  } catch {
    // What cannot be parsed is for the server to answer.
    return null;
  }
};

/**
 * The limits are looked at before anything else is: validation itself would exhaust itself on what they refuse. A text
 * that passed is remembered.
 */
export const createLimitCheck = (schema: GraphQLSchema): ((query: string) => readonly GraphQLError[]) => {
  const passed = new Set<string>();
  return (query) => {
    const key = createHash('sha1').update(query).digest('base64');
    if (passed.has(key)) return [];
    const document = parsed(query);
    if (!document) return [];
    const unreadable = unreadableText(document);
    const errors = unreadable ? [unreadable] : validate(schema, document, limits);
    if (errors.length > 0) return errors;
    if (passed.size >= mostRemembered) passed.clear();
    passed.add(key);
    return [];
  };
};
