import { setTimeout as sleep } from 'node:timers/promises';

export type LiveEvent = { readonly id: string; readonly event: string; readonly data: string };

export type LiveReader = {
  readonly status: number;
  readonly events: readonly LiveEvent[];
  readonly ended: () => boolean;
  readonly close: () => void;
};

const fieldOf = (block: string, name: string): string => new RegExp(`^${name}: ?(.*)$`, 'mu').exec(block)?.[1] ?? '';

const eventsOf = (text: string): readonly LiveEvent[] =>
  text
    .split('\n\n')
    .slice(0, -1)
    .filter((block) => /^data:/mu.test(block))
    .map((block) => ({ id: fieldOf(block, 'id'), event: fieldOf(block, 'event'), data: fieldOf(block, 'data') }));

/** Reads a stream as a browser does. */
export const readLive = async (url: string, headers: Readonly<Record<string, string>>): Promise<LiveReader> => {
  const closing = new AbortController();
  const response = await fetch(url, { headers, signal: closing.signal });
  let text = '';
  let ended = false;
  const read = async (): Promise<void> => {
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) text += decoder.decode(chunk, { stream: true });
  };
  void read()
    .catch(() => undefined)
    .finally(() => (ended = true));
  return {
    status: response.status,
    get events() {
      return eventsOf(text);
    },
    ended: () => ended,
    close: () => closing.abort(),
  };
};

export const until = async (reached: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await reached())) await sleep(10);
};
