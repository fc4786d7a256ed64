import { createHash } from 'node:crypto';
import type { FieldNode, FragmentDefinitionNode, GraphQLObjectType } from 'graphql';
import { type Compilation, type Selected } from './compilation.ts';
import { objectText, quote } from './json-text.ts';
import type { Path } from './read-errors.ts';
import type { ReadShape } from './read-shape.ts';
import type { Run } from './run.ts';
import { createStatement, type Guard, type Slot } from './statement.ts';
import { writeSelected, writeSelection } from './write-selection.ts';

export type Plan = {
  readonly text: string;
  readonly name: string;
  readonly slots: readonly Slot[];
  readonly guards: readonly Guard[];
  readonly checks: readonly ((run: Run) => void)[];
};

/** Fields of a type that has no row of its own: those of Query, or one that reads a record again after a mutation. */
export type Roots = {
  readonly type: GraphQLObjectType;
  readonly shape: ReadShape;
  readonly fields: ReadonlyMap<string, readonly FieldNode[]>;
  readonly path: Path;
};

export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** Parameters that ended up in no part of the text are left out: the server counts them. */
const usedOnly = (written: string, slots: readonly Slot[]): Pick<Plan, 'text' | 'slots'> => {
  const used = new Map<string, number>();
  const text = written.replaceAll(/\$(\d+)::/gu, (_, place: string) => {
    const renumbered = used.get(place) ?? used.size + 1;
    used.set(place, renumbered);
    return `$${renumbered}::`;
  });
  return { text, slots: [...used.keys()].flatMap((place) => slots[Number(place) - 1] ?? []) };
};

/** An operation, or a part of one, as one statement that answers with the JSON text of its data. */
export const compile = (settings: Omit<Compilation, 'sql' | 'write'>, roots: Roots): Plan => {
  const sql = createStatement(settings.run);
  const compilation: Compilation = {
    ...settings,
    sql,
    write: (target, place) => writeSelection(compilation, target, place),
  };
  const members = [...roots.fields].map(([key, nodes]): readonly [string, string] => {
    const field = roots.type.getFields()[nodes[0]?.name.value ?? ''];
    if (!field) return [key, quote(`"${roots.type.name}"`)];
    const selected: Selected = { key, nodes, field, path: [...roots.path, key] };
    return [key, writeSelected(compilation, selected, { shape: roots.shape, row: '' })];
  });
  const { text, slots } = usedOnly(`select ${objectText(members)} as data`, sql.slots());
  const name = `read_${createHash('sha256').update(text).digest('base64url').slice(0, 32)}`;
  return { text, name, slots, guards: sql.guards(), checks: sql.checks() };
};
