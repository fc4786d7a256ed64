import type { Acknowledged, Authorization, LetterFound } from '@mandat/domain';
import { anySubject, can, type Actor } from '@mandat/policies';
import type { Transaction } from '../../platform/database/database.ts';
import { insertRow } from '../../platform/database/rows.ts';
import { sqlOf, type Sql } from '../../platform/database/sql.ts';
import { isUuid } from '../read-conditions.ts';
import { letterAcknowledgementTable, type Letter } from './letter.table.ts';

export const findLetter = async (tx: Transaction, authorizationId: string): Promise<LetterFound | null> => {
  const [found] = await sqlOf(tx)<LetterFound>(
    `select l.number, k.acknowledged_at as "acknowledgedAt"
     from letter l left join letter_acknowledgement k on k.authorization_id = l.authorization_id
     where l.authorization_id = $1`,
    [authorizationId],
  );
  return found ?? null;
};

export const insertAcknowledgement = (tx: Transaction, acknowledged: Acknowledged): Promise<void> =>
  insertRow(tx, letterAcknowledgementTable, acknowledged);

type Names = Readonly<Record<string, string>>;

/** A letter with what stands on its paper besides the signed facts. */
export type LetterToShow = Pick<Letter, 'facts' | 'jws' | 'number'> &
  Pick<
    Authorization,
    | 'accountId'
    | 'personId'
    | 'validFrom'
    | 'validUntil'
    | 'suspendedAt'
    | 'withdrawnAt'
    | 'replacedAt'
    | 'authorizedAs'
  > & {
    readonly entityId: string;
    readonly entityNames: Names;
    readonly headLanguage: string;
    readonly acknowledgedAt: Date | null;
  };

const shown = `
select l.facts, l.jws, l.number, a.account_id as "accountId", a.person_id as "personId", a.valid_from as "validFrom",
  a.valid_until as "validUntil", a.suspended_at as "suspendedAt", a.withdrawn_at as "withdrawnAt", a.replaced_at as "replacedAt",
  a.authorized_as as "authorizedAs", c.entity_id as "entityId", h.language as "headLanguage",
  json_build_object('ar', e.name_ar, 'zh', e.name_zh, 'en', e.name_en, 'fr', e.name_fr, 'ru', e.name_ru, 'es', e.name_es)
    as "entityNames",
  (select k.acknowledged_at from letter_acknowledgement k where k.authorization_id = a.id) as "acknowledgedAt"
from letter l
join written_authorization a on a.id = l.authorization_id
join account c on c.id = a.account_id
join entity e on e.id = c.entity_id
join person h on h.id = a.authorized_by_id
where l.authorization_id = $1`;

export const letterToShow = async (sql: Sql, authorizationId: string): Promise<LetterToShow | null> => {
  if (!isUuid(authorizationId)) return null;
  const [found] = await sql<LetterToShow>(shown, [authorizationId], 'letter-to-show');
  return found ?? null;
};

/** The person themselves, and whoever may know who holds the account. */
export const mayReadLetter = (actor: Actor, letter: LetterToShow): boolean =>
  can(actor, 'account:read-holdings', {
    ...anySubject,
    accountId: letter.accountId,
    entityIds: [letter.entityId],
    decided: true,
  }) || can(actor, 'person:read-holdings', { ...anySubject, personId: letter.personId });
