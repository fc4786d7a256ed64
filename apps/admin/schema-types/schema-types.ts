import { isEnumType, isInputObjectType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';
import { writeInput } from './type-text.ts';

const writeType = (type: GraphQLNamedType): string => {
  if (isEnumType(type)) {
    const values = type.getValues().map(({ name }) => `'${name}'`);
    return `export type ${type.name} = ${values.join(' | ')};\n`;
  }
  if (!isInputObjectType(type)) return '';
  const fields = Object.values(type.getFields()).map((field) => `  ${writeInput(field)};\n`);
  return `export type ${type.name} = {\n${fields.join('')}};\n`;
};

/** The closed sets and the inputs of the contract; records are typed by what an operation selects. */
export const writeSchemaTypes = (schema: GraphQLSchema): string =>
  Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    .map(writeType)
    .filter(Boolean)
    .join('\n');
