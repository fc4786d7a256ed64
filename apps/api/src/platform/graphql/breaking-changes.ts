import {
  BreakingChangeType,
  buildSchema,
  findBreakingChanges,
  isInterfaceType,
  isObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Deprecated fields may go: they were announced. */
const wasDeprecated = (before: GraphQLSchema, description: string): boolean => {
  const [, typeName = '', fieldName = ''] = /^(\w+)\.(\w+) was removed/u.exec(description) ?? [];
  const type = before.getType(typeName);
  const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
  return fields[fieldName]?.deprecationReason !== undefined;
};

/** What a reader of the schema before would find broken, one line each. */
export const breakingChanges = (before: string, after: string): readonly string[] => {
  const [earlier, later] = [buildSchema(before), buildSchema(after)];
  return findBreakingChanges(earlier, later)
    .filter(
      ({ type, description }) => type !== BreakingChangeType.FIELD_REMOVED || !wasDeprecated(earlier, description),
    )
    .map(({ description }) => description);
};
