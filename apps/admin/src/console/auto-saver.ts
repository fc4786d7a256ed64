import { GraphqlFault } from '../providers/data/graphql-fault.ts';

export type SaveState = 'idle' | 'saving' | 'saved' | 'offline' | 'failed';
export type Saving = { readonly save: SaveState; readonly savedAt: Date | null; readonly fault: GraphqlFault | null };

export type SaverParts<Values> = {
  readonly save: (values: Values) => Promise<void>;
  /** On this device, until the register has it; null: nothing is left to keep. */
  readonly keep: (values: Values | null) => void;
  readonly now: () => Date;
  readonly wait: (milliseconds: number, act: () => void) => () => void;
};

const pauseInTyping = 800;
const pauseBetweenTries = 5_000;

const isPassing = ({ code }: GraphqlFault): boolean => code === 'unreachable' || code === 'INTERNAL_SERVER_ERROR';

/** Saves what is typed after each pause, in order; what could not be saved stays on this device and is tried again. */
export class AutoSaver<Values> {
  readonly #parts: SaverParts<Values>;
  readonly #listeners = new Set<() => void>();
  #shown: Saving = { save: 'idle', savedAt: null, fault: null };
  #unsaved: { readonly values: Values } | null = null;
  /** What the register refused just as it stands. */
  #refused: { readonly values: Values } | null = null;
  #queue: Promise<void> = Promise.resolve();
  #stopWaiting: () => void = () => {};
  #ended = false;

  constructor(parts: SaverParts<Values>, savedAt: Date | null = null) {
    this.#parts = parts;
    if (savedAt) this.#shown = { save: 'saved', savedAt, fault: null };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly shown = (): Saving => this.#shown;

  readonly edit = (values: Values): void => {
    if (this.#ended) return;
    this.#unsaved = { values };
    this.#parts.keep(values);
    this.#saveAfter(pauseInTyping);
  };

  /** What waits is saved now, after whatever is on its way. */
  readonly flush = (): Promise<void> => {
    this.#stopWaiting();
    this.#queue = this.#queue.then(() => this.#save());
    return this.#queue;
  };

  /** Nothing is saved any more until it is resumed: what was typed is about to be handed in. */
  readonly rest = (): Promise<void> => {
    this.#stopWaiting();
    this.#ended = true;
    return this.#queue;
  };

  readonly resume = (): void => {
    this.#ended = false;
    if (this.#unsaved) this.#saveAfter(pauseInTyping);
  };

  /** It was handed in: the device keeps nothing of it. */
  readonly done = (): void => {
    this.#unsaved = null;
    this.#parts.keep(null);
  };

  #saveAfter(milliseconds: number): void {
    this.#stopWaiting();
    this.#stopWaiting = this.#parts.wait(milliseconds, () => void this.flush());
  }

  #show(shown: Partial<Saving>): void {
    this.#shown = { ...this.#shown, ...shown };
    for (const listener of this.#listeners) listener();
  }

  async #save(): Promise<void> {
    const sent = this.#unsaved;
    if (!sent || sent === this.#refused || this.#ended) return;
    this.#show({ save: 'saving' });
    try {
      await this.#parts.save(sent.values);
      if (this.#unsaved === sent) this.done();
      this.#show({ save: 'saved', savedAt: this.#parts.now(), fault: null });
    } catch (error) {
      this.#fail(error, sent);
    }
  }

  /** A refusal waits for what is typed next; everything else passes. */
  #fail(error: unknown, sent: { readonly values: Values }): void {
    const fault = error instanceof GraphqlFault && !isPassing(error) ? error : null;
    this.#show({ save: error instanceof GraphqlFault && error.code === 'unreachable' ? 'offline' : 'failed', fault });
    if (fault) this.#refused = sent;
    else this.#saveAfter(pauseBetweenTries);
  }
}
