import { isEmpty } from '@mandat/policies';
import {
  getNamedType,
  GraphQLError,
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { actionsOf } from './permission.ts';
import { fragmentsOf, type FieldInfo, type ReadCompiler } from './read-compiler/compiler.ts';
import type { Fragments, Plan } from './read-compiler/compile.ts';
import { parametersOf } from './read-compiler/run-plan.ts';
import type { Run } from './read-compiler/run.ts';

/** Stands for the record of an answer that is only looked at, not read. */
const noRecord = '00000000-0000-0000-0000-000000000000';

const refuse = (run: Run, key: string): GraphQLError => {
  const code = run.reader.actor.kind === 'public' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
  return new GraphQLError(code, { path: [key], extensions: { code } });
};

type Root = { readonly type: GraphQLObjectType; readonly fragments: Fragments };
type Asked = { readonly key: string; readonly nodes: readonly FieldNode[] };

/**
 * For operations that graphql-js runs: each field's action and the selection of its answer are looked at before anything
 * runs, since a mutation that has been committed cannot be refused for what its answer selects.
 */
export const createFieldCheck = (schema: GraphQLSchema, compiler: ReadCompiler) => {
  const planOfAnswer = (info: FieldInfo, run: Run): Plan | null => {
    if (compiler.isRead(info)) return compiler.planOfField(info, run);
    const isRecord = compiler.shapes.has(getNamedType(info.returnType).name);
    return isRecord ? compiler.planOfRecord(info, run, noRecord) : null;
  };

  const checkField = ({ type, fragments }: Root, { key, nodes }: Asked, run: Run): void => {
    const [node] = nodes;
    const field = type.getFields()[node?.name.value ?? ''];
    if (!field || !node) return;
    const actions = actionsOf(field);
    if (actions.length > 0 && actions.every((action) => isEmpty(run.scope(action)))) throw refuse(run, key);
    run.args(field, node);
    const path = { prev: undefined, key, typename: type.name };
    const info = {
      returnType: field.type,
      fieldNodes: nodes,
      fragments,
      parentType: type,
      fieldName: field.name,
      path,
    };
    const plan = planOfAnswer(info, run);
    if (plan) parametersOf(plan, run);
  };

  return (document: DocumentNode, operation: OperationDefinitionNode, run: Run): void => {
    const type = schema.getRootType(operation.operation);
    if (!type) return;
    const fragments = fragmentsOf(document);
    const fields = collectFields(schema, { ...fragments }, { ...run.variables }, type, operation.selectionSet);
    for (const [key, nodes] of fields) checkField({ type, fragments }, { key, nodes }, run);
  };
};
