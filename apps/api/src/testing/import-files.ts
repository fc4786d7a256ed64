import { createServer, request as ask, type Server } from 'node:http';
import express from 'express';
import type { DataImportKind } from '@mandat/domain';
import { nobody, type Actor } from '@mandat/policies';
import { importRoutes } from '../features/imports/import-routes.ts';
import { contextOf } from './graphql/asking.ts';
import { importDay, type ImportScene } from './import-scene.ts';

export type Sent = {
  readonly kind?: DataImportKind;
  readonly name?: string;
  readonly bytes?: Buffer;
  readonly entityId?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

export type FileDoor = {
  readonly upload: (who: Actor, sent: Sent) => Promise<Response>;
  readonly get: (who: Actor, path: string) => Promise<Response>;
  /** As many bytes as are said, whatever is said of their length; null: the connection broke. */
  readonly pour: (who: Actor, headers: Record<string, string>, pieces: readonly Buffer[]) => Promise<number | null>;
  readonly close: () => Promise<void>;
};

const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  return `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`;
};

const pourInto = (url: string, headers: Record<string, string>, pieces: readonly Buffer[]): Promise<number | null> =>
  new Promise((resolve) => {
    const { hostname, port, pathname } = new URL(url);
    const sending = ask({ hostname, port, path: pathname, method: 'POST', headers }, (answer) => {
      resolve(answer.statusCode ?? 0);
      answer.resume();
      sending.destroy();
    });
    sending.on('error', () => resolve(null));
    for (const piece of pieces) sending.write(piece);
    // What is announced and does not come, never comes.
    sending.write('', () => setTimeout(() => sending.destroy(), 300));
  });

/** The ways of files as they are wired, but for who asks: that is said here. */
export const fileDoor = async ({ database }: ImportScene, uploadsPerMinute = 1_000_000): Promise<FileDoor> => {
  const askers = new Map<string, Actor>();
  const app = express();
  const readContext = async ({ headers }: { readonly headers: NodeJS.Dict<string | string[]> }) => {
    const actor = askers.get(String(headers['x-who'])) ?? nobody;
    return { ok: true as const, context: contextOf(database, { actor, now: importDay }) };
  };
  app.use(importRoutes({ database, readContext, uploadsPerMinute }));
  const server = createServer(app);
  const origin = await listen(server);
  const as = (who: Actor): string => {
    const id = String(askers.size);
    askers.set(id, who);
    return id;
  };
  return {
    upload: (who, { kind = 'accounts', name = 'a.csv', bytes = Buffer.from('url,title\r\n'), entityId, headers }) =>
      fetch(`${origin}/import-files/${kind}${entityId ? `?entity=${entityId}` : ''}`, {
        method: 'POST',
        headers: { 'x-who': as(who), 'x-file-name': encodeURIComponent(name), ...headers },
        body: new Uint8Array(bytes),
      }),
    get: (who, path) => fetch(`${origin}${path}`, { headers: { 'x-who': as(who) } }),
    pour: (who, headers, pieces) =>
      pourInto(`${origin}/import-files/accounts`, { 'x-who': as(who), 'x-file-name': 'a.csv', ...headers }, pieces),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
