import pg from 'pg';
import type { Database } from '../database/database.ts';
import type { Logger } from '../log/logger.ts';
import type { LiveRow } from './may-see.ts';
import { sealedChannel } from './sealed-channel.ts';

export type LiveFeed = {
  /** The last position known here. */
  readonly head: () => number;
  /** Reads what was sealed and not told here yet. */
  readonly catchUp: () => Promise<void>;
  readonly since: (position: number) => Promise<readonly LiveRow[]>;
  readonly onNews: (listener: () => void) => () => void;
  readonly stop: () => Promise<void>;
};

export type LiveFeedParts = { readonly url: string; readonly database: Database; readonly logger: Logger };

const kept = 2_000;
export const pageSize = 500;
const pollMs = 5_000;
const retryMs = 1_000;

const pageStatement = `
select s.position::float8 as position, e.type, e.subject_kind as "subjectKind", e.subject_id as "subjectId",
  e.account_id as "accountId", e.entity_id as "entityId", e.person_id as "personId"
from audit_seal s join audit_entry e on e.id = s.audit_id
where s.position > $1 order by s.position limit ${pageSize}`;

const readPage = async ({ database }: LiveFeedParts, after: number): Promise<readonly LiveRow[]> => {
  const { rows } = await database.reads.query<LiveRow>({ name: 'live-page', text: pageStatement, values: [after] });
  return rows;
};

const lastPosition = async ({ database }: LiveFeedParts): Promise<number> => {
  const { rows } = await database.reads.query<{ position: number }>(
    'select coalesce(max(position), 0)::float8 as position from audit_seal',
  );
  return rows[0]?.position ?? 0;
};

/** The last rows, so that many open pages cost one statement for each batch. */
const createMemory = () => {
  let rows: readonly LiveRow[] = [];
  let head = 0;
  return {
    head: () => head,
    startAt: (position: number): void => void (head = position),
    add: (more: readonly LiveRow[]): void => {
      rows = [...rows, ...more].slice(-kept);
      head = more.at(-1)?.position ?? head;
    },
    /** Null where some of what is asked for is remembered no more. */
    since: (position: number): readonly LiveRow[] | null => {
      if (position >= head) return [];
      const first = rows[0]?.position;
      if (first === undefined || position < first - 1) return null;
      return rows.slice(position - first + 1, position - first + 1 + pageSize);
    },
  };
};

/** LISTEN on a connection of its own, opened again when it breaks; a poll makes good what was missed meanwhile. */
const listen = (url: string, logger: Logger, onNews: () => void): (() => Promise<void>) => {
  let stopped = false;
  let current: pg.Client | null = null;
  let retry: NodeJS.Timeout | undefined;
  const open = (): void => {
    const client = new pg.Client({ connectionString: url, application_name: 'mandat-live', keepAlive: true });
    current = client;
    client.on('notification', onNews);
    client.once('error', () => void client.end().catch(() => undefined));
    client.once('end', () => {
      if (!stopped) retry = setTimeout(open, retryMs);
    });
    client
      .connect()
      .then(() => client.query(`listen ${sealedChannel}`))
      .then(onNews)
      .catch((error: unknown) => {
        logger.warn({ error }, 'live pages are told late');
        return client.end();
      })
      .catch(() => undefined);
  };
  open();
  return async () => {
    stopped = true;
    clearTimeout(retry);
    await current?.end().catch(() => undefined);
  };
};

/** Reads on from where the memory ends, one read at a time. */
const createReading = (parts: LiveFeedParts, memory: ReturnType<typeof createMemory>, tell: () => void) => {
  let reading: Promise<void> | null = null;
  let again = false;
  const readOn = async (): Promise<void> => {
    try {
      do {
        again = false;
        const more = await readPage(parts, memory.head());
        memory.add(more);
        if (more.length > 0) tell();
        again ||= more.length === pageSize;
      } while (again);
    } finally {
      // In the same step as the last look at `again`: no news falls between the two.
      reading = null;
    }
  };
  return {
    catchUp: (): Promise<void> => {
      again = true;
      return (reading ??= readOn());
    },
    ended: async (): Promise<void> => reading?.catch(() => undefined),
  };
};

/** What was sealed, in the order of its positions, as soon as it is. */
export const openLiveFeed = async (parts: LiveFeedParts): Promise<LiveFeed> => {
  const memory = createMemory();
  memory.startAt(await lastPosition(parts));
  const listeners = new Set<() => void>();
  const { catchUp, ended } = createReading(parts, memory, () => {
    for (const tell of listeners) tell();
  });
  const news = (): void => {
    catchUp().catch((error: unknown) => parts.logger.warn({ error }, 'what was sealed could not be read'));
  };
  const stopListening = listen(parts.url, parts.logger, news);
  const poll = setInterval(news, pollMs).unref();
  return {
    head: memory.head,
    catchUp,
    since: async (position) => memory.since(position) ?? readPage(parts, position),
    onNews: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    stop: async () => {
      clearInterval(poll);
      await stopListening();
      await ended();
    },
  };
};
