import type { Decision } from '@mandat/domain';
import { nobody } from '@mandat/policies';
import { checkImport } from '../features/imports/check-import.ts';
import { findImport } from '../features/imports/import.repository.ts';
import { runCheck } from '../features/imports/run-check.ts';
import { runImport } from '../features/imports/run-import.ts';
import { startImport } from '../features/imports/start-import.ts';
import { uploadImport } from '../features/imports/upload-import.ts';
import type { Context, World } from '../platform/context.ts';
import type { Database } from '../platform/database/database.ts';

const entityCode = 'UNEP';
const rows = [
  'Entity code,Account title,Link,Language,Purpose,Target audience,Date created',
  'UNEP,Clean seas,https://x.com/mandat_d_seas,en,To tell how seas are cleaned.,Everybody,2018-03-05',
  'UNEP,Wild for life,https://x.com/mandat_d_wild,en,To tell of wildlife.,Everybody,2018-04-12',
  'UNEP,Breathe,https://x.com/mandat_d_air,en,To tell of clean air.,Residents of cities,2019-01-21',
  'UNEP,Faith for Earth,https://x.com/mandat_d_faith,en,To bring partners together.,Partners,2019-06-05',
  'UNEP,Solid ground,https://x.com/mandat_d_soil,en,To tell of soils.,Farmers,2019-09-30',
  'UNEP,Young champions,https://x.com/mandat_d_young,en,To tell of young people.,Young people,2020-02-11',
];

type Importer = { readonly personId: string; readonly label: string; readonly entityId: string };

/** Somebody of DGC who holds nothing, and the entity whose accounts they bring. */
const importer = async (database: Database): Promise<Importer> => {
  const [found]: Importer[] = await database.source.query(
    `select p.id as "personId", p.name as label, e.id as "entityId"
     from person p join appointment a on a.person_id = p.id join entity d on d.id = a.entity_id and d.code = 'DGC'
     cross join (select id from entity where code = $1) e
     where not exists (select from holding h where h.person_id = p.id)
       and not exists (select from headship h where h.person_id = p.id)
       and not exists (select from focal_point f where f.person_id = p.id)
     order by p.id limit 1`,
    [entityCode],
  );
  if (!found) throw new Error('nobody of DGC may bring the sample’s import');
  return found;
};

const contextOf = (database: Database, world: World, { personId, label }: Importer): Context => ({
  actor: { ...nobody, kind: 'person', personId, label, roles: ['dgc-administrator', 'staff'] },
  language: 'en',
  requestId: 'sample import',
  sessionId: null,
  now: world.now(),
  world,
  database,
  idempotencyKey: null,
});

const done = <T>(decision: Decision<T>): T => {
  if (!decision.ok) throw new Error(`the sample's import is refused: ${decision.code}`);
  return decision.next;
};

/** At their next sign-in they are in no group of DGC's any more. */
const loseRight = (database: Database, { personId }: Importer, now: Date): Promise<unknown> =>
  database.source.query(
    `insert into role_at_sign_in (id, person_id, provider, roles, signed_in_at)
     values (md5('sample sign-in')::uuid, $1, 'practice', '{}', $2::timestamptz + interval '1 millisecond')`,
    [personId, now],
  );

/** The database as it is, but that something happens once the first batch is in. */
const afterTheFirst = (database: Database, happens: () => Promise<unknown>): Database => {
  let first = true;
  return {
    ...database,
    transaction: async (run) => {
      const result = await database.transaction(run);
      if (first) await happens();
      first = false;
      return result;
    },
  };
};

/** An import that stopped half way, since whoever began it may not any more: others go on with it or take it back. */
export const importSample = async (database: Database, world: World): Promise<void> => {
  const by = await importer(database);
  const context = contextOf(database, world, by);
  const file = {
    kind: 'accounts',
    entityId: by.entityId,
    name: 'UNEP accounts.csv',
    bytes: Buffer.from(rows.join('\n')),
  };
  const { id } = done(await uploadImport(context, file));
  const read = async () => {
    const found = await findImport(database.source.manager, id);
    if (!found) throw new Error('the sample’s import is not there');
    return found;
  };
  const { version, mapping } = await read();
  done(await checkImport(context, { id, version, mapping }));
  await runCheck({ database, world }, id);
  done(await startImport(context, { id, version: (await read()).version }));
  const losing = afterTheFirst(database, () => loseRight(database, by, world.now()));
  await runImport({ database: losing, world, atOnce: 3 }, id);
};
