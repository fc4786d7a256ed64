import type { DeskPerson, PersonAct, ScimChange } from './acts.ts';

export type PersonRule = {
  /** Acts that would change nothing are not offered, and do nothing. */
  readonly possible: (person: DeskPerson) => boolean;
  /** What the directory becomes; the login is $1, the value given with the act is $2. */
  readonly change: string;
  readonly endsSessions: boolean;
  /** What a provider says by SCIM; nothing at a lock-out or a new password. */
  readonly told: (person: DeskPerson, value: string) => ScimChange | null;
};

const present = ({ active, deleted }: DeskPerson): boolean => active && !deleted;
const silent = (): null => null;

export const personRules = {
  leave: {
    possible: present,
    change: 'update person set active = false, last_day = null where login = $1',
    endsSessions: true,
    told: () => ({ type: 'active', active: false }),
  },
  return: {
    possible: ({ active, deleted }) => !active || deleted,
    change: 'update person set active = true, locked_at = null, deleted_at = null where login = $1',
    endsSessions: false,
    told: () => ({ type: 'active', active: true }),
  },
  delete: {
    possible: ({ deleted }) => !deleted,
    change: 'update person set active = false, deleted_at = now(), last_day = null where login = $1',
    endsSessions: true,
    told: () => ({ type: 'deleted' }),
  },
  move: {
    possible: present,
    change: 'update person set unit = $2 where login = $1',
    endsSessions: false,
    told: (_person, unit) => ({ type: 'unit', unit }),
  },
  lock: {
    possible: (person) => present(person) && !person.locked,
    change: 'update person set locked_at = now() where login = $1',
    endsSessions: true,
    told: silent,
  },
  unlock: {
    possible: (person) => present(person) && person.locked,
    change: 'update person set locked_at = null where login = $1',
    endsSessions: false,
    told: silent,
  },
  schedule: {
    possible: present,
    change: 'update person set last_day = $2::date where login = $1',
    endsSessions: false,
    told: (_person, lastDay) => ({ type: 'last-day', lastDay }),
  },
  'call-off': {
    possible: (person) => present(person) && person.lastDay !== null,
    change: 'update person set last_day = null where login = $1',
    endsSessions: false,
    told: () => ({ type: 'last-day', lastDay: null }),
  },
  'reset-password': {
    possible: present,
    change: 'update person set password = $2 where login = $1',
    endsSessions: true,
    told: silent,
  },
  'leave-groups': {
    possible: (person) => present(person) && person.groups.length > 0,
    change: `update person set groups = '{}' where login = $1`,
    endsSessions: false,
    told: ({ groups }) => ({ type: 'left-groups', groups }),
  },
} as const satisfies Record<PersonAct, PersonRule>;
