import {
  execute,
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Context } from '../context.ts';
import { rowResolver } from './row-resolver.ts';
import { createFieldCheck } from './check-fields.ts';
import type { ReadCompiler } from './read-compiler/compiler.ts';
import { createRun, type Run } from './read-compiler/run.ts';
import { composedVariables, createVariableReader } from './read-variables.ts';

/** Data that PostgreSQL wrote: passed through to the socket as it is. */
export class WrittenData {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Request = {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
};

export type Result = ExecutionResult | { readonly data: WrittenData };

/** What is refused before anything runs has a status of its own. */
const statuses: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BAD_USER_INPUT: 400,
  BAD_REQUEST: 400,
};

const refused = (error: unknown): ExecutionResult => {
  if (!(error instanceof GraphQLError)) throw error;
  // What graphql-js says of arguments carries no code.
  error.extensions['code'] ??= 'BAD_USER_INPUT';
  const status = statuses[String(error.extensions['code'])];
  if (status !== undefined) error.extensions['http'] = { status };
  return { errors: [error] };
};

/** Pages that live are told by server-sent events what to read again. */
const noSubscriptions = (): GraphQLError =>
  new GraphQLError('subscription', { extensions: { code: 'BAD_REQUEST', reason: 'subscription' } });

type Asked = { readonly request: Request; readonly operation: OperationDefinitionNode; readonly run: Run };

export const createExecutor = (schema: GraphQLSchema, compiler: ReadCompiler) => {
  const checkFields = createFieldCheck(schema, compiler);
  const fieldResolver = rowResolver(compiler);
  const readVariables = createVariableReader(schema);

  const resolve = async ({ document, operationName, variables }: Request, contextValue: Context) =>
    execute({ schema, document, contextValue, variableValues: variables, operationName, fieldResolver });

  /** One statement where only reads are asked; null where graphql-js has to run the operation. */
  const read = async ({ request, operation, run }: Asked): Promise<Result | null> => {
    try {
      const isQuery = operation.operation === OperationTypeNode.QUERY;
      const plan = isQuery ? compiler.planOf({ document: request.document, node: operation }, run) : null;
      if (plan) return { data: new WrittenData(await compiler.text(plan, run)) };
      checkFields(request.document, operation, run);
      return null;
    } catch (error) {
      return refused(error);
    }
  };

  return async (asked: Request, context: Context): Promise<Result> => {
    const request = { ...asked, variables: composedVariables(asked.variables) };
    const operation = getOperationAST(request.document, request.operationName);
    if (!operation) return resolve(request, context);
    if (operation.operation === OperationTypeNode.SUBSCRIPTION) return refused(noSubscriptions());
    const given = readVariables(operation.variableDefinitions ?? [], request.variables, context.language);
    if (!given.ok) return { errors: given.errors };
    const run = createRun(context, given.variables);
    return (await read({ request, operation, run })) ?? resolve(request, context);
  };
};

export type Executor = ReturnType<typeof createExecutor>;
