import type { Account, AccountAlias, AccountDecision, DecisionQuestion, Nomination } from '@mandat/domain';
import { defineTable } from '../../platform/database/define-table.ts';

export const accountTable = defineTable<Account>({
  name: 'account',
  columns: {
    id: 'uuid',
    reference: 'text',
    entityId: 'uuid',
    platform: 'text',
    title: 'text',
    handle: 'text?',
    url: 'text?',
    stableId: 'text?',
    canonicalKey: 'text?',
    languages: 'text[]',
    purpose: 'text',
    audience: 'text',
    languageStatement: 'text',
    requestKind: 'text',
    requestedById: 'uuid?',
    requestedAt: 'timestamptz',
    submittedAt: 'timestamptz?',
    submittedById: 'uuid?',
    createdOn: 'date?',
    authorizedAt: 'timestamptz?',
    creationDueOn: 'date?',
    reviewDueOn: 'date?',
    refusedAt: 'timestamptz?',
    undoneAt: 'timestamptz?',
    outOfScopeAt: 'timestamptz?',
    outOfScopeAs: 'text?',
    outOfScopeReason: 'text?',
    outOfScopeById: 'uuid?',
    reopensId: 'uuid?',
    withdrawnAt: 'timestamptz?',
    parkedAt: 'timestamptz?',
    closedAt: 'timestamptz?',
    parkedOn: 'date?',
    parkedEvidence: 'text?',
    closedOn: 'date?',
    closedEvidence: 'text?',
    successorId: 'uuid?',
    version: 'integer',
  },
});

export const accountAliasTable = defineTable<AccountAlias>({
  name: 'account_alias',
  columns: {
    id: 'uuid',
    accountId: 'uuid',
    kind: 'text',
    value: 'text',
    validFrom: 'timestamptz',
    validUntil: 'timestamptz?',
  },
});

export const accountDecisionTable = defineTable<AccountDecision>({
  name: 'account_decision',
  columns: {
    id: 'uuid',
    accountId: 'uuid',
    kind: 'text',
    decidedById: 'uuid',
    capacity: 'text',
    headshipId: 'uuid',
    assessmentId: 'uuid?',
    reason: 'text?',
    secondFactorAt: 'timestamptz',
    decidedAt: 'timestamptz',
  },
});

export const decisionQuestionTable = defineTable<DecisionQuestion>({
  name: 'decision_question',
  columns: {
    id: 'uuid',
    accountId: 'uuid',
    decisionId: 'uuid',
    number: 'integer',
    text: 'text',
    answer: 'text?',
    answeredById: 'uuid?',
    answeredAt: 'timestamptz?',
  },
});

export const nominationTable = defineTable<Nomination>({
  name: 'nomination',
  columns: {
    id: 'uuid',
    accountId: 'uuid',
    personId: 'uuid',
    capacity: 'text',
    scopes: 'text[]',
    nominatedById: 'uuid?',
    nominatedAt: 'timestamptz',
  },
});
