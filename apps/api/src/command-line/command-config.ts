import { readCommandConfig, type Config } from '../config.ts';

/** What a command needs is less than what a server needs: no provider, no address. */
export const commandConfig = (): Config => {
  const read = readCommandConfig();
  if (!read.ok) throw new Error(read.faults.join('\n'));
  return read.config;
};
