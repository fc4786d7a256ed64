import { createServer } from 'node:net';

/** `count` ports in a row that nothing on 127.0.0.1 listens on right now. */
export const freePorts = async (count = 1): Promise<number> => {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const first = await anyFreePort();
    const rest = await Promise.all(Array.from({ length: count - 1 }, (_, index) => isFree(first + index + 1)));
    if (rest.every(Boolean)) return first;
  }
  throw new Error(`No ${count} free ports in a row were found.`);
};

const anyFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

export const isFree = (port: number, host = '127.0.0.1'): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer().once('error', (error: NodeJS.ErrnoException) => resolve(error.code !== 'EADDRINUSE'));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
