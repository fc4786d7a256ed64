import { askAs, outcome, type Tried } from './ask.ts';
import { cast } from './casting.ts';
import {
  meantAccount,
  meantAudit,
  meantOffice,
  requireSame,
  shownAccount,
  shownAudit,
  shownOffice,
} from './compare.ts';
import { z } from 'zod';
import { chosenIn } from './rules-of-several.ts';
import type { Ruling } from './ruling.ts';
import { faultsOf, faultsOnReaching } from './invariants.ts';
import { judge } from './judge.ts';
import type { Known, KnownAccount, KnownRecord } from './known.ts';
import { sortOf } from './refusals.ts';
import { accountText, auditText, officeText, readAccount, readAudit, readOffice, type SeenAccount } from './seen.ts';
import { sentFor, textOf } from './sent.ts';
import type { Stage } from './stage.ts';
import { beginning, type State } from './state.ts';
import { platforms, units, type History, type Kind, type Person, type Refusal, type Step, type Unit } from './words.ts';

/** What was sent in a history and what came of it. */
export type Note = { readonly kind: Kind; readonly outcome: 'accepted' | Refusal };

type Performance = { readonly url: string; readonly known: Known; state: State; readonly notes: Note[] };

const read = async ({ url, known }: Performance, query: string, variables: object): Promise<unknown> => {
  const answer = outcome(await askAs(url, known.stage.plain.auditor, { query, variables }));
  if (!answer.ok) throw new Error(`the auditor was refused: ${answer.code} ${answer.message}`);
  return answer.data;
};

const indexIn = (accounts: readonly { readonly id: string }[], id: string): number =>
  accounts.findIndex((account) => account.id === id);

/** Authorizations in the order of the model: whoever has a new one is known by name. */
const authorizationsOf = (play: Performance, seen: SeenAccount, at: number): readonly KnownRecord[] => {
  const before = play.known.accounts[at]?.authorizations ?? [];
  const rest = seen.authorizations.filter(({ id }) => indexIn(before, id) < 0);
  const meant = play.state.accounts[at]?.authorizations ?? [];
  const anew = meant.slice(before.length).map(({ person }) => {
    const found = rest.find((each) => each.person.id === play.known.stage.people[person]);
    return { id: found?.id ?? '' };
  });
  return [...before, ...anew].map(({ id }) => ({
    id,
    version: seen.authorizations.find((each) => each.id === id)?.version ?? 0,
  }));
};

const questionsOf = (seen: SeenAccount): readonly string[] =>
  seen.decisions
    .toReversed()
    .flatMap(({ questions }) => questions.toSorted((one, other) => one.number - other.number).map(({ id }) => id));

const knownOf = (play: Performance, seen: SeenAccount, at: number): KnownAccount => {
  const { accounts, stage } = play.known;
  const meant = play.state.accounts[at]?.overlaps.keys() ?? [];
  const overlapWith = (other: number) => seen.overlaps.find((each) => each.other.id === accounts[other]?.id)?.id ?? '';
  return {
    id: seen.id,
    version: seen.version,
    handle: stage.handles.indexOf(seen.handle ?? ''),
    assessmentId: seen.assessment?.id ?? null,
    overlaps: new Map([...meant].map((other) => [other, overlapWith(other)])),
    questions: questionsOf(seen),
    authorizations: authorizationsOf(play, seen, at),
    platform: platforms.find((code) => code === seen.platform.code) ?? 'x',
    revisions: seen.revisions.toSorted((one, other) => one.number - other.number).map((each) => each.id),
    approved: seen.approvedRevision ?? 0,
  };
};

const reaches: readonly Kind[] = ['authorize', 'record-creation', 'decide-several'];

const lookAtAccount = async (play: Performance, at: number, after?: Kind): Promise<void> => {
  const meant = play.state.accounts[at];
  const id = play.known.accounts[at]?.id ?? '';
  if (!meant) throw new Error(`the rules know no account ${at}`);
  const seen = readAccount(await read(play, accountText, { id }));
  requireSame(`account ${at}`, shownAccount(play.known, seen), meantAccount(meant));
  const faults = [...faultsOf(seen), ...(after && reaches.includes(after) ? faultsOnReaching(seen) : [])];
  if (faults.length > 0) throw new Error(`account ${at}: ${faults.join(', ')}`);
  const known = knownOf(play, seen, at);
  play.known.accounts = play.known.accounts.map((account, index) => (index === at ? known : account));
};

type Named = KnownRecord & { readonly person: { readonly id: string } };
type Meant = { readonly unit: Unit; readonly person: Person };

/** The records of a unit by their places in the model: whoever has a new one is known by name. */
const placed = (
  known: Known,
  before: readonly KnownRecord[],
  found: { all: readonly Named[]; meant: readonly Meant[]; unit: Unit },
) => {
  const anew = found.all.filter(({ id }) => indexIn(before, id) < 0);
  return found.meant.map(({ unit, person }, place): KnownRecord => {
    const had = before[place] ?? { id: '', version: 0 };
    if (unit !== found.unit) return had;
    const now =
      found.all.find(({ id }) => id === had.id) ?? anew.find((each) => each.person.id === known.stage.people[person]);
    return now ? { id: now.id, version: now.version } : had;
  });
};

const lookAtOffice = async (play: Performance, unit: Unit): Promise<void> => {
  const { known, state } = play;
  const office = readOffice(await read(play, officeText, { id: known.stage.units[unit] }));
  requireSame(unit, shownOffice(known, office), meantOffice(known, state, unit));
  known.headships = placed(known, known.headships, { all: office.headships, meant: state.headships, unit });
  known.focalPoints = placed(known, known.focalPoints, { all: office.focalPointTerms, meant: state.focalPoints, unit });
};

/** The unit whose office a step is about. */
const officeOf = (state: State, step: Step): Unit | null => {
  if (step.do === 'confirm-headship' || step.do === 'end-headship') return state.headships[step.nth]?.unit ?? null;
  if (step.do === 'end-focal-point') return state.focalPoints[step.nth]?.unit ?? null;
  return step.do === 'record-headship' || step.do === 'name-focal-point' ? step.unit : null;
};

const lookAtAudit = async (play: Performance): Promise<void> => {
  const { stage } = play.known;
  const pages = await Promise.all(
    units.map(async (unit) => readAudit(await read(play, auditText, { id: stage.units[unit] }))),
  );
  // What moved from one entity to another stands in the audit of both.
  const rows = [...new Map(pages.flat().map((row) => [row.id, row])).values()];
  requireSame('the audit', { rows: shownAudit(play.known, rows) }, { rows: meantAudit(play.state.audit) });
};

/** The clock of the register is the real one: what happened is made to have happened 61 days before. */
const daysPass = async ({ known }: Performance, at: number): Promise<void> => {
  await known.stage.rows(
    `with answered as (update overlap set answered_at = answered_at - interval '61 days' where account_id = $1)
     update account set authorized_at = authorized_at - interval '61 days', creation_due_on = creation_due_on - 61 where id = $1`,
    [known.accounts[at]?.id],
  );
};

const tryIt = async ({ url, known }: Performance, step: Step): Promise<Tried> => {
  if (step.do === 'days-pass') throw new Error('nobody sends that days pass');
  const { mutation, input } = sentFor(known, step);
  const token = known.stage[step.freshly ? 'fresh' : 'plain'][step.as];
  return outcome(await askAs(url, token, { query: textOf(mutation), variables: { input } }));
};

const accountOfAnswer = ({ data }: Tried & { readonly ok: true }): string => {
  const [made] = Object.values(data);
  const id = typeof made === 'object' && made !== null && 'id' in made ? made.id : null;
  return typeof id === 'string' ? id : '';
};

const blank = (id: string): KnownAccount => ({
  id,
  version: 1,
  handle: 0,
  assessmentId: null,
  overlaps: new Map(),
  questions: [],
  authorizations: [],
  platform: 'x',
  revisions: [],
  approved: 0,
});

const requireRuling = (against: readonly Refusal[], tried: Tried): Note['outcome'] => {
  if (tried.ok) {
    if (against.length > 0) throw new Error(`it was accepted, though ${against.join(' and ')}`);
    return 'accepted';
  }
  const sort = sortOf(tried.code);
  if (!against.includes(sort)) {
    throw new Error(
      `it was refused with ${tried.code} (${sort}), the rules say ${against.join(' or ') || 'nothing against it'}`,
    );
  }
  return sort;
};

/** Of several accounts, each is decided or refused by itself, under the rules as alone. */
const requireEach = ({ known, notes }: Performance, each: NonNullable<Ruling['each']>, data: unknown): void => {
  const answers = z.object({
    decideAccounts: z.array(z.object({ accountId: z.string(), code: z.string().nullable() })),
  });
  const { decideAccounts } = answers.parse(data);
  for (const { at, against } of each) {
    const answer = decideAccounts.find(({ accountId }) => accountId === known.accounts[at]?.id);
    const code = answer?.code ?? null;
    const tried: Tried = code === null ? { ok: true, data: {} } : { ok: false, code, message: '' };
    notes.push({ kind: 'decide-several', outcome: requireRuling(against, tried) });
  }
};

const idOf = (known: Known, step: Step & { readonly nth: number }): string | undefined =>
  (step.do === 'end-focal-point' ? known.focalPoints : known.headships)[step.nth]?.id;

/** What the step was about, as it is now. */
const lookAfter = async (play: Performance, step: Step, tried: Tried): Promise<void> => {
  if (step.do === 'decide-several') {
    for (const at of chosenIn(step)) await lookAtAccount(play, at);
    return undefined;
  }
  if ('at' in step) return lookAtAccount(play, step.at, tried.ok ? step.do : undefined);
  const office = officeOf(play.state, step);
  return office ? lookAtOffice(play, office) : lookAtAccount(play, play.state.accounts.length - 1);
};

const letDaysPass = async (play: Performance, step: Step & { readonly at: number }): Promise<void> => {
  await daysPass(play, step.at);
  play.state = judge(play.state, step).next;
  play.notes.push({ kind: step.do, outcome: 'accepted' });
  await lookAtAccount(play, step.at);
};

const perform = async (play: Performance, step: Step): Promise<void> => {
  if (step.do === 'days-pass') return letDaysPass(play, step);
  const office = officeOf(play.state, step);
  // What was there before anything was tried has to be seen before somebody can confirm or end it.
  if (office && 'nth' in step && !idOf(play.known, step)) await lookAtOffice(play, office);
  const ruling = judge(play.state, step);
  const tried = await tryIt(play, step);
  play.notes.push({ kind: step.do, outcome: requireRuling(ruling.against, tried) });
  if (tried.ok && ruling.each) requireEach(play, ruling.each, tried.data);
  const isChanged = ruling.next !== play.state;
  play.state = ruling.next;
  if (step.do === 'request' && tried.ok) play.known.accounts = [...play.known.accounts, blank(accountOfAnswer(tried))];
  if (isChanged) await lookAfter(play, step, tried);
  return undefined;
};

/** Plays a history against the built register, and throws at the first step after which it is not what the rules mean. */
export const playHistory = async (url: string, stage: Stage, history: History): Promise<readonly Note[]> => {
  const known: Known = { stage, accounts: [], headships: [], focalPoints: [] };
  const play: Performance = { url, known, state: beginning(history), notes: [] };
  for (const [number, each] of history.steps.entries()) {
    const step = cast(play.state, each);
    if (step === null) continue;
    try {
      await perform(play, step);
    } catch (error) {
      throw new Error(`step ${number + 1}, ${JSON.stringify(step)}: ${String(error)}`, { cause: error });
    }
  }
  for (const at of play.state.accounts.keys()) await lookAtAccount(play, at);
  await lookAtAudit(play);
  return play.notes;
};
