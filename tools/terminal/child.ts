import { environment } from '../environment.ts';
import { spawn, type StdioOptions } from 'node:child_process';

export interface ChildOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly user?: { readonly uid: number; readonly gid: number } | undefined;
  /** Where its two outputs go: a file descriptor, the terminal, or lines to a listener. */
  readonly output: number | 'inherit' | ((line: string) => void);
  readonly stopSignal?: 'TERM' | 'INT';
}

export interface Child {
  readonly exited: Promise<number>;
  /** Asks it to end, and insists after `graceSeconds`. */
  readonly stop: (graceSeconds?: number) => Promise<number>;
}

/**
 * The shell between us and the child holds a lifeline: when our end of the pipe closes, be it by `stop` or because we were killed,
 * the child gets its stop signal. So no server is left behind, whatever happens to us.
 */
const lifeline = `
signal=$1; shift
exec 3<&0
"$@" </dev/null 3<&- & child=$!
( read -r end <&3; kill -s "$signal" $child ) 2>/dev/null & watcher=$!
wait $child; code=$?
kill $watcher 2>/dev/null
exit $code
`;

const stdioOf = (output: ChildOptions['output']): StdioOptions => {
  if (typeof output === 'function') return ['pipe', 'pipe', 'pipe'];
  return ['pipe', output, output];
};

export const startChild = (options: ChildOptions): Child => {
  const child = spawn(
    '/bin/sh',
    ['-c', lifeline, 'lifeline', options.stopSignal ?? 'TERM', options.command, ...options.args],
    {
      cwd: options.cwd,
      env: options.env ?? environment,
      stdio: stdioOf(options.output),
      detached: true,
      ...options.user,
    },
  );
  child.stdin?.on('error', () => undefined);
  if (typeof options.output === 'function') {
    forwardLines(child.stdout, options.output);
    forwardLines(child.stderr, options.output);
  }
  const exited = exitOf(child);
  exited.catch(() => undefined);
  return { exited, stop: (graceSeconds = 20) => stopChild(child, exited, graceSeconds) };
};

/** All its output has been heard by then, unless a process of its own that outlives it keeps the pipes open. */
const exitOf = (child: ReturnType<typeof spawn>): Promise<number> =>
  new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
    child.on('exit', (code) => {
      setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
        resolve(code ?? 1);
      }, outputGrace).unref();
    });
  });

const outputGrace = 1000;

const forwardLines = (stream: NodeJS.ReadableStream | null, listener: (line: string) => void): void => {
  let rest = '';
  stream?.setEncoding('utf8');
  stream?.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(listener);
  });
  stream?.on('end', () => rest && listener(rest));
};

const stopChild = async (
  child: ReturnType<typeof spawn>,
  exited: Promise<number>,
  graceSeconds: number,
): Promise<number> => {
  child.stdin?.end();
  const insist = setTimeout(() => killGroup(child.pid), graceSeconds * 1000);
  try {
    return await exited;
  } finally {
    clearTimeout(insist);
  }
};

const killGroup = (pid: number | undefined): void => {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It went by itself in the meantime.
  }
};
