import type { SignalFact } from '@mandat/domain';
import type { Plan } from '@mandat/policies';
import type { Mail } from '../../platform/mail/mail.ts';
import type { Decided } from './plan-events.ts';

type Told = { readonly auditId: string; readonly now: Date };

const titlesOf = ({ facts }: Decided, accountIds: readonly string[]): readonly string[] =>
  [...new Set(accountIds)].map((id) => facts.titles.get(id) ?? id);

/** Another post or manager is a move to whoever decides about it. */
const causeOf = (fact: SignalFact): SignalFact['type'] =>
  fact.type === 'contact-changed' && fact.moved !== undefined ? 'person-moved' : fact.type;

const mailOf = (
  decided: Decided,
  told: Told,
  mail: Pick<Mail, 'template' | 'recipientId'> & {
    readonly accountIds: readonly string[];
    readonly entityId: string | null;
  },
): Mail => ({
  template: mail.template,
  recipientId: mail.recipientId,
  auditId: told.auditId,
  caseId: decided.caseId,
  data: {
    person: decided.facts.personName,
    accounts: titlesOf(decided, mail.accountIds),
    entityId: mail.entityId,
    cause: causeOf(decided.fact),
    rule: decided.plan.rule,
    caseId: decided.caseId,
    at: told.now.toISOString(),
  },
});

const verb = (plan: Plan): 'revoked' | 'suspended' =>
  plan.losses.some(({ act }) => act === 'revoke') ? 'revoked' : 'suspended';

/** Each head hears of their own accounts; the person of all of them. */
const lossMails = (decided: Decided, told: Told): readonly Mail[] => {
  const { plan, facts } = decided;
  if (plan.losses.length === 0) return [];
  const families = Map.groupBy(plan.losses, ({ familyId }) => familyId);
  const toHeads = facts.heads
    .filter(({ familyId, personId }) => families.has(familyId) && personId !== facts.personId)
    .map(({ familyId, personId }) =>
      mailOf(decided, told, {
        template: `privileges-${verb(plan)}-head`,
        recipientId: personId,
        accountIds: (families.get(familyId) ?? []).map(({ accountId }) => accountId),
        entityId: familyId,
      }),
    );
  const toPerson = mailOf(decided, told, {
    template: `privileges-${verb(plan)}-person`,
    recipientId: facts.personId,
    accountIds: plan.losses.map(({ accountId }) => accountId),
    entityId: facts.entityId,
  });
  return [...toHeads, toPerson];
};

const itemTemplates = {
  'confirm-move': 'move-to-confirm',
  'rotate-secrets': 'rotate-secrets',
} as const;

const itemMails = (decided: Decided, told: Told): readonly Mail[] =>
  decided.plan.dueItems.flatMap(({ kind, entityId }) => {
    if (kind !== 'confirm-move' && kind !== 'rotate-secrets') return [];
    const template = itemTemplates[kind];
    return decided.facts.heads
      .filter(({ familyId }) => familyId === entityId)
      .map(({ personId }) =>
        mailOf(decided, told, {
          template,
          recipientId: personId,
          accountIds: decided.facts.holdings.filter((held) => held.familyId === entityId).map((held) => held.accountId),
          entityId,
        }),
      );
  });

/** One mail a head, however many of their accounts are left without a holder. */
const orphanMails = (decided: Decided, told: Told): readonly Mail[] => {
  const families = Map.groupBy(decided.plan.orphans, ({ familyId }) => familyId);
  return decided.facts.heads
    .filter(({ familyId, personId }) => families.has(familyId) && personId !== decided.facts.personId)
    .map(({ familyId, personId }) =>
      mailOf(decided, told, {
        template: 'orphan-opened',
        recipientId: personId,
        accountIds: (families.get(familyId) ?? []).map(({ accountId }) => accountId),
        entityId: familyId,
      }),
    );
};

/** Who is told what a decision means for them. */
export const mailsOf = (decided: Decided, told: Told): readonly Mail[] => [
  ...lossMails(decided, told),
  ...itemMails(decided, told),
  ...orphanMails(decided, told),
];
