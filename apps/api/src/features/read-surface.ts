import './accounts/account-enums.graphql.ts';
import './accounts/account-parts.graphql.ts';
import './accounts/account.graphql.ts';
import './authorizations/authorization.graphql.ts';
import './criteria/assessment.graphql.ts';
import './entities/entity-enums.graphql.ts';
import './holdings/holding-enums.graphql.ts';
import './holdings/holding.graphql.ts';
import './people/person-enums.graphql.ts';
import type { ReadShape } from '../platform/graphql/read-compiler/read-shape.ts';
import { AccountQueries } from './accounts/accounts.graphql.ts';
import { accountReads, accountShapes } from './accounts/account.read.ts';
import { RecognizeAccountQuery } from './accounts/recognize-account.graphql.ts';
import { AuditQueries } from './audit/audit-entry.graphql.ts';
import { auditReads, auditShapes } from './audit/audit-entry.read.ts';
import { authorizationShapes } from './authorizations/authorization.read.ts';
import { assessmentShapes } from './criteria/assessment.read.ts';
import { EntityQueries } from './entities/entity.graphql.ts';
import { entityReads, entityShapes } from './entities/entity.read.ts';
import { HeadshipQueries } from './headships/headship.graphql.ts';
import { headshipReads, headshipShapes } from './headships/headship.read.ts';
import { holdingShapes } from './holdings/holding.read.ts';
import { MeQuery } from './people/me.graphql.ts';
import { meReads, meShapes } from './people/me.read.ts';
import { PersonQueries } from './people/person.graphql.ts';
import { personReads, personShapes } from './people/person.read.ts';
import { PlatformQueries } from './platforms/platform.graphql.ts';
import { platformReads, platformShapes } from './platforms/platform.read.ts';

/** Every query: all but the recognition of a pasted address are read as one statement. */
export const queryResolvers = [
  AccountQueries,
  AuditQueries,
  EntityQueries,
  HeadshipQueries,
  MeQuery,
  PersonQueries,
  PlatformQueries,
  RecognizeAccountQuery,
] as const;

const queryShape: ReadShape = {
  type: 'Query',
  fields: {
    ...accountReads,
    ...auditReads,
    ...entityReads,
    ...headshipReads,
    ...meReads,
    ...personReads,
    ...platformReads,
  },
};

/** Where the rows of every type of the contract are found. */
export const readShapes: readonly ReadShape[] = [
  queryShape,
  ...accountShapes,
  ...assessmentShapes,
  ...auditShapes,
  ...authorizationShapes,
  ...entityShapes,
  ...headshipShapes,
  ...holdingShapes,
  ...meShapes,
  ...personShapes,
  ...platformShapes,
];
