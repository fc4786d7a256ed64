import { Socket } from 'node:net';

const streamOf = (client: object): Socket | null => {
  const connection: unknown = 'connection' in client ? client.connection : null;
  const stream: unknown =
    typeof connection === 'object' && connection !== null && 'stream' in connection ? connection.stream : null;
  return stream instanceof Socket ? stream : null;
};

const held = new WeakSet<Socket>();

/** What is asked of a connection before anybody waits leaves in one packet: each that leaves by itself wakes the server once more. */
export const inOneBreath = (client: object): void => {
  const stream = streamOf(client);
  if (!stream || held.has(stream)) return;
  held.add(stream);
  stream.cork();
  process.nextTick(() => {
    held.delete(stream);
    stream.uncork();
  });
};
