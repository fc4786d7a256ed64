import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Below those that the system gives to outgoing connections: one of these may take, at any moment, a port that was free
 * when it was looked for. And above those to which browsers refuse to go.
 */
const lowest = 11_000;
const highest = 32_000;

/** `count` ports in a row that nothing on 127.0.0.1 listens on right now. */
export const freePorts = async (count = 1): Promise<number> => {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const first = randomInt(lowest, highest - count);
    const free = await Promise.all(Array.from({ length: count }, (_, index) => isFree(first + index)));
    if (free.every(Boolean)) return first;
  }
  throw new Error(`No ${count} free ports in a row were found.`);
};

export const isFree = (port: number, host = '127.0.0.1'): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer().once('error', (error: NodeJS.ErrnoException) => resolve(error.code !== 'EADDRINUSE'));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
