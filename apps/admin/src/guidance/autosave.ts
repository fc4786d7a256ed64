import type { SaveState } from '../requests/request-session.ts';

export type Autosaved = { readonly save: SaveState; readonly savedAt: Date | null };

export type AutosaveParts<Text> = {
  /** Sends the text to the register; false where it was refused, which somebody has to read first. */
  readonly send: (text: Text) => Promise<boolean>;
  /** Whether what went wrong is that nobody answered. */
  readonly isUnreachable: (error: unknown) => boolean;
  /** On this device, until the register has it; null: nothing is left to keep. */
  readonly keep: (text: Text | null) => void;
  readonly isSavable: (text: Text) => boolean;
  readonly now: () => Date;
  readonly wait: (milliseconds: number, act: () => void) => () => void;
};

const pauseInTyping = 1_500;
const pauseBetweenTries = 5_000;

/** One text that goes to the register while it is written: one sending at a time, and always the latest. */
export class Autosave<Text> {
  readonly #parts: AutosaveParts<Text>;
  readonly #listeners = new Set<() => void>();
  #shown: Autosaved = { save: 'idle', savedAt: null };
  #unsaved: Text | null = null;
  #queue: Promise<void> = Promise.resolve();
  #stopWaiting: () => void = () => {};

  constructor(parts: AutosaveParts<Text>) {
    this.#parts = parts;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly shown = (): Autosaved => this.#shown;

  readonly write = (text: Text): void => {
    this.#unsaved = text;
    this.#parts.keep(text);
    this.#saveAfter(pauseInTyping);
  };

  /** Saves now; fulfilled with whether the register has everything. */
  readonly flush = async (): Promise<boolean> => {
    this.#stopWaiting();
    this.#queue = this.#queue.then(() => this.#save());
    await this.#queue;
    return this.#unsaved === null;
  };

  #saveAfter(milliseconds: number): void {
    this.#stopWaiting();
    this.#stopWaiting = this.#parts.wait(milliseconds, () => void this.flush());
  }

  #show(shown: Autosaved): void {
    this.#shown = shown;
    this.#listeners.forEach((listener) => listener());
  }

  async #save(): Promise<void> {
    const text = this.#unsaved;
    const { send, isUnreachable, isSavable, keep, now } = this.#parts;
    if (text === null || !isSavable(text)) return;
    this.#show({ ...this.#shown, save: 'saving' });
    try {
      const saved = await send(text);
      if (!saved) return this.#show({ ...this.#shown, save: 'failed' });
      // What was typed meanwhile has a wait of its own.
      if (this.#unsaved === text) this.#unsaved = null;
      keep(this.#unsaved);
      this.#show({ save: 'saved', savedAt: now() });
    } catch (error) {
      if (!isUnreachable(error)) throw error;
      this.#show({ ...this.#shown, save: 'offline' });
      this.#saveAfter(pauseBetweenTries);
    }
  }
}
