/** A node of the syntax tree, as far as the checker looks at it. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

export const walk = (node: Node, visit: (node: Node) => void): void => {
  visit(node);
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) value.filter(isNode).forEach((child) => walk(child, visit));
    else if (isNode(value)) walk(value, visit);
  }
};

export const identifierName = (value: unknown): string | undefined =>
  isNode(value) && value.type === 'Identifier' ? String(value['name']) : undefined;

/** The text of a string literal, or of a template without expressions. */
export const constantText = (value: unknown): string | undefined => {
  if (!isNode(value)) return undefined;
  if (value.type === 'Literal' && typeof value['value'] === 'string') return value['value'];
  if (value.type !== 'TemplateLiteral') return undefined;
  const quasis = value['quasis'] as readonly { value: { cooked: string } }[];
  return quasis.length === 1 ? quasis[0]?.value.cooked : undefined;
};

/** `a.b`, `a['b']` → `b`. */
export const propertyName = (member: Node): string | undefined =>
  member['computed'] === true ? constantText(member['property']) : identifierName(member['property']);

/** `globalThis.process` and `process` are the same thing. */
export const globalName = (value: unknown): string | undefined => {
  if (!isNode(value)) return undefined;
  if (value.type === 'Identifier') return String(value['name']);
  if (value.type !== 'MemberExpression' || !globals.has(identifierName(value['object']) ?? '')) return undefined;
  return propertyName(value);
};

const globals = new Set(['globalThis', 'global', 'window', 'self']);
