import { getNamedType, type GraphQLObjectType } from 'graphql';
import { reachedBy, shapeOf, typeActions, type Compilation, type Selected, type Target } from './compilation.ts';

export const targetOf = (selected: Selected): Target => ({
  type: getNamedType(selected.field.type) as GraphQLObjectType,
  nodes: selected.nodes,
  path: selected.path,
});

/** All conditions, without what is always true. */
export const allOf = (conditions: readonly string[]): string => {
  const said = conditions.filter((condition) => condition !== 'true');
  return said.length === 0 ? 'true' : said.map((condition) => `(${condition})`).join(' and ');
};

/** The rows of a related type that the reader reaches: whatever door leads to it, its own scope holds. */
export const relatedRows = (
  compilation: Compilation,
  selected: Pick<Selected, 'path'> & { readonly type: string },
  row: string,
): string => {
  const permission = { actions: typeActions(compilation, selected.type), path: selected.path };
  return reachedBy(compilation, permission, { shape: shapeOf(compilation, selected.type), row });
};
