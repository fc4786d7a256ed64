// Runs on the host's Node (20.19 or newer); everything after it runs on the Node of node_modules/.bin.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';

const verbs = ['start', 'test', 'keycloak', 'check', 'prove', 'bench', 'dev'];
const root = join(import.meta.dirname, '..');
const modules = join(root, 'node_modules');
const bin = join(modules, '.bin');
const stampFile = join(modules, '.mandat-install');

const stop = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

const lockfileStamp = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');

const installedByHandSince = (lockfile) => {
  const record = join(modules, '.package-lock.json');
  return existsSync(record) && statSync(record).mtimeMs >= statSync(lockfile).mtimeMs;
};

const isInstalled = (stamp) => {
  if (!existsSync(join(bin, 'node')) && !existsSync(join(bin, 'node.cmd'))) return false;
  if (existsSync(stampFile)) return readFileSync(stampFile, 'utf8') === stamp;
  return installedByHandSince(join(root, 'package-lock.json'));
};

const npm = () => {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
};

const runInstall = () =>
  new Promise((resolve) => {
    const [command, first] = npm();
    const child = spawn(command, [...first, 'ci', '--include=dev', '--no-progress', '--loglevel=error'], {
      cwd: root,
      stdio: 'inherit',
    });
    const startedAt = Date.now();
    const heartbeat = setInterval(() => {
      console.log(`  still installing (${Math.round((Date.now() - startedAt) / 1000)} s)`);
    }, 8000);
    const finish = (sentence) => {
      clearInterval(heartbeat);
      resolve(sentence);
    };
    child.on('error', (error) => finish(`npm could not be started: ${error.message}.`));
    child.on('exit', (code) =>
      finish(code === 0 ? undefined : `The installation failed (npm ci ended with code ${code}).`),
    );
  });

const install = async (stamp) => {
  console.log('Installing dependencies (npm ci) …');
  const failure = await runInstall();
  if (failure) stop(failure);
  if (!existsSync(join(bin, 'node'))) {
    stop('The package "node" brought no binary: its install script did not run; allow install scripts and run npm ci.');
  }
  writeFileSync(stampFile, stamp);
};

const environment = () => ({
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
});

// npm that was killed passes nothing on; what it started would run on unseen.
const stopWhenOrphaned = (child) => {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 1000).unref();
};

const runTool = (verb, forwarded) => {
  const tool = join(root, 'tools', verb, 'main.ts');
  const child = spawn(join(bin, 'node'), [tool, ...forwarded], { cwd: root, stdio: 'inherit', env: environment() });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  stopWhenOrphaned(child);
  child.on('error', (error) => stop(`${join(bin, 'node')} could not be started: ${error.message}.`));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
};

const [verb, ...forwarded] = process.argv.slice(2);
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  stop(`Mandat needs Node 20.19 or newer to begin with; this is ${process.versions.node}.`);
}
if (!verbs.includes(verb)) stop(`"${verb}" is none of: ${verbs.join(', ')}.`);
const stamp = lockfileStamp();
if (!isInstalled(stamp)) await install(stamp);
runTool(verb, forwarded);
