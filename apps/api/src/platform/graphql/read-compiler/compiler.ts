import {
  Kind,
  getNamedType,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import type { Shapes } from './compilation.ts';
import { compile, type Fragments, type Plan, type Roots } from './compile.ts';
import { planCache } from './plan-cache.ts';
import { badInput } from './read-errors.ts';
import type { ReadShape } from './read-shape.ts';
import type { Run } from './run.ts';
import { runnerOf, type Pool } from './run-plan.ts';
import { variableShape } from './variable-shape.ts';

export type Operation = { readonly document: DocumentNode; readonly node: OperationDefinitionNode };

export type FieldInfo = Pick<
  GraphQLResolveInfo,
  'returnType' | 'fieldNodes' | 'fragments' | 'parentType' | 'fieldName' | 'path'
>;

export type ReadCompiler = {
  readonly shapes: Shapes;
  /** The plan of a whole operation, or null when something other than reads is asked. */
  readonly planOf: (operation: Operation, run: Run) => Plan | null;
  /** Whether a field is a query that is read as one statement. */
  readonly isRead: (info: Pick<FieldInfo, 'parentType' | 'fieldName'>) => boolean;
  /** The plan of one such field of an operation that graphql-js executes. */
  readonly planOfField: (info: FieldInfo, run: Run) => Plan;
  /** The plan of a record that a mutation answers with. */
  readonly planOfRecord: (info: FieldInfo, run: Run, id: string) => Plan;
  readonly text: (plan: Plan, run: Run) => Promise<string>;
};

export const fragmentsOf = (document: DocumentNode): Fragments =>
  Object.fromEntries(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );

const allRead = (roots: Roots): boolean =>
  [...roots.fields.values()].every(([node]) => {
    const name = node?.name.value ?? '';
    return name === '__typename' || name in roots.shape.fields;
  });

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

/** A field that answers with the record of an id. */
const recordShape = (type: string, fieldName: string, id: string): ReadShape => ({
  type,
  fields: {
    [fieldName]: {
      kind: 'one',
      where: ({ sql }, row) => {
        if (!uuid.test(id)) throw badInput('not-found', [fieldName]);
        return `${row}.id = ${sql.param('record', 'uuid', () => id)}`;
      },
    },
  },
});

const selectedIn = (info: FieldInfo) => new Map([[String(info.path.key), info.fieldNodes]]);

type Parts = {
  readonly schema: GraphQLSchema;
  readonly shapes: Shapes;
  readonly query: GraphQLObjectType;
  readonly shape: ReadShape;
};

const createPlanners = ({
  schema,
  shapes,
  query,
  shape,
}: Parts): Pick<ReadCompiler, 'planOfField' | 'planOfRecord'> => ({
  planOfField: (info, run) =>
    compile(
      { schema, shapes, fragments: info.fragments, run },
      { type: query, shape, fields: selectedIn(info), path: [] },
    ),
  planOfRecord: (info, run, id) => {
    const again = recordShape(getNamedType(info.returnType).name, info.fieldName, id);
    const roots = { type: info.parentType, shape: again, fields: selectedIn(info), path: [] };
    return compile({ schema, shapes, fragments: info.fragments, run }, roots);
  },
});

/** Queries are fields of no row: what features contribute to Query as a shape. */
export const createReadCompiler = (settings: {
  readonly schema: GraphQLSchema;
  readonly shapes: readonly ReadShape[];
  readonly pool: Pool;
}): ReadCompiler => {
  const { schema, pool } = settings;
  const shapes = new Map(settings.shapes.map((shape) => [shape.type, shape]));
  const cache = planCache();
  const query = schema.getQueryType();
  const shape = shapes.get('Query');
  if (!query || !shape) throw new Error('the schema has no queries that could be read');
  const planOf = ({ document, node }: Operation, run: Run): Plan | null => {
    const key = `${node.name?.value ?? ''} ${variableShape(schema, node, run.variables)}`;
    return cache.find({ document, key, run }, () => {
      const fragments = fragmentsOf(document);
      const fields = collectFields(schema, { ...fragments }, { ...run.variables }, query, node.selectionSet);
      const roots = { type: query, shape, fields, path: [] };
      return allRead(roots) ? compile({ schema, shapes, fragments, run }, roots) : null;
    });
  };
  return {
    shapes,
    planOf,
    isRead: ({ parentType, fieldName }) => parentType === query && fieldName in shape.fields,
    ...createPlanners({ schema, shapes, query, shape }),
    text: runnerOf(pool, cache),
  };
};
