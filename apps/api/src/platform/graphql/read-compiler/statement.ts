import type { OfficialLanguage } from '@mandat/domain';
import { isEmpty, type Action, type Scope } from '@mandat/policies';
import type { Subject, SubjectSql } from './subject.ts';
import type { Run } from './run.ts';

export type Slot = (run: Run) => unknown;

/** What a plan rests on besides its text: it is used again only for a run for which all of it holds. */
export type Guard = (run: Run) => boolean;

/** A statement being written: its parameters, aliases, and what it rests on. It knows no table. */
export type Statement = {
  readonly param: (key: string, type: string, slot: Slot) => string;
  readonly alias: () => string;
  readonly now: () => string;
  readonly language: () => OfficialLanguage;
  /** The rows that the reader reaches with an action, as a condition. */
  readonly reached: (action: Action, subject: Subject, row: string) => string;
  readonly scope: (action: Action) => Scope;
  readonly slots: () => readonly Slot[];
  readonly guards: () => readonly Guard[];
  readonly check: (check: (run: Run) => void) => void;
  readonly checks: () => readonly ((run: Run) => void)[];
};

const filled = (scope: Scope): string =>
  scope.any
    ? 'any'
    : [
        scope.published,
        scope.entityIds.length > 0,
        scope.accountIds.length > 0,
        scope.requestedById !== null,
        scope.openRequestById !== null,
        scope.personId !== null,
      ]
        .map(Number)
        .join('');

const partsOf = (scope: Scope) =>
  ({
    published: scope.published,
    entityIds: scope.entityIds.length > 0,
    accountIds: scope.accountIds.length > 0,
    requestedById: scope.requestedById !== null,
    openRequestById: scope.openRequestById !== null,
    personId: scope.personId !== null,
  }) as const satisfies Record<keyof Subject, boolean>;

const partTypes = {
  entityIds: 'uuid[]',
  accountIds: 'uuid[]',
  requestedById: 'uuid',
  openRequestById: 'uuid',
  personId: 'uuid',
} as const;

const writeScope = (statement: SubjectSql & Pick<Statement, 'param'>, action: Action, scope: Scope) => {
  const parts = partsOf(scope);
  return (subject: Subject, row: string): string => {
    const found = (Object.keys(partTypes) as (keyof typeof partTypes)[]).flatMap((part) => {
      const write = subject[part];
      if (!write || !parts[part]) return [];
      const param = statement.param(`scope ${action} ${part}`, partTypes[part], (run) => run.scope(action)[part]);
      return [write(row, param, statement)];
    });
    const published = parts.published && subject.published ? [subject.published(row, statement)] : [];
    const any = [...published, ...found];
    return any.length === 0 ? 'false' : `(${any.join(' or ')})`;
  };
};

const createParameters = () => {
  const places = new Map<string, string>();
  const slots: Slot[] = [];
  const param: Statement['param'] = (key, type, slot) => {
    const known = places.get(`${key} ${type}`);
    if (known) return known;
    slots.push(slot);
    const place = `$${slots.length}::${type}`;
    places.set(`${key} ${type}`, place);
    return place;
  };
  return { param, slots };
};

const createGuards = (run: Run) => {
  const guards = new Map<string, Guard>();
  const scope = (action: Action): Scope => {
    const seen = filled(run.scope(action));
    guards.set(`scope ${action}`, (next) => filled(next.scope(action)) === seen);
    return run.scope(action);
  };
  const language = (): OfficialLanguage => {
    const { language: seen } = run.reader;
    guards.set('language', ({ reader }) => reader.language === seen);
    return seen;
  };
  return { scope, language, guards };
};

export const createStatement = (run: Run): Statement => {
  const { param, slots } = createParameters();
  const { scope, language, guards } = createGuards(run);
  const checks: ((run: Run) => void)[] = [];
  let aliases = 0;
  const alias = (): string => {
    aliases += 1;
    return `r${aliases}`;
  };
  const now = (): string => param('now', 'timestamptz', ({ reader }) => reader.now);
  const reached: Statement['reached'] = (action, subject, row) => {
    const reach = scope(action);
    if (reach.any) return 'true';
    return isEmpty(reach) ? 'false' : writeScope({ param, alias, now }, action, reach)(subject, row);
  };
  return {
    param,
    alias,
    now,
    language,
    scope,
    reached,
    slots: () => slots,
    guards: () => [...guards.values()],
    check: (check) => void checks.push(check),
    checks: () => checks,
  };
};
