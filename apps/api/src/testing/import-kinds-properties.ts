import fc from 'fast-check';
import {
  entityFile,
  entityLine,
  headshipFile,
  importedKind,
  undoneKind,
  type KindScene,
  type Upload,
} from './import-kinds-scene.ts';

/** Mostly what a file may say, and seldom what it may not. */
const mostly = (good: readonly [string, ...string[]], bad: readonly [string, ...string[]]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...good) }, { weight: 1, arbitrary: fc.constantFrom(...bad) });

const more = fc.record({
  kind: mostly(['office', 'Bureau', '厅'], ['club']),
  zone: mostly(['UTC', 'Asia/Tokyo'], ['Mars']),
});

export const anyEntities: fc.Arbitrary<Upload> = fc
  .array(
    fc.tuple(
      mostly(['A', 'B', 'C', 'D', 'E', 'F', 'a'], ['OFF', 'É', '']),
      mostly(['', 'A', 'B', 'C', 'D', 'OFF'], ['nowhere']),
      more,
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows) => entityFile(...rows.map(([each, parent, rest]) => entityLine(each, parent, rest))));

export const anyHeadships: fc.Arbitrary<Upload> = fc
  .array(
    fc.tuple(
      mostly(['OFF', 'off', 'OTH'], ['nowhere', '']),
      mostly(['4711', '4712', '9002'], ['9001', '0000', '']),
      mostly([''], ['holder@example.org', 'nobody@example.org']),
      mostly(['', 'yes', 'oui', 'no'], ['perhaps']),
      mostly(['2031-01-01', '1.7.2031', '2031-09-30'], ['04/05/2031', '']),
      mostly(['', '2031-12-31', '2032-06-30'], ['2030-01-01']),
      mostly(['SG/1', 'SG/2'], ['']),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows) => headshipFile(...rows.map((cells) => cells.join(','))));

/** What the register stands for: entities by code with the one above, and who is recorded to head them. */
const standingOf = async ({ database }: KindScene): Promise<unknown> => {
  const [found]: unknown[] = await database.source.query(
    `select (select json_agg(json_build_array(e.code, p.code, e.kind, e.time_zone) order by e.code)
         from entity e left join entity p on p.id = e.parent_id where e.undone_at is null and e.ended_on is null) as entities,
       (select json_agg(json_build_array(entity_id, person_id, capacity, from_on, until_on) order by entity_id, from_on, person_id)
         from headship where undone_at is null) as headships`,
  );
  return found;
};

/** One file: imported, imported again, and the first import undone. */
export const kindImportedAndUndone = async (scene: KindScene, upload: Upload) => {
  const before = await standingOf(scene);
  const first = await importedKind(scene, upload);
  const once = await standingOf(scene);
  const second = await importedKind(scene, upload);
  const twice = await standingOf(scene);
  if (first.finishedAt) await undoneKind(scene, first);
  const after = await standingOf(scene);
  return { before, once, twice, after, added: first.addedCount, addedAgain: second.addedCount };
};
