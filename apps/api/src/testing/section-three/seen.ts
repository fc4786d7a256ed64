import { z } from 'zod';

const named = z.object({ id: z.string() });
const recorded = z.object({ id: z.string(), version: z.number() });

const assessment = z.object({
  id: z.string(),
  number: z.number(),
  allMet: z.boolean(),
  answers: z.array(z.object({ criterion: z.string(), met: z.boolean().nullable(), strategy: z.string().nullable() })),
});

const seenAccount = z.object({
  id: z.string(),
  version: z.number(),
  status: z.string(),
  isOfficial: z.boolean(),
  title: z.string(),
  handle: z.string().nullable(),
  audience: z.string(),
  languageStatement: z.string(),
  outOfScopeAt: z.string().nullable(),
  outOfScopeBy: named.nullable(),
  entity: named,
  requestedBy: named,
  official: named.nullable(),
  assessment: assessment.nullable(),
  nominations: z.array(z.object({ person: named, capacity: z.string(), scopes: z.array(z.string()) })),
  authorizedAt: z.string().nullable(),
  overlaps: z.array(z.object({ id: z.string(), answer: z.string().nullable(), foundAt: z.string(), other: named })),
  platform: z.object({ code: z.string() }),
  approvedRevision: z.number().nullable(),
  revisions: z.array(z.object({ id: z.string(), number: z.number(), status: z.string(), proposedBy: named })),
  decisions: z.array(
    z.object({
      kind: z.string(),
      capacity: z.string(),
      decidedBy: named,
      assessment: assessment.nullable(),
      questions: z.array(z.object({ id: z.string(), number: z.number(), answer: z.string().nullable() })),
    }),
  ),
  authorizations: z.array(
    recorded.extend({
      person: named,
      scopes: z.array(z.string()),
      authorizedBy: named,
      authorizedAs: z.string(),
      status: z.string(),
    }),
  ),
  holdings: z.array(
    z.object({ person: named, capacity: z.string(), status: z.string(), authorization: named.nullable() }),
  ),
});
export type SeenAccount = z.infer<typeof seenAccount>;

const assessed = 'id number allMet answers { criterion met strategy }';

export const accountText = `query ($id: ID!) { account(id: $id) {
  id version status isOfficial title handle audience languageStatement outOfScopeAt outOfScopeBy { id } entity { id }
  requestedBy { id } official { id } assessment { ${assessed} }
  nominations { person { id } capacity scopes }
  authorizedAt platform { code } approvedRevision revisions { id number status proposedBy { id } }
  overlaps { id answer foundAt other { id } }
  decisions { kind capacity decidedBy { id } assessment { ${assessed} } questions { id number answer } }
  authorizations { id version person { id } scopes authorizedBy { id } authorizedAs status }
  holdings { person { id } capacity status authorization { id } }
} }`;

export const readAccount = (data: unknown): SeenAccount => z.object({ account: seenAccount }).parse(data).account;

const seenOffice = z.object({
  headships: z.array(
    recorded.extend({
      person: named,
      capacity: z.string(),
      fromOn: z.string(),
      untilOn: z.string().nullable(),
      status: z.string(),
      recordedBy: named.nullable(),
    }),
  ),
  focalPointTerms: z.array(recorded.extend({ person: named, fromOn: z.string(), untilOn: z.string().nullable() })),
});
export type SeenOffice = z.infer<typeof seenOffice>;

const office = `headships { id version person { id } capacity fromOn untilOn status recordedBy { id } }
  focalPointTerms { id version person { id } fromOn untilOn }`;
export const officeText = `query ($id: ID!) { entity(id: $id) { ${office} } }`;
export const readOffice = (data: unknown): SeenOffice => z.object({ entity: seenOffice }).parse(data).entity;

const seenAudit = z.object({
  nodes: z.array(
    z.object({
      id: z.string(),
      type: z.string(),
      actor: named.nullable(),
      account: named.nullable(),
      person: named.nullable(),
    }),
  ),
  pageInfo: z.object({ hasNextPage: z.boolean() }),
});
export type SeenAudit = z.infer<typeof seenAudit>['nodes'];

export const auditText = `query ($id: ID!) { auditEntries(first: 100, filter: { entity: $id }) {
  nodes { id type actor { id } account { id } person { id } } pageInfo { hasNextPage } } }`;

export const readAudit = (data: unknown): SeenAudit => {
  const { nodes, pageInfo } = z.object({ auditEntries: seenAudit }).parse(data).auditEntries;
  if (pageInfo.hasNextPage) throw new Error('the audit of a history has more than a page');
  return nodes;
};
