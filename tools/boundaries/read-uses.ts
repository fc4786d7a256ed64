import { declaredNames } from './declared-names.ts';
import { globalName, identifierName, isNode, type Node, propertyName, walk } from './syntax.ts';

export interface FoundUse {
  readonly name: string;
  readonly start: number;
}

/**
 * What a module takes from the platform without importing it, by name: `process.env`, `Date.now`, `new Date()`, `Math.random`, and every
 * global as such (`global process`), unless the module declares that name itself.
 */
export const usesIn = (program: Node): FoundUse[] => {
  const aliases = aliasesIn(program);
  const declared = declaredNames(program);
  const isOwn = (owner: string): boolean => declared.has(owner) && !aliases.has(owner);
  const uses: FoundUse[] = [];
  walk(program, (node) => {
    for (const name of [...usesOf(node), ...globalsOf(node)]) {
      const [owner = '', rest = ''] = name.split('.');
      if (isOwn(owner.replace('global ', ''))) continue;
      uses.push({ name: aliases.has(owner) ? `${aliases.get(owner)}.${rest}` : name, start: node.start });
    }
  });
  return uses;
};

const modulesOfInterest: Readonly<Record<string, string>> = {
  crypto: 'crypto',
  process: 'process',
  perf_hooks: 'perf_hooks',
};

const moduleOf = (declaration: Node): string | undefined =>
  modulesOfInterest[(declaration['source'] as { value: string }).value.replace(/^node:/u, '')];

/** `import * as c from 'node:crypto'` makes `c` another name of crypto. */
const aliasesIn = (program: Node): ReadonlyMap<string, string> => {
  const aliases = new Map<string, string>();
  walk(program, (node) => {
    const owner = node.type === 'ImportDeclaration' ? moduleOf(node) : undefined;
    if (!owner) return;
    for (const specifier of node['specifiers'] as readonly Node[]) {
      const local = identifierName(specifier['local']);
      if (local && specifier.type !== 'ImportSpecifier') aliases.set(local, owner);
    }
  });
  return aliases;
};

const usesOf = (node: Node): string[] => {
  switch (node.type) {
    case 'MemberExpression':
      return memberUse(node);
    case 'NewExpression':
      return globalName(node['callee']) === 'Date' && noArguments(node) ? ['new Date()'] : [];
    case 'CallExpression':
      return globalName(node['callee']) === 'Date' ? ['Date()'] : [];
    case 'VariableDeclarator':
      return destructured(node['id'], globalName(node['init']));
    case 'ImportDeclaration':
      return importedUses(node);
    default:
      return [];
  }
};

const noArguments = (node: Node): boolean => (node['arguments'] as unknown[]).length === 0;

const memberUse = (node: Node): string[] => {
  const owner = globalName(node['object']);
  const property = propertyName(node);
  return owner && property ? [`${owner}.${property}`] : [];
};

/** `const { env } = process` */
const destructured = (pattern: unknown, owner: string | undefined): string[] => {
  if (!owner || !isNode(pattern) || pattern.type !== 'ObjectPattern') return [];
  const properties = pattern['properties'] as readonly Node[];
  return properties.flatMap((property) => {
    const name = identifierName(property['key']);
    return name ? [`${owner}.${name}`] : [];
  });
};

/** `import { randomUUID } from 'node:crypto'` is `crypto.randomUUID`. */
const importedUses = (node: Node): string[] => {
  const owner = moduleOf(node);
  if (!owner) return [];
  const specifiers = node['specifiers'] as readonly Node[];
  return specifiers.flatMap((specifier) => {
    const name = identifierName(specifier['imported']);
    return name ? [`${owner}.${name}`] : [];
  });
};

const globalsOf = (node: Node): string[] => {
  if (node.type !== 'MemberExpression' && node.type !== 'CallExpression' && node.type !== 'NewExpression') return [];
  const name = globalName(node['object'] ?? node['callee']);
  return name ? [`global ${name}`] : [];
};
