import {
  buildSchema,
  execute,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  Kind,
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLFieldResolver,
} from 'graphql';
import { accountFields } from './account-fields.ts';
import { caseFields } from './case-fields.ts';
import { custodyFields } from './custody-fields.ts';
import { dutyFields, personDuties } from './duty-fields.ts';
import { departureFields } from './departure-fields.ts';
import { guardLimitsOf, holdFields } from './hold-fields.ts';
import { checkOperation } from './check.ts';
import { reached, snake, type Args, type Fields } from './fields.ts';
import { listOf } from './lists.ts';
import { fieldActions } from './permissions.ts';
import { peopleFields } from './people-fields.ts';
import { reviewFields } from './review-fields.ts';
import { revisionFields } from './revision-fields.ts';
import { importFields } from './import-fields.ts';
import { serviceAccountFields } from './service-account-fields.ts';
import { platformFields } from './platform-fields.ts';
import { addedFields, signalFields } from './signal-fields.ts';
import { mayOn, rowsOf, type Reading, type Row } from './reading.ts';

const connections: Readonly<Record<string, readonly [type: string, column: string]>> = {
  'Query.accounts': ['Account', ''],
  'Query.entities': ['Entity', ''],
  'Query.people': ['Person', ''],
  'Query.headships': ['Headship', ''],
  'Query.auditEntries': ['AuditEntry', ''],
  'Query.cases': ['OffboardingCase', ''],
  'Query.signals': ['Signal', ''],
  'Query.holds': ['Hold', ''],
  'Query.jointDecisions': ['JointDecision', ''],
  'Query.orphans': ['Orphan', ''],
  'Query.referenceAccounts': ['ReferenceAccount', ''],
  'Query.serviceAccounts': ['ServiceAccount', ''],
  'Query.dueItems': ['DueItem', ''],
  'Query.deliveries': ['Delivery', ''],
  'Query.guidanceNotices': ['GuidanceNotice', ''],
  'Query.campaigns': ['Campaign', ''],
  'Query.reviews': ['Review', ''],
  'Query.dataImports': ['DataImport', ''],
  'DataImport.rows': ['ImportRow', 'import_id'],
  'Hold.signals': ['Signal', 'hold_id'],
  'Entity.accounts': ['Account', 'entity_id'],
  'Account.timeline': ['AuditEntry', 'account_id'],
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

const tables: Readonly<Record<string, string>> = {
  OffboardingCase: 'offboarding_case',
  GuidanceNotice: 'guidance_notice',
  Campaign: 'review_campaign',
  ServiceAccount: 'service_account',
  DataImport: 'data_import',
};

const found = async (reading: Reading, type: string, args: Args): Promise<Row | null> => {
  const said = (['id', 'code'] as const).filter((name) => args[name] !== null && args[name] !== undefined);
  if (said.length === 0 || (said.includes('id') && !uuid.test(String(args['id'])))) return null;
  // A code that was freed names whoever has it now.
  const tests = { id: (at: number) => `id = $${at}`, code: (at: number) => `code = $${at} and undone_at is null` };
  const where = said.map((name, place) => tests[name](place + 1)).join(' and ');
  const rows = await rowsOf(
    reading,
    `select * from ${tables[type] ?? type.toLowerCase()} where ${where}`,
    said.map((name) => args[name]),
  );
  return (await reached(reading, type, rows))[0] ?? null;
};

const fields: Readonly<Record<string, Fields>> = {
  ...accountFields,
  ...peopleFields,
  ...reviewFields,
  ...revisionFields,
  ...caseFields,
  ...signalFields,
  ...departureFields,
  ...holdFields,
  ...serviceAccountFields,
  ...dutyFields,
  ...platformFields,
  ...custodyFields,
  ...importFields,
  Query: {
    account: (_, reading, args) => found(reading, 'Account', args),
    entity: (_, reading, args) => found(reading, 'Entity', args),
    person: (_, reading, args) => found(reading, 'Person', args),
    platforms: (_, reading) => rowsOf(reading, 'select * from platform order by position, code'),
    case: (_, reading, args) => found(reading, 'OffboardingCase', args),
    signal: (_, reading, args) => found(reading, 'Signal', args),
    dataImport: (_, reading, args) => found(reading, 'DataImport', args),
    hold: (_, reading, args) => found(reading, 'Hold', args),
    serviceAccount: (_, reading, args) => found(reading, 'ServiceAccount', args),
    signalSources: (_, reading) => rowsOf(reading, 'select * from signal_source order by name collate "C", id'),
    guardLimits: (row, reading) => guardLimitsOf(row, reading),
    guidanceNotice: (_, reading, args) => found(reading, 'GuidanceNotice', args),
    campaign: (_, reading, args) => found(reading, 'Campaign', args),
    review: (_, reading, args) => found(reading, 'Review', args),
    me: () => ({}),
  },
};

const resolverOf = (type: string, field: string): Fields[string] | undefined =>
  fields[type]?.[field] ?? addedFields[type]?.[field] ?? (type === 'Person' ? personDuties[field] : undefined);

const resolve: GraphQLFieldResolver<Row, Reading, Args> = async (...call) => {
  const [row, args, reading, { parentType, fieldName }] = call;
  const name = `${parentType.name}.${fieldName}`;
  const action = fieldActions[name];
  const isHidden =
    action && parentType.name !== 'Query' && !(await mayOn(reading, [action], { type: parentType.name, row }));
  if (isHidden) return null;
  const list = connections[name];
  if (list) {
    const [type, column] = list;
    return listOf(reading, { type, keep: (each) => column === '' || each[column] === row['id'] }, args);
  }
  const own = resolverOf(parentType.name, fieldName);
  if (own) return own(row, reading, args);
  return fieldName in row ? row[fieldName] : (row[snake(fieldName)] ?? null);
};

/** graphql-js over the same contract with a plain query for every field of every row: slow, simple, and the reference. */
export const naiveServer = (sdl: string) => {
  const schema = buildSchema(sdl);
  return async (reading: Reading, document: DocumentNode, variables: Args): Promise<ExecutionResult> => {
    const operation = getOperationAST(document);
    if (!operation) return { errors: [new GraphQLError('no operation')] };
    const values = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    if (values.errors) return { errors: values.errors };
    const fragments = Object.fromEntries(
      document.definitions
        .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
        .map((fragment) => [fragment.name.value, fragment]),
    );
    try {
      checkOperation(reading, { schema, fragments, operation, variables: values.coerced });
    } catch (error) {
      return { errors: [error as GraphQLError] };
    }
    return execute({
      schema,
      document,
      rootValue: {},
      contextValue: reading,
      variableValues: variables,
      fieldResolver: resolve as GraphQLFieldResolver<unknown, unknown>,
    });
  };
};
