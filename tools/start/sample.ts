import { join } from 'node:path';
import type { Journal } from '../terminal/journal.ts';
import { type Say, step } from '../terminal/step.ts';
import { readJson, writePrivateJson } from './private-file.ts';
import { runCommand } from './register.ts';

type Profile = 'sample' | 'empty';

export interface SampleSetting {
  readonly dataDir: string;
  readonly databaseUrl: string;
  readonly empty: boolean;
  readonly journal: Journal;
}

/**
 * The register is filled, or emptied, once per data folder: a restart keeps what people did. Only `--empty` on a folder that has the
 * sample empties it; what was filled by hand is never touched.
 */
export const fillRegister = async (setting: SampleSetting, tell: Say): Promise<void> => {
  const record = join(setting.dataDir, 'sample.json');
  const before = readJson<{ profile: Profile }>(record)?.profile;
  const wanted: Profile = setting.empty ? 'empty' : 'sample';
  if (before === wanted) return;
  if (before === 'empty')
    return tell('This data folder was begun with --empty, so the sample organisation is not loaded into it.');
  await step(titles[wanted], () => runCommand(['load-sample', ...(setting.empty ? ['--empty'] : [])], setting), tell);
  writePrivateJson(record, { profile: wanted });
};

const titles = { sample: 'Loading the sample organisation', empty: 'Emptying the register' } as const satisfies Record<
  Profile,
  string
>;
