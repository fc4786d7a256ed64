import { parseSync } from 'oxc-parser';
import { constantText, identifierName, isNode, propertyName, walk, type Node } from '../boundaries/syntax.ts';

/** `test`, `test.each(rows)`, `test.each(rows).skip` → the words of the call, from the left. */
const wordsOf = (callee: unknown): readonly string[] => {
  if (!isNode(callee)) return [];
  if (callee.type === 'CallExpression') return wordsOf(callee['callee']);
  if (callee.type === 'MemberExpression') return [...wordsOf(callee['object']), propertyName(callee) ?? ''];
  return [identifierName(callee) ?? ''];
};

const left = new Set(['skip', 'todo', 'failing']);

const runsTests = (node: Node): boolean => {
  if (node.type !== 'CallExpression') return false;
  const [first = '', ...more] = wordsOf(node['callee']);
  return ['test', 'it'].includes(first) && !more.some((word) => left.has(word));
};

/** The titles of the tests that a file runs; those that it skips do not count. */
export const testTitles = (path: string, source: string): readonly string[] => {
  const titles: string[] = [];
  walk(parseSync(path, source).program as unknown as Node, (node) => {
    if (!runsTests(node)) return;
    const title = constantText((node['arguments'] as readonly unknown[])[0]);
    if (title !== undefined) titles.push(title);
  });
  return titles;
};
