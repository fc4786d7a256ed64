import type { ActKind, Dialect, PersonAct } from '../../desk/acts.ts';
import type { Refusal } from '../../desk/outcome.ts';

/** What the HR desk says. `{…}` stands for values. */
export type DeskWords = {
  readonly title: string;
  readonly lead: string;
  readonly searchLabel: string;
  readonly search: string;
  readonly people: string;
  readonly nobody: string;
  readonly backToDesk: string;
  readonly facts: {
    readonly login: string;
    readonly unit: string;
    readonly staffNumber: string;
    readonly groups: string;
  };
  readonly state: string;
  readonly states: {
    readonly active: string;
    readonly left: string;
    readonly locked: string;
    readonly deleted: string;
    readonly leaving: string;
  };
  readonly whatHappens: string;
  /** On the buttons. */
  readonly acts: Readonly<Record<PersonAct, string>>;
  readonly newUnit: string;
  readonly lastDay: string;
  readonly organisation: string;
  readonly renameTitle: string;
  readonly renameFrom: string;
  readonly renameTo: string;
  readonly rename: string;
  readonly leaversTitle: string;
  readonly leaversHint: string;
  readonly count: string;
  readonly whose: string;
  readonly anybody: string;
  readonly officialsFirst: string;
  readonly sendLeavers: string;
  readonly provisionTitle: string;
  readonly provisionHint: string;
  readonly provision: string;
  readonly dialectTitle: string;
  readonly dialects: Readonly<Record<Dialect, string>>;
  readonly chooseDialect: string;
  readonly sent: string;
  readonly nothingYet: string;
  /** What was done, as the list of acts tells it. */
  readonly done: Readonly<Record<ActKind, string>>;
  readonly progress: string;
  readonly refusedCount: string;
  readonly waiting: string;
  readonly tryingAgain: string;
  readonly nothingSent: string;
  readonly latest: string;
  readonly took: string;
  readonly content: string;
  readonly reload: string;
  readonly refusals: Readonly<Record<Refusal, string>>;
  readonly otherOrigin: string;
};

export type MailboxWords = {
  readonly title: string;
  readonly lead: string;
  readonly recipient: string;
  readonly filter: string;
  readonly all: string;
  readonly empty: string;
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly time: string;
  readonly noSubject: string;
  readonly received: string;
  readonly back: string;
};
