import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters that are read as a Latin one, and which, as the search stood when this was written: what is in an index cannot change. */
const readAs = {
  letters: 'аɑα4ьβв8сϲԁɗđеεєҽ3ƒϝɡցһнհħηкκĸiіιıӏɩɪ1|łǀмμոпνоοօσø0рρϸԛгɾѕʂ5тτŧ7սυʋцѵԝωшաхχуγүʐ',
  plain: 'aaaabbbbccdddeeeeeffgghhhhhkkklllllllllllmmnnnoooooopppqrrsssttttuuuuvwwwwxxyyyz',
};

/**
 * The search for duplication (3.2 (a)). Trigrams of PostgreSQL know no letter beyond ASCII where the database has the locale C, so
 * the key of a name is ASCII: accents gone, look-alike letters as one, and any other letter as two of a to z.
 */
const up = `
create extension if not exists pg_trgm;

create function name_key(name text) returns text language plpgsql immutable strict parallel safe as $$
declare
  bare text := normalize(lower(name collate "und-x-icu"), NFKD);
  found text := '';
  letter text;
begin
  bare := regexp_replace(bare, '[\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05c7\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u0e31\\u0e34-\\u0e3a]', '', 'g');
  bare := translate(bare, '${readAs.letters}', '${readAs.plain}');
  bare := replace(replace(bare, 'rn', 'm'), 'vv', 'w');
  bare := regexp_replace(bare, '[^a-z0-9\\u00aa-\\uffff\\U00010000-\\U0010ffff]+|[\\u2000-\\u206f\\u3000-\\u303f]+', ' ', 'g');
  if bare !~ '[^ a-z0-9]' then
    return btrim(bare);
  end if;
  foreach letter in array string_to_array(bare, null) loop
    found := found || case when ascii(letter) < 128 then letter
      else chr(97 + (ascii(letter) / 26) % 26) || chr(97 + ascii(letter) % 26) end;
  end loop;
  return btrim(found);
end $$;

create table reference_account (
  id uuid not null,
  organisation text not null,
  platform text not null,
  title text not null,
  handle text,
  url text not null,
  canonical_key text not null,
  languages text[] not null,
  added_at timestamptz not null,
  added_by_id uuid,
  ended_at timestamptz,
  version integer not null,
  constraint reference_account_pk primary key (id),
  constraint reference_account_platform_fk foreign key (platform) references platform (code),
  constraint reference_account_added_by_fk foreign key (added_by_id) references person (id),
  constraint reference_account_told check (btrim(organisation) <> '' and btrim(title) <> '')
);
create unique index reference_account_live_unique on reference_account (canonical_key) where ended_at is null;

create table searched_name (
  account_id uuid,
  reference_id uuid,
  kind text not null,
  key text not null,
  constraint searched_name_account_fk foreign key (account_id) references account (id) on delete cascade,
  constraint searched_name_reference_fk foreign key (reference_id) references reference_account (id) on delete cascade,
  constraint searched_name_of_one check (num_nonnulls(account_id, reference_id) = 1),
  constraint searched_name_kind check (kind in ('title', 'handle'))
);
create unique index searched_name_account_unique on searched_name (account_id, kind);
create unique index searched_name_reference_unique on searched_name (reference_id, kind);
create index searched_name_title_idx on searched_name using gist (key gist_trgm_ops (siglen = 64)) where kind = 'title';
create index searched_name_handle_idx on searched_name using gist (key gist_trgm_ops (siglen = 64)) where kind = 'handle';

create function keep_account_names() returns trigger language plpgsql as $$
begin
  delete from searched_name where account_id = new.id;
  insert into searched_name (account_id, kind, key)
  select new.id, kind, key from (values ('title', name_key(new.title)), ('handle', name_key(new.handle))) named (kind, key)
  where key <> '';
  return null;
end $$;
create trigger account_names_inserted after insert on account for each row execute function keep_account_names();
create trigger account_names_changed after update of title, handle on account for each row
  when (old.title is distinct from new.title or old.handle is distinct from new.handle) execute function keep_account_names();

create function keep_reference_names() returns trigger language plpgsql as $$
begin
  delete from searched_name where reference_id = new.id;
  insert into searched_name (reference_id, kind, key)
  select new.id, kind, key from (values ('title', name_key(new.title)), ('handle', name_key(new.handle))) named (kind, key)
  where new.ended_at is null and key <> '';
  return null;
end $$;
create trigger reference_names_kept after insert or update on reference_account
  for each row execute function keep_reference_names();

insert into searched_name (account_id, kind, key)
select id, kind, key from account, lateral (values ('title', name_key(title)), ('handle', name_key(handle))) named (kind, key)
where key <> '';

alter table overlap alter column other_id drop not null;
alter table overlap add column reference_id uuid, add column likeness text, add column score integer;
update overlap set likeness = case matched_on when 'canonical-key' then 'same-key' else 'former-name' end,
  score = case matched_on when 'canonical-key' then 100 else 95 end;
alter table overlap alter column likeness set not null, alter column score set not null,
  add constraint overlap_reference_fk foreign key (reference_id) references reference_account (id),
  add constraint overlap_reference_once unique (account_id, reference_id),
  add constraint overlap_of_one check (num_nonnulls(other_id, reference_id) = 1),
  add constraint overlap_score check (score between 0 and 100);
`;

const down = `
alter table overlap drop constraint overlap_score, drop constraint overlap_of_one,
  drop constraint overlap_reference_once, drop constraint overlap_reference_fk;
delete from overlap where other_id is null;
alter table overlap drop column score, drop column likeness, drop column reference_id, alter column other_id set not null;
drop trigger account_names_changed on account;
drop trigger account_names_inserted on account;
drop table searched_name, reference_account;
drop function keep_account_names(), keep_reference_names(), name_key(text);
`;

export class OverlapSearch20261127121000 implements MigrationInterface {
  name = 'OverlapSearch20261127121000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
