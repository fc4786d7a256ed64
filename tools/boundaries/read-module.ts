import { posix } from 'node:path';
import { type EcmaScriptModule, parseSync } from 'oxc-parser';
import type { Import, Module } from './module.ts';
import { usesIn } from './read-uses.ts';
import { constantText, identifierName, isNode, type Node, walk } from './syntax.ts';
import { declaredNames } from './declared-names.ts';

export type Resolve = (from: string, specifier: string) => string | undefined;

export const readModule = (path: string, text: string, resolve: Resolve): Module => {
  const { program, module, errors } = parseSync(path, text);
  const tree = program as unknown as Node;
  const lineOf = lineFinder(text);
  const toImport = ({ specifier, start, typeOnly }: Found): Import => ({
    specifier,
    typeOnly,
    line: lineOf(start),
    target: resolve(path, specifier),
  });
  const { found, computed } = expressionsThatImport(tree, hasOwnRequire(tree, module));
  return {
    path,
    imports: [...statementsThatImport(module), ...found].map(toImport),
    uses: usesIn(tree).map(({ name, start }) => ({ name, line: lineOf(start) })),
    reExports: reExportsIn(tree, module).map(({ start, everything }) => ({ line: lineOf(start), everything })),
    computedImports: computed.map(lineOf),
    faults: errors.map(({ message }) => message),
  };
};

interface Found {
  readonly specifier: string;
  readonly start: number;
  readonly typeOnly: boolean;
}

const lineFinder =
  (text: string) =>
  (offset: number): number =>
    text.slice(0, offset).split('\n').length;

const statementsThatImport = (module: EcmaScriptModule): Found[] => [
  ...module.staticImports.map(({ start, moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    start,
    typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
  })),
  ...module.staticExports.flatMap(({ start, entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ specifier: moduleRequest.value, start, typeOnly: isType }] : [],
    ),
  ),
];

/** `import('x')`, `require('x')`, `import x = require('x')` and the type `import('x').Y`. */
const expressionsThatImport = (program: Node, ownRequire: boolean): { found: Found[]; computed: number[] } => {
  const found: Found[] = [];
  const computed: number[] = [];
  walk(program, (node) => {
    const source = importSource(node) ?? (ownRequire ? undefined : requireSource(node));
    if (source === undefined) return;
    const specifier = constantText(source);
    if (specifier === undefined) computed.push(node.start);
    else found.push({ specifier, start: node.start, typeOnly: node.type === 'TSImportType' });
  });
  return { found, computed };
};

const importSource = (node: Node): unknown => {
  if (node.type === 'ImportExpression' || node.type === 'TSImportType') return node['source'] ?? node['argument'];
  return node.type === 'TSExternalModuleReference' ? node['expression'] : undefined;
};

/** A function of ours called `require` imports nothing; what `createRequire` of node:module makes does. */
const hasOwnRequire = (program: Node, module: EcmaScriptModule): boolean =>
  declaredNames(program).has('require') &&
  !module.staticImports.some(({ moduleRequest }) => ['module', 'node:module'].includes(moduleRequest.value));

const requireSource = (node: Node): unknown =>
  node.type === 'CallExpression' && identifierName(node['callee']) === 'require'
    ? (node['arguments'] as unknown[])[0]
    : undefined;

const reExportsIn = (program: Node, module: EcmaScriptModule): { start: number; everything: boolean }[] => {
  const imported = new Set(
    module.staticImports.flatMap(({ entries }) => entries.map(({ localName }) => localName.value)),
  );
  const statements = program['body'] as readonly Node[];
  return statements
    .filter(
      (node) =>
        node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && passesOn(node, imported)),
    )
    .map(({ type, start }) => ({ start, everything: type === 'ExportAllDeclaration' }));
};

/** `export { x } from './x.ts'`, and the same in two statements. */
const passesOn = (node: Node, imported: ReadonlySet<string>): boolean => {
  if (isNode(node['source'])) return true;
  const specifiers = node['specifiers'] as readonly { local: { name?: string } }[];
  return specifiers.some(({ local }) => local.name !== undefined && imported.has(local.name));
};

/** Where an import leads in the tree: by path, or by a workspace's name. */
export const resolverFor = (paths: ReadonlySet<string>, entries: ReadonlyMap<string, string>): Resolve => {
  const candidates = (path: string) => [
    path,
    `${path}.ts`,
    `${path}.tsx`,
    `${path}/index.ts`,
    path.replace(/\.js(x?)$/u, '.ts$1'),
  ];
  return (from, specifier) => {
    if (!specifier.startsWith('.')) return entries.get(specifier);
    const path = posix.join(posix.dirname(from), specifier);
    return candidates(path).find((candidate) => paths.has(candidate)) ?? path;
  };
};
