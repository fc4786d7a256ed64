import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLObjectType } from 'graphql';
import type { ReadCompiler } from './read-compiler/compiler.ts';

/** Frames of rows (connections, edges, page information) come with them. */
const isFrame = ({ name }: GraphQLObjectType): boolean => /(?:Connection|Edge|PageInfo)$/u.test(name);

/** Rows are keyed by response key; whatever else a resolver gives is keyed by field name. */
export const rowResolver =
  (compiler: ReadCompiler): GraphQLFieldResolver<unknown, unknown> =>
  (...call) => {
    const [row, , , info] = call;
    const isRow = compiler.shapes.has(info.parentType.name) || isFrame(info.parentType);
    return isRow ? (row as Readonly<Record<string, unknown>>)[info.path.key] : defaultFieldResolver(...call);
  };
