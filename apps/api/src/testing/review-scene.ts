import { officialLanguages, type Translated } from '@mandat/domain';
import type { Actor } from '@mandat/policies';
import type { Context } from '../platform/context.ts';
import { openCampaign, type OpenCampaignInput } from '../features/reviews/open-campaign.ts';
import { administrator } from './graphql/asking.ts';
import { asking, headIn, person } from './heads.ts';
import { sampleDay, type TestRegister } from './register.ts';

export type Row = Readonly<Record<string, unknown>>;

const day = 86_400_000;
export const dayOf = (days: number): string => new Date(sampleDay.getTime() + days * day).toISOString().slice(0, 10);
export const campaignNames = Object.fromEntries(officialLanguages.map((code) => [code, `Name ${code}`])) as Translated;

export type AskedReview = {
  readonly id: string;
  readonly version: number;
  readonly accountId: string;
  readonly entityId: string;
  readonly campaignId: string;
  readonly preparerId: string | null;
  readonly isPrepared: boolean;
};

/** What tests of reviews ask of a register with the sample organisation. */
export const reviewScene = (register: TestRegister) => {
  const rows = (text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    register.database.source.query(text, [...values]);
  const as = (actor: Actor): Context => asking(register, actor);
  const openedBy = async (scope: OpenCampaignInput['scope'], dueOn = dayOf(30)): Promise<string> => {
    const opened = await openCampaign(as(administrator), { names: campaignNames, dueOn, scope });
    if (!opened.ok) throw new Error(opened.code);
    return opened.next.id;
  };
  const read = `select r.id, r.version, r.account_id as "accountId", r.entity_id as "entityId", r.campaign_id as "campaignId",
    r.preparer_id as "preparerId", r.prepared_at is not null as "isPrepared" from review r join account a on a.id = r.account_id`;
  /** Open reviews of what is in use in the entity of the scenario, and on which its head decides. */
  const decidable = async (limit: number): Promise<readonly AskedReview[]> =>
    (await rows(
      `${read} where r.ended_at is null and a.entity_id = $1 and a.authorized_at is not null and a.withdrawn_at is null
         and exists (select from account_deciders(a.id, $2) d where d.person_id = $3) order by r.id limit $4`,
      [register.sample.scenario.entityId, sampleDay, headIn(register).personId, limit],
    )) as unknown as readonly AskedReview[];
  const ofCampaign = async (campaignId: string): Promise<readonly AskedReview[]> =>
    (await rows(`${read} where r.campaign_id = $1 order by r.id`, [campaignId])) as unknown as readonly AskedReview[];
  const official = ({ preparerId, accountId }: AskedReview): Actor =>
    person(String(preparerId), { roles: ['authorized-official', 'staff'], officialOf: [accountId] });
  /** An entity with accounts in use that no campaign has asked about. */
  const unasked = async (): Promise<string> => {
    const [found] = await rows(
      `select a.entity_id as id from account a where a.authorized_at is not null and a.withdrawn_at is null
         and a.closed_at is null and nearest_headed(a.entity_id) is not null and a.entity_id <> $1
         and not exists (select from review r where r.entity_id = a.entity_id)
       group by 1 having count(*) between 3 and 40 order by count(*) desc, 1 limit 1`,
      [register.sample.scenario.entityId],
    );
    return String(found?.['id']);
  };
  return { rows, as, openedBy, decidable, ofCampaign, official, unasked };
};
