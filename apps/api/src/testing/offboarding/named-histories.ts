import type { SignalFact } from '@mandat/domain';
import type { History, SourceName, Step } from './model.ts';

const departed: SignalFact = { type: 'person-departed', how: 'disabled' };
const returned: SignalFact = { type: 'person-returned' };
const locked: SignalFact = { type: 'person-locked-out' };
const moved = (...units: readonly string[]): SignalFact => ({ type: 'person-moved', units });

const post = (title: string): SignalFact => ({
  type: 'contact-changed',
  contact: { functionTitle: title },
  moved: ['post'],
});
const manager: SignalFact = { type: 'contact-changed', contact: {}, moved: ['manager'] };

const say = (key: string, source: SourceName, fact: SignalFact, effectiveAt = 0): Step => ({
  do: 'say',
  signal: { key, source, fact, effectiveAt },
});
const undo = (key: string): Step => ({ do: 'undo', key });

const history = (...steps: readonly Step[]): History => ({
  posts: { p: ['A1'], q: [], register: [] },
  held: [-1, null, -1, -1],
  steps,
});

/** Histories in which something once went wrong, or would if one line were missing. */
export const namedHistories: readonly (readonly [title: string, history: History])[] = [
  [
    'undone both, two departures give everything back',
    history(say('a', 'scim', departed), say('b', 'directory', departed), undo('a'), undo('b')),
  ],
  [
    'of two who agreed one is undone: the other still suspends, and its return frees',
    history(say('a', 'claims', departed), say('b', 'watcher', departed), undo('b'), say('c', 'claims', returned, 3)),
  ],
  [
    'of two who agreed the first is undone: the second alone does not revoke',
    history(say('a', 'claims', departed), say('b', 'watcher', departed), undo('a')),
  ],
  [
    'what undo suspends again lapses in the name of who said it',
    history(say('a', 'claims', departed), say('b', 'scim', departed), undo('b'), { do: 'day-passes' }),
  ],
  [
    'a lock-out is put back when a departure is undone',
    history(say('a', 'claims', locked), say('b', 'scim', departed), undo('b')),
  ],
  [
    'an undone move that is not the latest reopens no post',
    history(say('a', 'scim', moved('B1'), 0), say('b', 'scim', moved('C'), 1), undo('a')),
  ],
  [
    'both moves undone, the post is the one from before',
    history(say('a', 'scim', moved('B1'), 0), say('b', 'scim', moved('C'), 1), undo('a'), undo('b')),
  ],
  [
    'what was held and rejected counts as never said',
    history(
      { do: 'hold', source: 'scim' },
      say('a', 'scim', departed),
      { do: 'sign-in' },
      { do: 'answer', source: 'scim', approve: false },
      say('b', 'claims', locked, 2),
    ),
  ],
  [
    'what was held and approved counts, and ends the sessions opened meanwhile',
    history(
      { do: 'hold', source: 'scim' },
      say('a', 'scim', departed),
      { do: 'sign-in' },
      { do: 'answer', source: 'scim', approve: true },
    ),
  ],
  [
    'authorized again after a return, only the newer privilege rests',
    history(
      say('a', 'scim', departed),
      say('b', 'scim', returned, 1),
      { do: 'grant', slot: 0 },
      say('c', 'scim', departed, 4),
      undo('a'),
    ),
  ],
  [
    'a scoped source takes what it may speak for, also when another signal is undone',
    history(say('a', 'local', departed), say('b', 'scim', departed), undo('b')),
  ],
  ['another post is asked about, and takes nothing', history(say('a', 'scim', post('a')))],
  ['another post undone, nobody is asked any more', history(say('a', 'scim', post('a')), undo('a'))],
  [
    'of two that ask one question the first is undone: the other one asks it',
    history(say('a', 'scim', post('a')), say('b', 'directory', manager, 1), undo('a')),
  ],
  [
    'a move asked the question and is undone: another manager still asks it',
    history(say('a', 'scim', moved('A')), say('b', 'scim', manager, 1), undo('a')),
  ],
  [
    'what an undone departure gives back is asked about, where the post is another one since',
    history(say('a', 'scim', departed), say('b', 'directory', post('b'), 1), undo('a')),
  ],
  [
    'another post that is told late still has the head asked, and the record keeps what is newer',
    history(
      say('a', 'scim', { type: 'contact-changed', contact: { functionTitle: 'b' } }, 1),
      say('b', 'scim', post('a'), 0),
    ),
  ],
  ['another post from who may only propose asks no head', history(say('a', 'rumour', post('a')))],
];
