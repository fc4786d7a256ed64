import { rowsOf } from '../offboarding/database-fixture.ts';
import type { Database } from '../../platform/database/database.ts';

export type Change = { readonly table: string; readonly op: string; readonly stored: string | null };

/** What every request touches: sessions are kept alive, and wrong tries are counted. */
const beside = `('session', 'rate_limit', 'session_refresh', 'worker_presence', 'schema_migration')`;

const tablesOfRegister = `
select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'noted') and n.nspname not like 'pg_%'
  and c.relname not in ${beside} order by 1`;

const noting = `
create schema noted;
create table noted.change (seq bigint generated always as identity primary key, tab text, op text, old jsonb, new jsonb);
create function noted.note() returns trigger language plpgsql as $$ begin
  insert into noted.change (tab, op, old, new) values (tg_relid::regclass::text, tg_op,
    case when tg_op <> 'INSERT' then to_jsonb(old) end, case when tg_op <> 'DELETE' then to_jsonb(new) end);
  return null;
end $$;
create function noted.columns_of(t regclass) returns text language sql stable as $$
  select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
  where attrelid = t and attnum > 0 and not attisdropped and attgenerated = '' $$;
create function noted.settable_of(t regclass) returns text language sql stable as $$
  select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
  where attrelid = t and attnum > 0 and not attisdropped and attgenerated = '' and attidentity <> 'a' $$;
create function noted.take_back() returns void language plpgsql as $$
declare c record; cols text;
begin
  set constraints all deferred;
  for c in select * from noted.change order by seq desc loop
    cols := noted.columns_of(c.tab::regclass);
    if c.old is null then
      execute format('delete from %s t where to_jsonb(t) = $1', c.tab) using c.new;
    elsif c.new is null then
      execute format('insert into %s (%s) overriding system value select %s from jsonb_populate_record(null::%s, $1)',
        c.tab, cols, cols, c.tab) using c.old;
    else
      cols := noted.settable_of(c.tab::regclass);
      execute format('update %s t set (%s) = (select %s from jsonb_populate_record(null::%s, $1)) where to_jsonb(t) = $2',
        c.tab, cols, cols, c.tab) using c.old, c.new;
    end if;
  end loop;
end $$;
create function noted.switch_triggers(how text) returns void language plpgsql as $$
declare t text;
begin
  for t in select distinct tab from noted.change loop execute format('alter table %s %s trigger user', t, how); end loop;
end $$;
do $$ declare f record;
begin
  for f in select conrelid::regclass as tab, conname from pg_constraint where contype = 'f' loop
    execute format('alter table %s alter constraint %I deferrable', f.tab, f.conname);
  end loop;
end $$;`;

export type ChangeLog = {
  /** What was committed since the last time. */
  readonly changes: () => Promise<readonly Change[]>;
  /** Changes nothing in the register: what was committed until now is how it is. */
  readonly forget: () => Promise<void>;
  /** As if it had not happened. */
  readonly takeBack: () => Promise<void>;
  /** Every row of every table, in a few characters. */
  readonly digest: () => Promise<string>;
  readonly tables: readonly string[];
};

/** Row triggers note what commits, so that "nothing changed" is known after each request without reading the register. */
export const noteChanges = async (database: Database): Promise<ChangeLog> => {
  const rows = rowsOf(database);
  await rows(noting);
  const tables = (await rows<{ name: string }>(tablesOfRegister)).map(({ name }) => name);
  for (const table of tables) {
    await rows(
      `create trigger zz_noted after insert or update or delete on ${table} for each row execute function noted.note()`,
    );
  }
  const contents = tables.map(
    (table) =>
      `select '${table}' as name, coalesce(md5(string_agg(t::text, '' order by t::text)), '') as sum from ${table} t`,
  );
  return {
    tables,
    changes: () => rows<Change>('select tab as "table", op, new::text as stored from noted.change order by seq'),
    forget: async () => void (await rows('truncate noted.change')),
    takeBack: async () => {
      await rows(`select noted.switch_triggers('disable')`);
      await rows('select noted.take_back()');
      await rows(`select noted.switch_triggers('enable')`);
      await rows('truncate noted.change');
    },
    digest: async () => {
      const sums = await rows<{ name: string; sum: string }>(`${contents.join(' union all ')} order by name`);
      return sums.map(({ name, sum }) => `${name} ${sum}`).join('\n');
    },
  };
};
