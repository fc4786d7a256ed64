import type { RequestCase } from '../graphql/generated/requests.ts';
import type { SaveAssessmentInput, UpdateRequestInput } from '../graphql/generated/schema.ts';
import { GraphqlFault, isFault } from '../providers/data/graphql-fault.ts';
import { draftOf } from './draft-of.ts';
import { criterionOf, type Draft, type DraftField } from './draft.ts';
import { absorb, absorbSent, changedFields, choose, startEditing, type Editing } from './merge.ts';
import { assessmentInput, fieldOfRefusal, fieldsToSave, updateInput, type Refused } from './saving.ts';

export type SaveState = 'idle' | 'saving' | 'saved' | 'offline' | 'failed';
export type Refusal = { readonly field: DraftField | null; readonly fault: GraphqlFault };
export type Shown = {
  readonly record: RequestCase;
  readonly editing: Editing;
  readonly save: SaveState;
  readonly savedAt: Date | null;
  readonly refusals: readonly Refusal[];
};

export type KeptText = Pick<Editing, 'base' | 'mine'>;
export type SessionParts = {
  readonly update: (input: UpdateRequestInput) => Promise<RequestCase>;
  readonly assess: (input: SaveAssessmentInput) => Promise<RequestCase>;
  readonly reload: () => Promise<RequestCase>;
  /** On this device, until the register has it; null: nothing is left to keep. */
  readonly keep: (text: KeptText | null) => void;
  readonly now: () => Date;
  readonly wait: (milliseconds: number, act: () => void) => () => void;
};

const pauseInTyping = 800;
const pauseBetweenTries = 5_000;
const mostTries = 5;

/** One person's work on one request: keeps it, saves it in order, and holds two people's texts apart. */
export class RequestSession {
  readonly #parts: SessionParts;
  readonly #listeners = new Set<() => void>();
  #shown: Shown;
  #refused: Refused = {};
  #queue: Promise<unknown> = Promise.resolve();
  #stopWaiting: () => void = () => {};

  constructor(record: RequestCase, kept: KeptText | null, parts: SessionParts) {
    const draft = draftOf(record);
    const editing = kept ? absorb({ ...kept, conflicts: [] }, draft) : startEditing(draft);
    this.#parts = parts;
    this.#shown = { record, editing, save: 'idle', savedAt: null, refusals: [] };
    if (changedFields(editing).length > 0) this.#saveAfter(pauseInTyping);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly shown = (): Shown => this.#shown;

  readonly edit = (patch: Partial<Draft>): void => {
    const { editing, refusals } = this.#shown;
    const next = { ...editing, mine: { ...editing.mine, ...patch } };
    const standing = refusals.filter(({ field }) => field !== null && !(field in patch));
    this.#show({ editing: next, refusals: standing });
    this.#saveAfter(pauseInTyping);
  };

  readonly choose = (field: DraftField, keep: 'theirs' | 'mine'): void => {
    this.#show({ editing: choose(this.#shown.editing, field, keep) });
    this.#saveAfter(0);
  };

  /** Saves now what can be saved; fulfilled when nothing is on its way any more. */
  readonly flush = (): Promise<void> => {
    this.#stopWaiting();
    return this.#inTurn(() => this.#save(mostTries));
  };

  /** Another change of the record, in its turn and with the newest version; its refusal is the caller's to show. */
  readonly run = (act: (record: RequestCase) => Promise<RequestCase>): Promise<void> =>
    this.#inTurn(async () => {
      await this.#save(mostTries);
      try {
        this.#take(await act(this.#shown.record));
      } catch (error) {
        if (!isFault(error, 'version-conflict')) throw error;
        this.#take(await this.#parts.reload());
        this.#take(await act(this.#shown.record));
      }
    });

  /** What the register found meanwhile, when it refused something that the page held for complete. */
  readonly refresh = (): Promise<void> => this.#inTurn(async () => this.#take(await this.#parts.reload()));

  /** A newer reading of the record, for example in another language; an older one than what is known is nothing new. */
  readonly take = (record: RequestCase): void => {
    if (record.version >= this.#shown.record.version && record !== this.#shown.record) this.#take(record);
  };

  #inTurn(job: () => Promise<void>): Promise<void> {
    const turn = this.#queue.then(job, job);
    this.#queue = turn.catch(() => {});
    return turn;
  }

  #show(more: Partial<Shown>): void {
    this.#shown = { ...this.#shown, ...more };
    const { editing } = this.#shown;
    this.#parts.keep(changedFields(editing).length > 0 ? { base: editing.base, mine: editing.mine } : null);
    for (const listener of this.#listeners) listener();
  }

  #take(record: RequestCase): void {
    this.#show({ record, editing: absorb(this.#shown.editing, draftOf(record)) });
  }

  #saveAfter(milliseconds: number): void {
    this.#stopWaiting();
    this.#stopWaiting = this.#parts.wait(milliseconds, () => void this.flush());
  }

  async #save(tries: number): Promise<void> {
    const { record, editing } = this.#shown;
    const fields = fieldsToSave(record, editing, this.#refused);
    if (fields.length === 0) return this.#rest();
    this.#show({ save: 'saving' });
    try {
      await this.#send(fields);
      this.#show({ save: 'saved', savedAt: this.#parts.now() });
    } catch (error) {
      if (await this.#recover(error, fields)) return tries > 1 ? this.#save(tries - 1) : undefined;
    }
  }

  /** Nothing is on its way; what waits for a choice is not being saved. */
  #rest(): void {
    if (this.#shown.save === 'saving') this.#show({ save: this.#shown.savedAt ? 'saved' : 'idle' });
  }

  async #send(fields: readonly DraftField[]): Promise<void> {
    const sent = this.#shown.editing.mine;
    const described = fields.filter((field) => criterionOf(field) === null);
    const update = updateInput(this.#shown.record, sent, described);
    if (update) this.#confirm(await this.#parts.update(update), sent, described);
    const answered = fields.filter((field) => criterionOf(field) !== null);
    const editing = { ...this.#shown.editing, mine: sent };
    const assess = assessmentInput(this.#shown.record, editing, answered);
    if (assess) this.#confirm(await this.#parts.assess(assess), sent, answered);
  }

  #confirm(record: RequestCase, draft: Draft, fields: readonly DraftField[]): void {
    this.#show({ record, editing: absorbSent(this.#shown.editing, draftOf(record), { draft, fields }) });
  }

  /** Whether another try may succeed at once. */
  async #recover(error: unknown, fields: readonly DraftField[]): Promise<boolean> {
    if (isFault(error, 'version-conflict')) return this.#readAgain();
    if (error instanceof GraphqlFault && error.code !== 'unreachable' && error.code !== 'INTERNAL_SERVER_ERROR') {
      return this.#refuse(error, fields);
    }
    this.#show({ save: isFault(error, 'unreachable') ? 'offline' : 'failed' });
    this.#saveAfter(pauseBetweenTries);
    return false;
  }

  async #readAgain(): Promise<boolean> {
    try {
      this.#take(await this.#parts.reload());
      return true;
    } catch {
      this.#show({ save: 'failed' });
      this.#saveAfter(pauseBetweenTries);
      return false;
    }
  }

  #refuse(fault: GraphqlFault, fields: readonly DraftField[]): boolean {
    const { mine } = this.#shown.editing;
    const field = fieldOfRefusal(fault.field, fields);
    const refused = field ? [field] : fields;
    this.#refused = { ...this.#refused, ...Object.fromEntries(refused.map((each) => [each, mine[each]])) };
    const others = this.#shown.refusals.filter((refusal) => refusal.field !== field);
    this.#show({ save: 'failed', refusals: [...others, { field, fault }] });
    return field !== null;
  }
}
