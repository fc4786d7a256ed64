import { clearanceKinds } from '@mandat/domain';
import { people } from './fixture-people.ts';
import { numbered } from './fixture-signals.ts';
import { at, idOf, maybe, on, pick, type Rows } from './fixture-values.ts';

const platforms = ['x', 'youtube', 'other', 'vk'] as const;

const twoPeople = (n: number) => ({
  proposed_by_id: String(people[n % 7]?.['id']),
  cleared_by_id: String(people[(n % 7) + 1]?.['id']),
});

/** Clearances that count, are lapsed, to come and ended, around every edge; some platforms lack some. */
export const clearances: Rows = numbered(22, (n) => {
  const slot = n % 11;
  const isLive = n < 11;
  return {
    id: idOf(`clearance ${n}`),
    platform: platforms[Math.floor(slot / 3)] ?? 'x',
    kind: clearanceKinds[slot % 3] ?? 'legal',
    cleared_on: on(pick([-30, -1, 0, 1])),
    valid_until: maybe(on(pick([1, 2, 30])), 2),
    document_reference: pick(['OLA/1', 'A "b"', 'Нота']),
    ...(n % 3 === 0 ? { proposed_by_id: null, cleared_by_id: null } : twoPeople(n)),
    recorded_at: at(-40 + n),
    ended_at: isLive ? null : at(-n),
    ended_reason: isLive ? null : pick(['Replaced', 'Отозвано']),
  };
});
