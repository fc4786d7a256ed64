import type { DataImport } from '@mandat/domain';
import type { ImportTask } from '../../features/imports/import.repository.ts';
import { importNow, type ImportScene } from '../import-scene.ts';
import { serving } from './serve.ts';
import { killWorkerAt } from './worker.ts';

/** One import and where its processes were killed. */
export type Stage = {
  readonly scene: ImportScene;
  readonly id: string;
  readonly places: Set<string>;
  kills: number;
};

const killed = (stage: Stage, place: string): void => {
  stage.places.add(place);
  stage.kills += 1;
};

type Transaction = {
  readonly task: ImportTask;
  /** What it is in the report. */
  readonly name: string;
  /** The point behind its commit, where the next thing has not begun. */
  readonly after: string;
  readonly isCommitted: (given: DataImport) => boolean;
};

/** A worker for each statement of the transaction, killed before it; then one behind the commit. */
export const killInTransaction = async (stage: Stage, { task, name, after, isCommitted }: Transaction) => {
  const { scene, id } = stage;
  for (let statement = 1; ; statement += 1) {
    await killWorkerAt(scene, `${task}#${statement}`, after);
    const isOver = isCommitted(await importNow(scene, id));
    killed(stage, isOver ? `${name}: behind the commit` : `${name}: before statement ${statement}`);
    if (isOver) return;
  }
};

export const killAt = async (stage: Stage, points: readonly string[]): Promise<void> => {
  for (const point of points) {
    await killWorkerAt(stage.scene, point);
    killed(stage, point);
  }
};

export const killInBatch = (stage: Stage, batch: number, { reached }: Pick<DataImport, 'reached'>): Promise<void> =>
  killInTransaction(stage, {
    task: 'run-import',
    name: `batch ${batch}`,
    after: 'run-import:committed',
    isCommitted: (given) => given.reached > reached,
  });

const confirmed = async ({ scene, id }: Stage): Promise<number> => {
  const [found]: { count: number }[] = await scene.database.source.query(
    'select count(*)::int as count from import_proposal where import_id = $1 and confirmed_at is not null',
    [id],
  );
  return found?.count ?? -1;
};

const proposalOf = async ({ scene, id }: Stage): Promise<string> => {
  const [found]: { id: string }[] = await scene.database.source.query(
    'select id from import_proposal where import_id = $1',
    [id],
  );
  return found?.id ?? '';
};

/** The same for whoever confirms a proposed person, in the process that serves. */
export const killInAnswer = async (stage: Stage): Promise<void> => {
  const { start, post, close } = await serving(stage.scene);
  const id = await proposalOf(stage);
  const answer = `mutation { answerImportProposal(input: { id: "${id}", confirmed: true }) { id } }`;
  for (let statement = 1; (await confirmed(stage)) === 0; statement += 1) {
    const api = await start(`answerImportProposal#${statement},answerImportProposal:committed`);
    const told = await post(api, answer).catch(() => null);
    await api.stop();
    if (told !== null) throw new Error(`the register did not die of the answer: ${told}`);
    const isIn = (await confirmed(stage)) > 0;
    killed(stage, isIn ? 'answer: behind the commit' : `answer: before statement ${statement}`);
  }
  const api = await start('');
  const told = await post(api, answer);
  await api.stop();
  close();
  if (told.includes('errors')) throw new Error(`whoever asks again is refused: ${told}`);
};
