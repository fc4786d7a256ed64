import {
  getNamedType,
  isEnumType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLNamedType,
  type InlineFragmentNode,
  type SelectionSetNode,
} from 'graphql';
import { scalarText, writeWrapped } from './type-text.ts';

type Place = { readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>; readonly indent: string };
type Selected = { readonly field: FieldNode; readonly optional: boolean };

const isConditional = ({ directives }: Pick<FieldNode, 'directives'>): boolean => (directives ?? []).length > 0;

const innerOf = (node: InlineFragmentNode | FragmentSpreadNode, { fragments }: Place): SelectionSetNode | undefined =>
  node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : fragments.get(node.name.value)?.selectionSet;

type Named = readonly [key: string, selected: Selected];

const flatten = (set: SelectionSetNode, place: Place, conditional: boolean): readonly Named[] =>
  set.selections.flatMap((node): readonly Named[] => {
    const optional = conditional || isConditional(node);
    if (node.kind === Kind.FIELD) return [[node.alias?.value ?? node.name.value, { field: node, optional }]];
    const inner = innerOf(node, place);
    return inner ? flatten(inner, place, optional) : [];
  });

/** Fields with those of the fragments, by the name under which they come. */
const fieldsOf = (set: SelectionSetNode, place: Place): Map<string, Selected[]> => {
  const found = new Map<string, Selected[]>();
  for (const [key, selected] of flatten(set, place, false)) found.set(key, [...(found.get(key) ?? []), selected]);
  return found;
};

const merged = (selected: readonly Selected[]): SelectionSetNode => ({
  kind: Kind.SELECTION_SET,
  selections: selected.flatMap(({ field }) => field.selectionSet?.selections ?? []),
});

/** The TypeScript type of what a selection brings. */
export const writeSelection = (set: SelectionSetNode, type: GraphQLNamedType, place: Place): string => {
  if (!isObjectType(type)) throw new Error(`${type.name} is no object type: unions and interfaces are not written yet`);
  const inner = `${place.indent}  `;
  const lines = [...fieldsOf(set, place)].map(([key, selected]) => {
    const name = selected[0]?.field.name.value ?? '';
    if (name === '__typename') return `${inner}readonly ${key}: '${type.name}';\n`;
    const field = type.getFields()[name];
    if (!field) throw new Error(`${type.name} has no field ${name}`);
    const named = getNamedType(field.type);
    const text = writeWrapped(field.type, (scalar) => {
      if (isObjectType(named)) return writeSelection(merged(selected), named, { ...place, indent: inner });
      return isEnumType(named) ? named.name : scalarText(scalar);
    });
    const mark = selected.every(({ optional }) => optional) ? '?' : '';
    return `${inner}readonly ${key}${mark}: ${text};\n`;
  });
  return `{\n${lines.join('')}${place.indent}}`;
};
