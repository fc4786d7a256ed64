import type { ServerResponse } from 'node:http';
import type { Actor } from '@mandat/policies';
import type { LiveFeed } from './live-feed.ts';
import { maySee, type LiveRow } from './may-see.ts';

/** Who reads, as the session says now; null: it has ended. Asking never extends it. */
export type ReadAgain = () => Promise<Actor | null>;

export type StreamParts = {
  readonly feed: LiveFeed;
  readonly response: ServerResponse;
  readonly actor: Actor;
  readonly readAgain: ReadAgain;
  readonly position: number;
};

export const heartbeatMs = 15_000;

const eventOf = ({ position, type, subjectKind, subjectId }: LiveRow): string =>
  `id: ${position}\ndata: ${JSON.stringify({ position, kind: subjectKind, subjectId, type })}\n\n`;

/** Something that may change what this person is or whether they are signed in. */
const concerns = (actor: Actor, row: LiveRow): boolean => row.personId !== null && row.personId === actor.personId;

class Stream {
  readonly #parts: StreamParts;
  #actor: Actor;
  #position: number;
  #blocked = false;
  #ended = false;
  #pumping = false;
  #again = false;

  constructor(parts: StreamParts) {
    this.#parts = parts;
    this.#actor = parts.actor;
    this.#position = parts.position;
  }

  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#parts.response.end('event: end\ndata: {}\n\n');
  }

  leave(): void {
    this.#ended = true;
  }

  /** A reader who does not take what is sent gets no more until they do; the position waits with them. */
  #write(text: string): void {
    if (this.#ended || text === '') return;
    if (this.#parts.response.write(text)) return;
    this.#blocked = true;
    this.#parts.response.once('drain', () => {
      this.#blocked = false;
      this.pump();
    });
  }

  async #checkSession(): Promise<void> {
    const actor = await this.#parts.readAgain();
    if (actor === null) return this.end();
    this.#actor = actor;
  }

  async #page(): Promise<boolean> {
    const rows = await this.#parts.feed.since(this.#position);
    const last = rows.at(-1);
    if (!last) return false;
    if (rows.some((row) => concerns(this.#actor, row))) await this.#checkSession();
    if (this.#ended) return false;
    this.#position = last.position;
    this.#write(
      rows
        .filter((row) => maySee(this.#actor, row))
        .map(eventOf)
        .join(''),
    );
    return true;
  }

  async #pumpAll(): Promise<void> {
    try {
      do {
        this.#again = false;
        while (!this.#blocked && !this.#ended && (await this.#page()));
      } while (this.#again && !this.#blocked && !this.#ended);
    } finally {
      // In the same step as the last look at `again`: no news falls between the two.
      this.#pumping = false;
    }
  }

  /** Sends what there is; while it sends, more may come. */
  pump(): void {
    this.#again = true;
    if (this.#pumping) return;
    this.#pumping = true;
    // A database that does not answer now: the page asks again, from where it was.
    this.#pumpAll().catch(() => this.#parts.response.destroy());
  }

  beat(): void {
    // Nothing taken since the last beat: whoever reads is gone or as good as gone.
    if (this.#blocked) return void this.#parts.response.destroy();
    this.#write(': \n\n');
    this.#checkSession()
      .then(() => this.pump())
      .catch(() => this.#parts.response.destroy());
  }
}

export type OpenStream = { readonly end: () => void };

/** Sends one reader what they may see, until they leave or their session ends. */
export const openStream = (parts: StreamParts, onClose: () => void): OpenStream => {
  const stream = new Stream(parts);
  const { response, feed } = parts;
  response.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Accel-Buffering': 'no',
  });
  // The position at once: a page that is cut off before anything happens still knows from where to go on.
  response.write(`retry: 1000\nid: ${parts.position}\n\n`);
  const forget = feed.onNews(() => stream.pump());
  const beat = setInterval(() => stream.beat(), heartbeatMs);
  response.once('close', () => {
    clearInterval(beat);
    forget();
    stream.leave();
    onClose();
  });
  stream.pump();
  return { end: () => stream.end() };
};
