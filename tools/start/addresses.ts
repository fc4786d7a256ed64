import { setTimeout as sleep } from 'node:timers/promises';
import { isFree } from '../testing/free-port.ts';
import { Failure } from '../terminal/failure.ts';

export interface Addresses {
  readonly port: number;
  readonly providerPort: number;
  readonly databasePort: number;
  /** Where the practice mailbox takes mails. */
  readonly mailPort: number;
  readonly url: string;
  readonly issuer: string;
  readonly mailUrl: string;
}

export const addressesFrom = (port: number): Addresses => ({
  port,
  providerPort: port + 1,
  databasePort: port + 2,
  mailPort: port + 3,
  url: `http://localhost:${port}`,
  issuer: `http://localhost:${port + 1}`,
  mailUrl: `smtp://127.0.0.1:${port + 3}`,
});

/** A listener on all addresses or on ::1 alone would take the browser's connections to localhost. */
const hosts = ['127.0.0.1', '::1', '0.0.0.0'];

/** With patience when the one before us was killed, and its processes are on their way out. */
export const refuseTakenPorts = async (addresses: Addresses, patienceSeconds = 0): Promise<void> => {
  const deadline = Date.now() + patienceSeconds * 1000;
  let sentence = await takenPort(addresses);
  while (sentence && Date.now() < deadline) {
    await sleep(200);
    sentence = await takenPort(addresses);
  }
  if (sentence) throw new Failure(sentence);
};

const takenPort = async (addresses: Addresses): Promise<string | undefined> => {
  const uses = {
    [addresses.port]: 'Mandat',
    [addresses.providerPort]: 'the practice identity provider',
    [addresses.databasePort]: 'the database',
    [addresses.mailPort]: 'the practice mailbox',
  };
  for (const [candidate, use] of Object.entries(uses)) {
    for (const host of hosts) {
      if (await isFree(Number(candidate), host)) continue;
      return `Port ${candidate} is in use, and ${use} needs it: stop what listens there, or choose another with --port N.`;
    }
  }
  return undefined;
};
