import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
alter table signal drop constraint signal_source_fk;
alter table scim_user drop constraint scim_user_source_fk;

create function source_stays() returns trigger language plpgsql as $$
begin
  raise foreign_key_violation using message = 'a source stays, with all that it said';
end $$;
create trigger signal_source_stays before delete or update of id on signal_source
  for each row execute function source_stays();
create trigger signal_source_is_kept before truncate on signal_source
  for each statement execute function source_stays();

create function source_is_there() returns trigger language plpgsql as $$
begin
  perform from signal_source where id = new.source_id;
  if not found then
    raise foreign_key_violation using message = 'nobody knows this source', constraint = tg_name;
  end if;
  return new;
end $$;
create trigger signal_source_fk before insert or update of source_id on signal
  for each row execute function source_is_there();
create trigger scim_user_source_fk before insert or update of source_id on scim_user
  for each row execute function source_is_there();
`;

const down = `
drop trigger scim_user_source_fk on scim_user;
drop trigger signal_source_fk on signal;
drop function source_is_there;
drop trigger signal_source_is_kept on signal_source;
drop trigger signal_source_stays on signal_source;
drop function source_stays;
alter table scim_user add constraint scim_user_source_fk foreign key (source_id) references signal_source (id);
alter table signal add constraint signal_source_fk foreign key (source_id) references signal_source (id);
`;

/**
 * A foreign key locks the row that it names. Everything that a source says names one row, which is also written for each
 * sign of life: the locks of all of a stream met there. A source is never removed, so that it exists is enough to know.
 */
export class SourcesStay20261128016000 implements MigrationInterface {
  name = 'SourcesStay20261128016000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
