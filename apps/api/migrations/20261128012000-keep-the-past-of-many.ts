import type { MigrationInterface, QueryRunner } from 'typeorm';

const begins = (settings: string, declared: string): string => `
create or replace function past_is_kept() returns trigger language plpgsql security definer set search_path = public, pg_temp${settings} as $$
declare
  said timestamptz := nullif(current_setting('mandat.at', true), '')::timestamptz;
  at timestamptz := coalesce(said, clock_timestamp());${declared}
begin`;

const adds = `
  insert into past_version (noun, record_id, account_id, person_id, entity_id, facts, from_at)
  select tg_table_name, (added.facts ->> 'id')::uuid,
    case tg_table_name when 'account' then (added.facts ->> 'id')::uuid else (added.facts ->> 'account_id')::uuid end,
    (added.facts ->> 'person_id')::uuid, (added.facts ->> 'entity_id')::uuid, added.facts,
    case tg_op when 'INSERT' then coalesce(said, least((added.facts ->> tg_argv[0])::timestamptz, at)) else at end
  from (select to_jsonb(n) as facts from after_rows n) added
  where tg_op = 'INSERT' or not exists (
    select from past_version v where v.noun = tg_table_name and v.record_id = (added.facts ->> 'id')::uuid and v.until_at is null);
  return null;
end $$;`;

/** What changed is found without comparing each row with every other, and its versions by an array of ids. */
const up = `${begins(' set enable_seqscan = off', '\n  changed uuid[];\n  same bigint[];')}
  if tg_op = 'UPDATE' then
    changed := array(select c.id from (select * from after_rows except select * from before_rows) c);
    update past_version v set until_at = at
    where v.noun = tg_table_name and v.record_id = any(changed) and v.until_at is null and v.from_at < at;
    same := array(select v.number from past_version v
      where v.noun = tg_table_name and v.record_id = any(changed) and v.until_at is null);
    if cardinality(same) > 0 then
      update past_version v set facts = to_jsonb(n) from after_rows n where v.number = any(same) and n.id = v.record_id;
    end if;
  end if;${adds}`;

const down = `${begins('', '')}
  if tg_op = 'UPDATE' then
    update past_version v set until_at = at
    from after_rows n join before_rows o on o.id = n.id
    where n is distinct from o and v.noun = tg_table_name and v.record_id = n.id and v.until_at is null and v.from_at < at;
    update past_version v set facts = to_jsonb(n)
    from after_rows n join before_rows o on o.id = n.id
    where n is distinct from o and v.noun = tg_table_name and v.record_id = n.id and v.until_at is null;
  end if;${adds}`;

/** A thousand rows that change at once are kept in a moment: before, each of them read the whole past. */
export class KeepThePastOfMany20261128012000 implements MigrationInterface {
  name = 'KeepThePastOfMany20261128012000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
