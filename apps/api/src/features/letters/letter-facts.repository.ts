import { governingTexts, precedence, type LetterFacts } from '@mandat/letter';
import type { Sql } from '../../platform/database/sql.ts';

type Row = {
  readonly id: string;
  readonly accountId: string;
  readonly personId: string;
  readonly person: string;
  readonly entity: string;
  readonly title: string;
  readonly platform: string;
  readonly at: string | null;
  readonly scopes: readonly string[];
  readonly validFrom: Date;
  readonly validUntil: Date;
  readonly headName: string;
  readonly headTitle: string;
  readonly headEntity: string;
  readonly capacity: string;
  readonly number: string;
};

const statement = `
select a.id, a.account_id as "accountId", a.person_id as "personId", p.name as person, e.code as entity, c.title,
  f.label as platform, coalesce(c.url, c.handle) as at, a.scopes, a.valid_from as "validFrom", a.valid_until as "validUntil",
  h.name as "headName", o.head_title as "headTitle", o.code as "headEntity", a.authorized_as as capacity,
  nextval('letter_number')::text as number
from written_authorization a
join person p on p.id = a.person_id
join account c on c.id = a.account_id
join entity e on e.id = c.entity_id
join platform f on f.code = c.platform
join person h on h.id = a.authorized_by_id
join headship s on s.id = a.headship_id
join entity o on o.id = s.entity_id
where a.id = any($1) and not exists (select from letter l where l.authorization_id = a.id)`;

const longestText = 80;
const longestAddress = 200;

/** So short that all facts fit into one QR code, whatever the script. */
const short = (text: string, most = longestText): string => {
  const characters = Array.from(text);
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
};

const officeOf = ({ headTitle, headEntity }: Row): string => [headTitle, headEntity].filter(Boolean).join(', ');

export type Signing = { readonly register: string; readonly stepUpAt: Date | null; readonly now: Date };

const factsOf = (row: Row, { register, stepUpAt, now }: Signing): LetterFacts => ({
  v: 1,
  register,
  id: row.id,
  number: `L-${now.getUTCFullYear()}-${row.number.padStart(6, '0')}`,
  person: short(row.person),
  entity: row.entity,
  account: { title: short(row.title), platform: row.platform, at: row.at && short(row.at, longestAddress) },
  scopes: row.scopes,
  validFrom: row.validFrom.toISOString(),
  validUntil: row.validUntil.toISOString(),
  head: { name: short(row.headName), office: short(officeOf(row)), capacity: row.capacity },
  stepUpAt: stepUpAt?.toISOString() ?? null,
  signedAt: now.toISOString(),
  texts: governingTexts,
  precedence,
});

export type FactsToSign = { readonly accountId: string; readonly personId: string; readonly facts: LetterFacts };

/** What is to be signed of authorizations that have no letter yet. */
export const factsToSign = async (
  sql: Sql,
  authorizationIds: readonly string[],
  signing: Signing,
): Promise<readonly FactsToSign[]> => {
  const rows = await sql<Row>(statement, [authorizationIds]);
  return rows.map((row) => ({ accountId: row.accountId, personId: row.personId, facts: factsOf(row, signing) }));
};
