import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  specifiedScalarTypes,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Values } from './run.ts';

const boolean = specifiedScalarTypes.find(({ name }) => name === 'Boolean');

/**
 * As much of a value as may decide on a statement's text: whether it is there, booleans, enums, the members of objects
 * and lists of them. Everything else becomes a parameter, lists of plain values included.
 */
const shapeOfValue = (type: GraphQLInputType, value: unknown): unknown => {
  if (value === null || value === undefined) return value === null ? null : '-';
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const item: GraphQLInputType = nullable.ofType;
    if (isLeafType(getNullableType(item))) return '[]';
    return (value as readonly unknown[]).map((each) => shapeOfValue(item, each));
  }
  if (isInputObjectType(nullable)) {
    return Object.values(nullable.getFields()).map((field) => shapeOfValue(field.type, (value as Values)[field.name]));
  }
  return isEnumType(nullable) || nullable === boolean ? { is: value } : '*';
};

/** What of an operation's variables its plan depends on. */
export const variableShape = (schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Values): string =>
  JSON.stringify(
    (operation.variableDefinitions ?? []).map(({ type, variable }) =>
      shapeOfValue(typeFromAST(schema, type as never) as GraphQLInputType, variables[variable.name.value]),
    ),
  );
