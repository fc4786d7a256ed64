import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Journal } from '../terminal/journal.ts';
import { type Say, step } from '../terminal/step.ts';
import type { SampleSize } from './arguments.ts';
import { scimTokenFile } from './practice-provider.ts';
import { readJson, writePrivateJson } from './private-file.ts';
import { runCommand } from './register.ts';

type Profile = 'sample' | 'large' | 'empty';

export interface SampleSetting {
  readonly dataDir: string;
  readonly databaseUrl: string;
  readonly ownerUrl: string;
  readonly empty: boolean;
  readonly sample: SampleSize;
  /** Where the register will be: its letters name it. */
  readonly register: string;
  readonly journal: Journal;
}

/**
 * The register is filled, or emptied, once per data folder: a restart keeps what people did. Only `--empty` on a folder that has the
 * sample empties it; what was filled by hand is never touched.
 */
export const fillRegister = async (setting: SampleSetting, tell: Say): Promise<void> => {
  const record = join(setting.dataDir, 'sample.json');
  const before = readJson<{ profile: Profile }>(record)?.profile;
  const wanted = profileOf(setting);
  if (before === wanted || (before === 'large' && wanted === 'sample')) return;
  if (before === 'sample' && wanted === 'large') return tell(`${begun} with the normal sample, which is kept.`);
  if (before === 'empty') return tell(`${begun} with --empty, so the sample organisation is not loaded into it.`);
  await step(
    titles[wanted],
    () => runCommand(['load-sample', ...options[wanted], '--register', setting.register], setting),
    tell,
  );
  // A register that was emptied does not know the token that it had issued.
  rmSync(scimTokenFile(setting.dataDir), { force: true });
  writePrivateJson(record, { profile: wanted });
};

const begun = 'This data folder was begun';

const profileOf = ({ empty, sample }: SampleSetting): Profile => {
  if (empty) return 'empty';
  return sample === 'large' ? 'large' : 'sample';
};

const options = { sample: [], large: ['--large'], empty: ['--empty'] } as const satisfies Record<
  Profile,
  readonly string[]
>;

const titles = {
  sample: 'Loading the sample organisation',
  large: 'Loading the sample organisation with 36,000 people',
  empty: 'Emptying the register',
} as const satisfies Record<Profile, string>;
