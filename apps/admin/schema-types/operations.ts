import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  Kind,
  print,
  stripIgnoredCharacters,
  typeFromAST,
  isInputType,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { writeSelection } from './selection.ts';
import { writeInput } from './type-text.ts';

type Room = { readonly schema: GraphQLSchema; readonly document: DocumentNode; readonly all: DocumentNode };
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** The variable that the sender fills with the reader's language. */
const readerVariable = 'reader';

const fragmentsOf = (all: DocumentNode): Fragments =>
  new Map(all.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])));

const spreadIn = (node: OperationDefinitionNode | FragmentDefinitionNode, fragments: Fragments): Set<string> => {
  const names = new Set<string>();
  visit(node, {
    FragmentSpread: ({ name }) => {
      const fragment = fragments.get(name.value);
      if (!fragment || names.has(name.value)) return;
      names.add(name.value);
      for (const inner of spreadIn(fragment, fragments)) names.add(inner);
    },
  });
  return names;
};

const textOf = (operation: OperationDefinitionNode, fragments: Fragments): string => {
  const used = [...spreadIn(operation, fragments)].flatMap((name) => fragments.get(name) ?? []);
  return stripIgnoredCharacters([operation, ...used].map(print).join('\n'));
};

const variablesOf = (operation: OperationDefinitionNode, { schema }: Room): string => {
  const fields = (operation.variableDefinitions ?? []).flatMap(({ variable, type }) => {
    const name = variable.name.value;
    if (name === readerVariable) return [];
    const found = typeFromAST(schema, type);
    if (!isInputType(found)) throw new Error(`The variable ${name} has no input type`);
    return [`${writeInput({ name, type: found })};`];
  });
  return fields.length > 0 ? `{ ${fields.join(' ')} }` : 'Record<string, never>';
};

const writeOperation = (operation: OperationDefinitionNode, room: Room, fragments: Fragments): string => {
  const name = operation.name?.value;
  const root = room.schema.getRootType(operation.operation);
  if (!name || !root) throw new Error('Every operation needs a name');
  const reader = (operation.variableDefinitions ?? []).some(({ variable }) => variable.name.value === readerVariable);
  const result = writeSelection(operation.selectionSet, root, { fragments, indent: '' });
  return `
export type ${name}Result = ${result};
export type ${name}Variables = ${variablesOf(operation, room)};
export const ${name}: TypedDocument<${name}Result, ${name}Variables> = {
  name: '${name}',
  kind: '${operation.operation === 'mutation' ? 'mutation' : 'query'}',
  reader: ${reader},
  text: ${JSON.stringify(textOf(operation, fragments))},
};
`;
};

const writeFragment = (fragment: FragmentDefinitionNode, room: Room, fragments: Fragments): string => {
  const type = room.schema.getType(fragment.typeCondition.name.value);
  if (!type) throw new Error(`${fragment.name.value} is on an unknown type`);
  return `\nexport type ${fragment.name.value} = ${writeSelection(fragment.selectionSet, type, { fragments, indent: '' })};\n`;
};

const importsOf = (body: string, schema: GraphQLSchema): string => {
  const names = Object.values(schema.getTypeMap())
    .map(getNamedType)
    .filter((type) => isEnumType(type) || isInputObjectType(type))
    .map(({ name }) => name)
    .filter((name) => new RegExp(`: (?:readonly \\(?)?${name}\\b`, 'u').test(body));
  const schemaTypes = names.length > 0 ? `import type { ${names.join(', ')} } from './schema.ts';\n` : '';
  const documents = body.includes('TypedDocument<')
    ? "import type { TypedDocument } from '../typed-document.ts';\n"
    : '';
  return `${documents}${schemaTypes}`;
};

export const writeOperations = (room: Room): string => {
  const fragments = fragmentsOf(room.all);
  const parts = room.document.definitions.map((node) => {
    if (node.kind === Kind.OPERATION_DEFINITION) return writeOperation(node, room, fragments);
    return node.kind === Kind.FRAGMENT_DEFINITION ? writeFragment(node, room, fragments) : '';
  });
  const body = parts.join('');
  return `${importsOf(body, room.schema)}${body}`;
};
