import { askedNow, contactNow, isGone, isLocked, lastDayNow, stateOf, unitsNow, type Counted } from './reference.ts';
import {
  sourceNames,
  sourceOf,
  slots,
  type Answer,
  type ContactOf,
  type Engine,
  type Grant,
  type History,
  type SaidSignal,
  type Slot,
  type Snapshot,
  type Step,
} from './model.ts';

const countsAtOnce: readonly string[] = ['applied', 'no-effect', 'proposed'];

/** Not yet; what was known already; of somebody for whom the source may not speak. */
const saysNothing: readonly string[] = ['waiting', 'unsaid', 'outside'];

/** What the reference knows, as the history goes on. */
type Known = {
  counted: Counted[];
  readonly history: History;
  readonly states: Map<string, string>;
  readonly said: Map<string, SaidSignal>;
  readonly grants: Grant[];
  held: number;
  sessions: number;
  contact: ContactOf;
  now: number;
};

const factsOf = ({ counted }: Known): readonly SaidSignal[] =>
  counted.flatMap((each) => (each.is === 'fact' ? [each.signal] : []));

export const expectedOf = (known: Known): Omit<Snapshot, 'asked'> => {
  const facts = factsOf(known);
  const { posts } = known.history;
  return {
    privileges: known.grants.map((grant) => stateOf(known.counted, posts, grant)),
    departed: sourceNames.some((source) => isGone(facts, source)),
    locked: sourceNames.some((source) => isLocked(facts, source)),
    posts: { p: [...unitsNow(facts, 'p', posts)].sort(), q: [...unitsNow(facts, 'q', posts)].sort() },
    sessions: known.sessions,
    lastDay: lastDayNow(facts),
    contact: known.contact,
  };
};

/** The record follows at once what counts, and what still counts when something is undone. */
const follow = (known: Known): void => {
  known.contact = contactNow(factsOf(known), known.contact);
};

/** Sessions end when somebody is gone, locked out or robbed, be it held or not, and never come back. */
const endsSessions = (known: Known, signal: SaidSignal): boolean => {
  const facts = [...factsOf(known), signal];
  const { type } = signal.fact;
  if (type === 'sessions-ended') return true;
  // Whoever only proposes ends no session; the provider's own word about its sessions is no proposal.
  if (sourceOf(signal.source).trust === 'propose') return false;
  if (type === 'credential-compromised') return true;
  if (type === 'person-departed') return isGone(facts, signal.source);
  return type === 'person-locked-out' && isLocked(facts, signal.source);
};

const count = (known: Known, signal: SaidSignal): void => {
  known.counted.push({ is: 'fact', signal });
  follow(known);
};

const holdsLive = (known: Known, slot: Slot): boolean =>
  known.grants.some((grant) => grant.slot === slot && stateOf(known.counted, known.history.posts, grant) !== 'revoked');

const say = async (known: Known, engine: Engine, signal: SaidSignal): Promise<void> => {
  const state = await engine.say(signal, known.now);
  if (known.said.has(signal.key)) {
    if (state !== 'duplicate') throw new Error(`${signal.key} acted twice: ${state}`);
    return;
  }
  known.said.set(signal.key, signal);
  known.states.set(signal.key, state);
  if (state === 'held') known.held += 1;
  if (!saysNothing.includes(state) && endsSessions(known, signal)) known.sessions = 0;
  if (countsAtOnce.includes(state)) count(known, signal);
};

const grant = async (known: Known, engine: Engine, slot: Slot): Promise<void> => {
  if (!slots[slot].authorized || holdsLive(known, slot)) return;
  const facts = factsOf(known);
  const allowed = !sourceNames.some((source) => isGone(facts, source) || isLocked(facts, source));
  const wanted = { id: known.grants.length, slot, at: known.now };
  const granted = await engine.grant(wanted);
  if (granted !== allowed) throw new Error(`a grant was ${granted ? 'given' : 'refused'} against the facts`);
  if (granted) known.grants.push(wanted);
};

/** Whoever approves decides anew, and an unknown unit then waits like any other. */
const answer = async (known: Known, engine: Engine, step: Answer): Promise<void> => {
  for (const [key, state] of await engine.answer(step, known.now)) {
    const signal = known.said.get(key);
    if (!signal || known.states.get(key) !== 'held') throw new Error(`${key} was not held`);
    if (state === 'held') throw new Error(`${key} is held after its hold was answered`);
    known.states.set(key, state);
    if (countsAtOnce.includes(state) && endsSessions(known, signal)) known.sessions = 0;
    if (countsAtOnce.includes(state)) count(known, signal);
  }
};

const undo = async (known: Known, engine: Engine, key: string): Promise<void> => {
  const state = known.states.get(key);
  if (state !== 'applied' && state !== 'proposed') return;
  await engine.undo(key, known.now);
  known.states.set(key, 'undone');
  known.counted = known.counted.filter((each) => each.is === 'day' || each.signal.key !== key);
  follow(known);
};

const dayPasses = async (known: Known, engine: Engine): Promise<void> => {
  known.now += 25;
  await engine.dayPasses(known.now);
  known.counted.push({ is: 'day', at: known.now });
};

const run = async (known: Known, engine: Engine, step: Step): Promise<void> => {
  if (step.do === 'say') return say(known, engine, step.signal);
  if (step.do === 'grant') return grant(known, engine, step.slot);
  if (step.do === 'answer') return answer(known, engine, step);
  if (step.do === 'undo') return undo(known, engine, step.key);
  if (step.do === 'day-passes') return dayPasses(known, engine);
  if (step.do === 'hold') return engine.hold(step.source, known.now);
  await engine.signIn(known.now);
  known.sessions += 1;
};

const begin = (history: History): Known => ({
  history,
  counted: [],
  states: new Map(),
  said: new Map(),
  grants: history.held
    .flatMap((at, slot) => (at === null ? [] : [{ slot: slot as Slot, at }]))
    .map((each, id) => ({ ...each, id })),
  held: 0,
  sessions: 0,
  contact: { phone: null, functionTitle: null },
  now: 0,
});

/** Every hold decided, every unknown unit settled, and a day passed: what is left is what the facts mean. */
const settleAll = async (known: Known, engine: Engine): Promise<void> => {
  const held = new Set(
    [...known.states].filter(([, state]) => state === 'held').map(([key]) => known.said.get(key)?.source),
  );
  for (const source of held) if (source) await run(known, engine, { do: 'answer', source, approve: true });
  for (const [key, state] of known.states) {
    const signal = known.said.get(key);
    if (state !== 'waiting' || !signal) continue;
    await engine.settle(key, known.now);
    known.states.set(key, 'settled');
    count(known, signal);
  }
};

const agree = async (known: Known, engine: Engine, after: string): Promise<Snapshot> => {
  const actual = await engine.snapshot();
  const { asked, ...compared } = actual;
  const [wanted, found] = [JSON.stringify(expectedOf(known)), JSON.stringify(compared)];
  if (wanted !== found) throw new Error(`after ${after}\n  the facts mean ${wanted}\n  the engine has  ${found}`);
  requireAsked(known, asked, after);
  return actual;
};

/** A question stays open after what it was about is gone, so the facts tell only who must be asked and who must not. */
const requireAsked = (known: Known, asked: readonly string[], after: string): void => {
  const { atLeast, atMost } = askedNow(known.counted, known.history.posts, known.grants);
  const fits = atLeast.every((each) => asked.includes(each)) && asked.every((each) => atMost.includes(each));
  if (!fits) throw new Error(`after ${after}\n  asked are ${asked}, at least ${atLeast}, at most ${atMost}`);
  if (new Set(asked).size < asked.length) throw new Error(`after ${after}\n  asked twice: ${asked}`);
};

export type Driven = {
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly states: ReadonlyMap<string, string>;
  /** How many signals a hold had taken. */
  readonly held: number;
};

/** Runs a history and throws where the engine and the fold of the facts part; `often` compares after each step. */
export const drive = async (history: History, engine: Engine, often: boolean): Promise<Driven> => {
  const known = begin(history);
  for (const step of history.steps) {
    known.now += 1;
    await run(known, engine, step);
    if (often) await agree(known, engine, JSON.stringify(step));
  }
  known.now += 1;
  await settleAll(known, engine);
  const before = await agree(known, engine, 'everything was decided');
  await dayPasses(known, engine);
  const after = await agree(known, engine, 'a day passed');
  return { before, after, states: known.states, held: known.held };
};

/** The steps one a line, so that a shrunk history can be read. */
export const told = ({ posts, held, steps }: History): string =>
  [
    `posts ${JSON.stringify(posts)}, held since ${JSON.stringify(held)}`,
    ...steps.map((step, index) =>
      step.do === 'say'
        ? `${index + 1} h: ${step.signal.source} (${sourceOf(step.signal.source).trust}) says ${JSON.stringify(step.signal.fact)} of hour ${step.signal.effectiveAt} [${step.signal.key}]`
        : `${index + 1} h: ${JSON.stringify(step)}`,
    ),
  ].join('\n');
