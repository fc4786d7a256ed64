import { expect, test } from '@jest/globals';
import { createServer } from 'node:net';
import { freePorts } from '../testing/free-port.ts';
import { addressesFrom, refuseTakenPorts } from './addresses.ts';

test('the practice provider takes the next port, the database the one after, the mailbox the last', () => {
  expect(addressesFrom(4000)).toEqual({
    port: 4000,
    providerPort: 4001,
    databasePort: 4002,
    mailPort: 4003,
    url: 'http://localhost:4000',
    issuer: 'http://localhost:4001',
    mailUrl: 'smtp://127.0.0.1:4003',
  });
});

test.each([
  [0, 'Mandat'],
  [1, 'the practice identity provider'],
  [2, 'the database'],
  [3, 'the practice mailbox'],
])('a taken port +%i is named with who needs it', async (offset, who) => {
  const first = await freePorts(4);
  const other = createServer();
  await new Promise<void>((resolve) => void other.listen(first + offset, '127.0.0.1', resolve));
  await expect(refuseTakenPorts(addressesFrom(first))).rejects.toThrow(
    `Port ${first + offset} is in use, and ${who} needs it`,
  );
  other.close();
});

test('free ports are not refused', async () => {
  await expect(refuseTakenPorts(addressesFrom(await freePorts(4)))).resolves.toBeUndefined();
});
