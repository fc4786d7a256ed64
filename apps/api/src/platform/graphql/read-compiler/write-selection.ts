import { actionsOf } from '../permission.ts';
import {
  createCall,
  reachedBy,
  selectedFields,
  shapeOf,
  type Compilation,
  type Place,
  type Selected,
  type Target,
} from './compilation.ts';
import { leafText, objectText, orNull, quote } from './json-text.ts';
import type { FieldCall, FieldShape, Many, One } from './read-shape.ts';
import { allOf, relatedRows, targetOf } from './related.ts';
import { writeConnection } from './write-connection.ts';

const writeRelated = (
  compilation: Compilation,
  relation: { readonly selected: Selected; readonly call: FieldCall },
  shape: One | Many,
): string => {
  const { selected, call } = relation;
  const target = targetOf(selected);
  const row = compilation.sql.alias();
  const to = shapeOf(compilation, target.type.name);
  const from = shape.from ? shape.from(call, row) : `${to.table} ${row}`;
  const scope = relatedRows(compilation, { path: selected.path, type: target.type.name }, row);
  const where = allOf([shape.where(call, row), scope]);
  const text = compilation.write(target, { shape: to, row });
  if (shape.kind === 'many') {
    const order = shape.order(row, compilation.sql);
    return `concat('[', (select string_agg(${text}, ',' order by ${order}) from ${from} where ${where}), ']')`;
  }
  const order = shape.order ? ` order by ${shape.order(row)} limit 1` : '';
  return orNull(`(select ${text} from ${from} where ${where}${order})`);
};

const writers: {
  readonly [Kind in FieldShape['kind']]: (
    compilation: Compilation,
    relation: { readonly selected: Selected; readonly call: FieldCall; readonly place: Place },
    shape: Extract<FieldShape, { kind: Kind }>,
  ) => string;
} = {
  value: (_, { selected, call }, shape) => leafText(selected.field.type, shape.sql(call)),
  part: (compilation, { selected, place }) => {
    const target = targetOf(selected);
    return compilation.write(target, { shape: shapeOf(compilation, target.type.name), row: place.row });
  },
  one: writeRelated,
  many: writeRelated,
  connection: writeConnection,
};

export const writeSelected = (compilation: Compilation, selected: Selected, place: Place): string => {
  const shape = place.shape.fields[selected.field.name];
  if (!shape) throw new Error(`the field ${place.shape.type}.${selected.field.name} has no read shape`);
  const permission = { actions: actionsOf(selected.field), path: selected.path };
  const reached = place.row === '' ? rootReached(compilation, permission) : reachedBy(compilation, permission, place);
  const relation = { selected, call: createCall(compilation, selected, place), place };
  const text = writers[shape.kind](compilation, relation, shape as never);
  return reached === 'true' ? text : `case when ${reached} then ${text} else 'null' end`;
};

/** A root field has no row: its action only opens or closes it, and the rows below stand under their own. */
const rootReached = (compilation: Compilation, permission: Parameters<typeof reachedBy>[1]): 'true' => {
  reachedBy(compilation, permission, { shape: { type: 'Query', fields: {} }, row: '' });
  return 'true';
};

export const writeSelection = (compilation: Compilation, target: Target, place: Place): string =>
  objectText(
    selectedFields(compilation, target).map((selected) =>
      typeof selected === 'string'
        ? [selected, quote(`"${target.type.name}"`)]
        : [selected.key, writeSelected(compilation, selected, place)],
    ),
  );
