import { batchRows } from '../../features/imports/run-import.ts';
import {
  csv,
  importNow,
  importScene,
  started,
  startedNow,
  startedOnly,
  undoAsked,
  uploadedOnly,
  type ImportScene,
} from '../import-scene.ts';
import { reportOf, type ImportKills } from './report.ts';
import { killAt, killInAnswer, killInBatch, killInTransaction, type Stage } from './steps.ts';
import { killWorkerAt, workUntil } from './worker.ts';

/** A first batch, one in the middle, and a last one that is not full. */
export const batches = 3;
const rows = (batches - 1) * batchRows + 10;

type Column = 'officialIdentifier' | 'officialEmail';

/** Accounts that nobody registered, each with somebody who holds it. */
const fileNaming = (column: Column, who: string, count: number) =>
  csv(
    `url,title,languages,${column}`,
    ...Array.from({ length: count }, (_, n) => `https://x.com/mandat_n${n},Account ${n},en,${who}`),
  );
const file = (count = rows) => fileNaming('officialIdentifier', '4711', count);

const stageOf = (scene: ImportScene, id: string): Stage => ({ scene, id, places: new Set(), kills: 0 });

type Script = (scene: ImportScene) => Promise<{ readonly stage: Stage; readonly rows: number }>;

const play = async (script: Script): Promise<ImportKills> => {
  const scene = await importScene();
  try {
    const { stage, rows: expected } = await script(scene);
    return await reportOf(scene, { ...stage, rows: expected });
  } finally {
    await scene.register.close();
  }
};

/** Looking at a file: read, planned, written down; and the answer about a person whom it proposes. */
export const killInCheck = (count = 10): Promise<ImportKills> =>
  play(async (scene) => {
    const { id } = await uploadedOnly(scene, fileNaming('officialEmail', 'holder@example.org', count));
    const stage = stageOf(scene, id);
    await killAt(
      stage,
      ['begun', 'content-read', 'table-read', 'planned'].map((point) => `check-import:${point}`),
    );
    await killInTransaction(stage, {
      task: 'check-import',
      name: 'check',
      after: 'check-import:done',
      isCommitted: ({ checkedAt }) => checkedAt !== null,
    });
    await killInAnswer(stage);
    await startedNow(scene, await importNow(scene, id));
    await killAt(stage, ['run-import:begun']);
    await workUntil(scene, id, ({ finishedAt }) => finishedAt !== null);
    return { stage, rows: count };
  });

/** Every statement of one batch; those before it have gone in one at a time, and the next workers finish. */
export const killInBatchNumber = (batch: number): Promise<ImportKills> =>
  play(async (scene) => {
    const { id } = await startedOnly(scene, file());
    for (let before = 1; before < batch; before += 1) await killWorkerAt(scene, 'run-import:committed');
    const stage = stageOf(scene, id);
    await killInBatch(stage, batch, await importNow(scene, id));
    if (batch === batches) await killInFinish(stage);
    await workUntil(scene, id, ({ finishedAt }) => finishedAt !== null);
    return { stage, rows };
  });

const killInFinish = (stage: Stage): Promise<void> =>
  killInTransaction(stage, {
    task: 'run-import',
    name: 'finish',
    after: 'run-import:done',
    isCommitted: ({ finishedAt }) => finishedAt !== null,
  });

export const killInUndo = (count = 10): Promise<ImportKills> =>
  play(async (scene) => {
    const { id } = await started(scene, file(count));
    await undoAsked(scene, { id });
    const stage = stageOf(scene, id);
    await killAt(stage, ['undo-import:begun']);
    await killInTransaction(stage, {
      task: 'undo-import',
      name: 'undo',
      after: 'undo-import:done',
      isCommitted: ({ undoneAt }) => undoneAt !== null,
    });
    await workUntil(scene, id, ({ undoneAt }) => undoneAt !== null);
    return { stage, rows: count };
  });

/** The short form: where most was done and nothing committed, and where all was and nobody knew. */
export const killAtEnds = (): Promise<ImportKills> =>
  play(async (scene) => {
    const { id } = await startedOnly(scene, file(20));
    const stage = stageOf(scene, id);
    await killAt(stage, ['run-import#1', 'run-import#15', 'run-import:committed', 'run-import:done']);
    await workUntil(scene, id, ({ finishedAt }) => finishedAt !== null);
    return { stage, rows: 20 };
  });
