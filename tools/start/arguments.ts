import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure } from '../terminal/failure.ts';
import { inRoot } from '../root.ts';

/** `large`: 36,000 people, most of them without accounts. */
export type SampleSize = 'normal' | 'large';

export interface StartOptions {
  readonly port: number;
  readonly dataDir: string;
  readonly empty: boolean;
  readonly sample: SampleSize;
  /** `npm run dev`: a program is started again when one of its files changes. */
  readonly watch: boolean;
}

export const usage = 'npm start -- [--port N] [--data DIR] [--empty] [--sample large]';

const highestPort = 65_532;

export const parseStart = (args: readonly string[], env: NodeJS.ProcessEnv): StartOptions => {
  const values = parse(args);
  refuseProduction(env);
  refusePublicAddress(env['PUBLIC_URL']);
  return {
    port: parsePort(values.port ?? env['PORT'] ?? '4000'),
    dataDir: resolve(values.data ?? env['DATA_DIR'] ?? inRoot('.data')),
    empty: values.empty ?? false,
    sample: parseSample(values.sample, values.empty),
    watch: false,
  };
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        empty: { type: 'boolean' },
        sample: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new Failure(`${(error as Error).message.split('. ')[0]}. Usage: ${usage}`, { cause: error });
  }
};

const parseSample = (text = 'normal', empty = false): SampleSize => {
  if (text !== 'normal' && text !== 'large')
    throw new Failure(`There is no sample "${text}": --sample takes normal or large.`);
  if (text === 'large' && empty) throw new Failure('--empty and --sample large exclude each other: choose one.');
  return text;
};

const parsePort = (text: string): number => {
  const port = /^\d+$/u.test(text) ? Number(text) : 0;
  if (port < 1 || port > highestPort)
    throw new Failure(`"${text}" is no port: give a number from 1 to ${highestPort}.`);
  return port;
};

const refuseProduction = (env: NodeJS.ProcessEnv): void => {
  if (env['NODE_ENV'] !== 'production') return;
  throw new Failure(
    'npm start is the practice profile, where one click signs in as DGC: it refuses NODE_ENV=production.',
  );
};

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

const refusePublicAddress = (publicUrl: string | undefined): void => {
  if (publicUrl === undefined) return;
  if (URL.canParse(publicUrl) && loopback.has(new URL(publicUrl).hostname)) return;
  throw new Failure(`npm start is the practice profile and stays on this machine: it refuses PUBLIC_URL=${publicUrl}.`);
};
