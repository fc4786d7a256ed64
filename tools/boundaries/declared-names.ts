import { identifierName, isNode, type Node, walk } from './syntax.ts';

/** Every name that the module itself binds somewhere: what it imports, declares, takes as a parameter. */
export const declaredNames = (program: Node): ReadonlySet<string> => {
  const names = new Set<string>();
  walk(program, (node) => {
    if (/Declarat(?:ion|or)$|Function|Import.*Specifier|Pattern|CatchClause/u.test(node.type))
      bindingsOf(node).forEach((name) => names.add(name));
  });
  return names;
};

const bindingsOf = (node: Node): string[] => {
  const places = [
    node['id'],
    node['local'],
    node['param'],
    node['left'],
    node['argument'],
    ...listOf(node['params']),
    ...listOf(node['elements']),
  ];
  const values =
    node.type === 'ObjectPattern'
      ? listOf(node['properties']).map((property) => (isNode(property) ? property['value'] : undefined))
      : [];
  return [...places, ...values].flatMap((place) => identifierName(place) ?? []);
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
