import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { environment } from '../environment.ts';
import { type Child, startChild } from '../terminal/child.ts';
import { Failure } from '../terminal/failure.ts';
import { openJournal } from '../terminal/journal.ts';
import { freePorts } from '../testing/free-port.ts';
import { javaSettings } from './prepare-keycloak.ts';

export interface Keycloak {
  readonly url: string;
  /** A service account of the realm `master`, for making and removing realms. */
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stop: () => Promise<number>;
}

const patienceSeconds = 120;
const clientId = 'realm-maker';

/** On ports of its own, with its data in memory: nothing is left behind. */
export const startKeycloak = async (home: string): Promise<Keycloak> => {
  const port = await freePorts(2);
  const url = `http://127.0.0.1:${port}`;
  const clientSecret = randomBytes(24).toString('base64url');
  const journal = openJournal();
  const child = startChild({
    command: join(home, 'bin/kc.sh'),
    args: [
      'start',
      '--optimized',
      '--http-enabled=true',
      '--cache=local',
      `--hostname=${url}`,
      '--http-host=127.0.0.1',
      `--http-port=${port}`,
      `--http-management-port=${port + 1}`,
    ],
    env: {
      ...environment,
      ...javaSettings,
      KC_BOOTSTRAP_ADMIN_CLIENT_ID: clientId,
      KC_BOOTSTRAP_ADMIN_CLIENT_SECRET: clientSecret,
    },
    output: journal.hear,
  });
  try {
    await untilReady(child, `http://127.0.0.1:${port + 1}/health/ready`);
  } catch (error) {
    await child.stop(5);
    journal.replay();
    throw error;
  }
  return { url, clientId, clientSecret, stop: () => child.stop(20) };
};

const untilReady = async (child: Child, address: string): Promise<void> => {
  const ended = child.exited.then((code): never => {
    throw new Failure(`Keycloak ended before it was ready (code ${code}): its last lines are above.`);
  });
  ended.catch(() => undefined);
  for (const deadline = Date.now() + patienceSeconds * 1000; Date.now() < deadline;) {
    const answer = await Promise.race([fetch(address).catch(() => null), ended]);
    if (answer?.ok) return;
    await Promise.race([sleep(200), ended]);
  }
  throw new Failure(`Keycloak was not ready within ${patienceSeconds} s.`);
};
