import type { Compare, Filter, Suffix } from 'scim2-parse-filter';
import { partOf, type Attribute, type Kind } from './attributes.ts';
import { bad } from './fault.ts';
import { resolvePath, type Target } from './path.ts';

/** An SQL condition over `r`, a row of the kind's table; what the client wrote is only ever a parameter. */
export type Condition = { readonly sql: string; readonly values: readonly unknown[] };

type Leaf = Compare | Suffix;
type Comparable = { readonly sql: string; readonly type: 'text' | 'boolean' | 'time'; readonly caseExact: boolean };
type Compiling = { readonly kind: Kind; readonly values: unknown[] };

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

const no = (detail: string) => bad('invalidFilter', detail);

const parameter = ({ values }: Compiling, value: unknown): string => `$${values.push(value)}`;

const quoted = (name: string): string => `'${name}'`;

/** Columns that PostgreSQL keeps beside the attributes, with an index. */
const columns: Readonly<Record<string, string>> = {
  userName: 'r.user_name',
  externalId: 'r.external_id',
  displayName: 'r.display_name',
};

const times = new Map([
  ['meta.created', 'r.created_at'],
  ['meta.lastmodified', 'r.changed_at'],
]);

const textOf = (sql: string, attribute: Attribute): Comparable => ({
  sql,
  type: attribute.type === 'boolean' ? 'boolean' : 'text',
  caseExact: attribute.caseExact === true,
});

const operators: Readonly<Record<string, string>> = { gt: '>', ge: '>=', lt: '<', le: '<=' };

const textValue = ({ op, compValue }: Compare, to: Comparable): string => {
  if (to.type === 'boolean') {
    const word = String(compValue).toLowerCase();
    if (!['true', 'false'].includes(word) || !['eq', 'ne'].includes(op))
      throw no('A flag is only equal to true or false');
    return word;
  }
  if (typeof compValue !== 'string') throw no('A text is compared with a text');
  return compValue;
};

const timeValue = ({ op, compValue }: Compare): Date => {
  const time = new Date(typeof compValue === 'string' && /^\d{4}-/u.test(compValue) ? compValue : NaN);
  if (Number.isNaN(time.getTime())) throw no('A time is compared with a time');
  if (['co', 'sw', 'ew'].includes(op)) throw no('A time has no beginning and no end');
  return time;
};

const textComparison = (left: string, op: Compare['op'], right: string): string => {
  if (op === 'eq') return `${left} = ${right}`;
  if (op === 'ne') return `${left} is distinct from ${right}`;
  if (op === 'co') return `position(${right} in ${left}) > 0`;
  if (op === 'sw') return `starts_with(${left}, ${right})`;
  if (op === 'ew') return `right(${left}, length(${right})) = ${right}`;
  return `(${left}) collate "C" ${operators[op] ?? '='} ${right}`;
};

const absence = (sql: string, op: Compare['op']): string => {
  if (op === 'eq') return `${sql} is null`;
  if (op === 'ne') return `${sql} is not null`;
  throw no('null is only equal or not');
};

const compared = (compiling: Compiling, leaf: Leaf, to: Comparable): string => {
  if (leaf.op === 'pr') return `${to.sql} is not null`;
  if (leaf.compValue === null) return absence(to.sql, leaf.op);
  if (to.type === 'time') {
    const at = parameter(compiling, timeValue(leaf));
    return leaf.op === 'ne' ? `${to.sql} <> ${at}` : `${to.sql} ${operators[leaf.op] ?? '='} ${at}`;
  }
  const right = `${parameter(compiling, textValue(leaf, to))}::text`;
  return to.caseExact || to.type === 'boolean'
    ? textComparison(to.sql, leaf.op, right)
    : textComparison(`lower(${to.sql})`, leaf.op, `lower(${right})`);
};

/** By the key where the whole id is given: everything else about an id is text. */
const idCondition = (compiling: Compiling, leaf: Leaf): string =>
  leaf.op === 'eq' && typeof leaf.compValue === 'string' && uuid.test(leaf.compValue)
    ? `r.id = ${parameter(compiling, leaf.compValue)}::uuid`
    : compared(compiling, leaf, { sql: 'r.id::text', type: 'text', caseExact: true });

/** Memberships are rows; every other list is a list in the attributes. */
const lists: Readonly<Record<string, string>> = {
  members: `select jsonb_build_object('value', m.user_id) as e from scim_member m where m.group_id = r.id`,
  groups: `select jsonb_build_object('value', m.group_id, 'display', g.display_name) as e
    from scim_member m join scim_group g on g.id = m.group_id where m.user_id = r.id`,
};

const listOf = ({ name }: Attribute): string =>
  lists[name] ?? `select e from jsonb_array_elements(r.attributes -> ${quoted(name)}) e`;

const someElement = (attribute: Attribute, condition: string): string =>
  `exists (select from (${listOf(attribute)}) list where ${condition})`;

const elementLeaf = (compiling: Compiling, attribute: Attribute, leaf: Leaf): string => {
  const part = partOf(attribute, leaf.attrPath);
  if (!part) throw no('There is no such sub-attribute');
  return compared(compiling, leaf, textOf(`(e ->> ${quoted(part.name)})`, part));
};

const membership: Readonly<Record<string, readonly [string, string, string]>> = {
  members: ['group_id', 'user_id', 'value'],
  groups: ['user_id', 'group_id', 'value'],
};

/** `members[value eq "x"]` by its key: a group may have ten thousand members. */
const byMembership = (compiling: Compiling, attribute: Attribute, leaf: Leaf): string | null => {
  const columnsOf = membership[attribute.name];
  if (!columnsOf || leaf.op !== 'eq' || typeof leaf.compValue !== 'string' || !uuid.test(leaf.compValue)) return null;
  const [own, other] = columnsOf;
  const value = parameter(compiling, leaf.compValue);
  return `exists (select from scim_member m where m.${own} = r.id and m.${other} = ${value}::uuid)`;
};

const manyLeaf = (compiling: Compiling, attribute: Attribute, leaf: Leaf): string => {
  if (leaf.attrPath.toLowerCase() === 'value') {
    const found = byMembership(compiling, attribute, leaf);
    if (found) return found;
  }
  return someElement(attribute, elementLeaf(compiling, attribute, leaf));
};

const single = (target: Target, attribute: Attribute): Comparable => {
  const holder = target.extension ? `(r.attributes -> ${quoted(target.extension.urn)})` : 'r.attributes';
  const part = target.part ?? (attribute.type === 'complex' ? partOf(attribute, 'value') : null);
  if (attribute.type === 'complex') {
    if (!part) throw no(`${attribute.name} is compared by its parts`);
    return textOf(`(${holder} -> ${quoted(attribute.name)} ->> ${quoted(part.name)})`, part);
  }
  const column = target.extension ? undefined : columns[attribute.name];
  return textOf(column ?? `(${holder} ->> ${quoted(attribute.name)})`, attribute);
};

const targetOf = ({ kind }: Compiling, path: string): { target: Target; attribute: Attribute } => {
  const target = /^[a-z]/iu.test(path) ? resolvePath(kind, path) : null;
  if (!target?.attribute || target.filter !== null) throw no('The filter names an attribute that is not searched');
  return { target, attribute: target.attribute };
};

/** The whole of a name is there when any of its parts is. */
const present = (compiling: Compiling, leaf: Leaf, attribute: Attribute): string | null =>
  leaf.op === 'pr' && attribute.type === 'complex' && !attribute.many && !partOf(attribute, 'value')
    ? `r.attributes -> ${parameter(compiling, attribute.name)}::text is not null`
    : null;

const leafCondition = (compiling: Compiling, leaf: Leaf): string => {
  const path = leaf.attrPath.toLowerCase();
  if (path === 'id' || path === `${compiling.kind.urn.toLowerCase()}:id`) return idCondition(compiling, leaf);
  const time = times.get(path);
  if (time !== undefined) return compared(compiling, leaf, { sql: time, type: 'time', caseExact: true });
  const { target, attribute } = targetOf(compiling, leaf.attrPath);
  if (attribute.many) {
    return manyLeaf(compiling, attribute, { ...leaf, attrPath: target.part?.name ?? 'value' });
  }
  return (
    present(compiling, leaf, attribute) ?? compared(compiling, leaf, userColumns(compiling, single(target, attribute)))
  );
};

/** Users have no column of their display name. */
const userColumns = ({ kind }: Compiling, to: Comparable): Comparable =>
  kind.name === 'User' && to.sql === 'r.display_name' ? { ...to, sql: `(r.attributes ->> 'displayName')` } : to;

const withinElement = (compiling: Compiling, attribute: Attribute, filter: Filter): string => {
  switch (filter.op) {
    case 'and':
    case 'or':
      return `(${filter.filters.map((each) => withinElement(compiling, attribute, each)).join(` ${filter.op} `)})`;
    case 'not':
      return `not coalesce(${withinElement(compiling, attribute, filter.filter)}, false)`;
    case '[]':
      throw no('A value filter holds no other value filter');
    default:
      return elementLeaf(compiling, attribute, filter);
  }
};

const valuePath = (compiling: Compiling, path: string, filter: Filter): string => {
  const { target, attribute } = targetOf(compiling, path);
  if (!attribute.many || target.part) throw no(`${attribute.name} has a single value`);
  return filter.op === 'eq' || filter.op === 'pr'
    ? manyLeaf(compiling, attribute, filter)
    : someElement(attribute, withinElement(compiling, attribute, filter));
};

/** `emails[type eq "work"].value eq "x"` comes from the parser as two terms; they speak of the same value. */
const sameValue = (filters: readonly Filter[]): { path: string; filters: Filter[] } | null => {
  const [first, second, ...more] = filters;
  if (more.length > 0 || first?.op !== '[]' || !second || !('attrPath' in second) || second.op === '[]') return null;
  const prefix = `${first.attrPath}.`;
  if (!second.attrPath.startsWith(prefix)) return null;
  return {
    path: first.attrPath,
    filters: [first.valFilter, { ...second, attrPath: second.attrPath.slice(prefix.length) }],
  };
};

const condition = (compiling: Compiling, filter: Filter): string => {
  switch (filter.op) {
    case 'and': {
      const same = sameValue(filter.filters);
      if (same) return valuePath(compiling, same.path, { op: 'and', filters: same.filters });
      return `(${filter.filters.map((each) => condition(compiling, each)).join(' and ')})`;
    }
    case 'or':
      return `(${filter.filters.map((each) => condition(compiling, each)).join(' or ')})`;
    case 'not':
      return `not coalesce(${condition(compiling, filter.filter)}, false)`;
    case '[]':
      return valuePath(compiling, filter.attrPath, filter.valFilter);
    default:
      return leafCondition(compiling, filter);
  }
};

/** `taken`: parameters that the statement has already. */
export const filterCondition = (kind: Kind, filter: Filter, taken: readonly unknown[]): Condition => {
  const values = [...taken];
  const sql = condition({ kind, values }, filter);
  return { sql, values };
};
