import { GraphQLError, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import type { Context } from '../../context.ts';
import type { ReadCompiler } from './compiler.ts';
import { createRun, type Run } from './run.ts';

const compilers = new WeakMap<GraphQLSchema, ReadCompiler>();

export const bindCompiler = (schema: GraphQLSchema, compiler: ReadCompiler): void =>
  void compilers.set(schema, compiler);

const compilerOf = (schema: GraphQLSchema): ReadCompiler => {
  const compiler = compilers.get(schema);
  if (!compiler) throw new Error('the schema has no read compiler');
  return compiler;
};

const runOf = (context: Context, info: GraphQLResolveInfo): Run => createRun(context, info.variableValues);

const answerOf = (text: string, info: GraphQLResolveInfo): unknown =>
  (JSON.parse(text) as Readonly<Record<string, unknown>>)[info.path.key];

/** The record that a mutation answers with, read after its commit from what was selected, in one statement. */
export const readById = async (context: Context, info: GraphQLResolveInfo, id: string): Promise<unknown> => {
  const compiler = compilerOf(info.schema);
  const run = runOf(context, info);
  const answer = answerOf(await compiler.text(compiler.planOfRecord(info, run, id), run), info);
  if (answer === null) throw new GraphQLError('not-found', { extensions: { code: 'not-found' } });
  return answer;
};

/** A query's field where graphql-js executes the operation, since something else is asked beside it. */
export const readField = async (context: Context, info: GraphQLResolveInfo): Promise<unknown> => {
  const compiler = compilerOf(info.schema);
  const run = runOf(context, info);
  return answerOf(await compiler.text(compiler.planOfField(info, run), run), info);
};
