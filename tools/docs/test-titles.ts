import { parseSync } from 'oxc-parser';
import { constantText, identifierName, isNode, propertyName, walk, type Node } from '../boundaries/syntax.ts';

type Rows = ReadonlyMap<string, readonly string[]>;

/** `test`, `test.each(rows)`, `test.each(rows).skip` → the words of the call, from the left. */
const wordsOf = (callee: unknown): readonly string[] => {
  if (!isNode(callee)) return [];
  if (callee.type === 'CallExpression') return wordsOf(callee['callee']);
  if (callee.type === 'MemberExpression') return [...wordsOf(callee['object']), propertyName(callee) ?? ''];
  return [identifierName(callee) ?? ''];
};

const childrenOf = (node: Node): readonly Node[] =>
  Object.values(node).flatMap((value) => (Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : []));

const firstArgument = (call: Node): unknown => (call['arguments'] as readonly unknown[])[0];

/** `[…] as const`, `[…] satisfies Row[]` → `[…]`. */
const bare = (value: unknown): Node | undefined =>
  isNode(value) && value.type.startsWith('TS') ? bare(value['expression']) : isNode(value) ? value : undefined;

/** The first text of each row of a table of cases. */
const labelsOf = (value: unknown): readonly string[] => {
  const table = bare(value);
  if (table?.type !== 'ArrayExpression') return [];
  return (table['elements'] as readonly unknown[]).flatMap((row) => {
    const cells = bare(row);
    const first = cells?.type === 'ArrayExpression' ? (cells['elements'] as readonly unknown[])[0] : cells;
    return constantText(first) ?? [];
  });
};

const tablesIn = (program: Node): Rows => {
  const tables = new Map<string, readonly string[]>();
  walk(program, (node) => {
    const name = node.type === 'VariableDeclarator' ? identifierName(node['id']) : undefined;
    if (name) tables.set(name, labelsOf(node['init']));
  });
  return tables;
};

/** What stands for `%s`: the first texts of the table, written in place or above under a name. */
const labelsFor = (call: Node, tables: Rows): readonly string[] => {
  const each = bare(call['callee']);
  if (each?.type !== 'CallExpression') return [];
  const table = firstArgument(each);
  return tables.get(identifierName(table) ?? '') ?? labelsOf(table);
};

const titlesOfCall = (call: Node, tables: Rows): readonly string[] => {
  const title = constantText(firstArgument(call));
  if (title === undefined) return [];
  return [title, ...labelsFor(call, tables).map((label) => title.replace('%s', label))];
};

const left = new Set(['skip', 'todo', 'failing']);

/** The titles of the tests that a file runs, also with the group before them; those that it skips do not count. */
export const testTitles = (path: string, source: string): readonly string[] => {
  const program = parseSync(path, source).program as unknown as Node;
  const tables = tablesIn(program);
  const visit = (node: Node, group: string): readonly string[] => {
    const words = node.type === 'CallExpression' ? wordsOf(node['callee']) : [];
    if (words.some((word) => left.has(word))) return [];
    const inside = (within: string) => childrenOf(node).flatMap((child) => visit(child, within));
    if (words[0] === 'describe') return inside(`${group}${constantText(firstArgument(node)) ?? ''} `);
    if (words[0] !== 'test' && words[0] !== 'it') return inside(group);
    return titlesOfCall(node, tables).flatMap((title) => [title, group + title]);
  };
  return [...new Set(visit(program, ''))];
};
