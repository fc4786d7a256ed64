import type { Role } from '@mandat/domain';
import type { DeskWords, MailboxWords } from './desk/words.ts';

/** Everything that this tool says, in one language. `{name}`, `{code}` and `{file}` stand for values. */
export type Words = {
  readonly toolName: string;
  readonly warning: string;
  readonly language: string;
  readonly skip: string;
  readonly errorPrefix: string;
  readonly backToApplication: string;
  readonly home: { readonly title: string; readonly lead: string };
  readonly signIn: {
    readonly title: string;
    readonly lead: string;
    readonly choose: string;
    readonly byPassword: string;
    readonly passwordHint: string;
    readonly login: string;
    readonly password: string;
    readonly submit: string;
    readonly giveUp: string;
    readonly wrongPassword: string;
    readonly gonePerson: string;
  };
  readonly secondFactor: {
    readonly title: string;
    readonly lead: string;
    readonly code: string;
    readonly hint: string;
    readonly submit: string;
    readonly otherPerson: string;
    readonly wrongCode: string;
  };
  readonly signOut: {
    readonly title: string;
    readonly lead: string;
    readonly leadUnnamed: string;
    readonly submit: string;
    readonly stay: string;
    readonly doneTitle: string;
    readonly doneLead: string;
  };
  readonly fault: {
    readonly title: string;
    readonly refused: string;
    readonly ended: string;
    readonly failed: string;
    readonly detail: string;
    readonly notFoundTitle: string;
    readonly notFound: string;
  };
  readonly desk: DeskWords;
  readonly mailbox: MailboxWords;
  readonly roles: Readonly<Record<Role, string>>;
};
