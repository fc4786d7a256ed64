import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure } from '../terminal/failure.ts';
import { inRoot } from '../root.ts';

export interface StartOptions {
  readonly port: number;
  readonly dataDir: string;
  readonly empty: boolean;
  /** `npm run dev`: a program is started again when one of its files changes. */
  readonly watch: boolean;
}

export const usage = 'npm start -- [--port N] [--data DIR] [--empty]';

const highestPort = 65_533;

export const parseStart = (args: readonly string[], env: NodeJS.ProcessEnv): StartOptions => {
  const values = parse(args);
  if (values.sample !== undefined) {
    throw new Failure(`--sample ${values.sample} is not there yet: the large sample comes with step 2 of the project.`);
  }
  refuseProduction(env);
  refusePublicAddress(env['PUBLIC_URL']);
  return {
    port: parsePort(values.port ?? env['PORT'] ?? '4000'),
    dataDir: resolve(values.data ?? env['DATA_DIR'] ?? inRoot('.data')),
    empty: values.empty ?? false,
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
