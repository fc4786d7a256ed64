import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config.ts';
import type { Database } from '../database/transaction.ts';
import { comesFromHere } from '../http/own-origin.ts';
import { readForm } from '../http/read-form.ts';
import { addressOf, frameOfCall, type Call } from '../http/room.ts';
import { sendPage } from '../http/send-page.ts';
import { waitsToBeSent } from '../outbox/outbox.ts';
import { deskPage } from '../pages/desk-page.ts';
import { noticePage } from '../pages/notice-page.ts';
import { personPage } from '../pages/person-page.ts';
import { wordsOf } from '../words/choose-language.ts';
import { fieldOf, personOrderOf } from './desk-form.ts';
import { chooseDialect, currentDialect, isDialect } from './dialect.ts';
import type { Outcome, Refusal } from './outcome.ts';
import { findPeople, personAtDesk, unitsInUse } from './people.ts';
import { performPersonAct } from './perform-person-act.ts';
import { provisionEverybody, renameUnit, sendLeavers } from './perform-mass-act.ts';
import { stillWaits, toldActs, type ToldAct } from './told-acts.ts';

export type DeskRoom = {
  readonly config: Config;
  readonly database: Database;
  /** Something new waits to be sent. */
  readonly wake: () => void;
};

type Visit = DeskRoom & Call;

const refusedStatus = 422;

/** A page on which something still waits looks again by itself; a header does so without moving the reader. */
const lookAgain = ({ response }: Visit, acts: readonly ToldAct[]): void => {
  if (acts.some(stillWaits)) response.setHeader('refresh', '2');
};

const showDesk = async (visit: Visit, refusal?: Refusal): Promise<void> => {
  const { database } = visit;
  const text = (addressOf(visit).searchParams.get('q') ?? '').replaceAll(/\p{Cc}/gu, '');
  const acts = await toldActs(database, null);
  if (!refusal) lookAgain(visit, acts);
  const view = {
    text,
    people: await findPeople(database, text),
    units: await unitsInUse(database),
    dialect: await currentDialect(database),
    acts,
    refusal,
  };
  sendPage(visit.response, refusal ? refusedStatus : 200, deskPage(frameOfCall(visit), view));
};

const loginOf = (visit: Visit): string => (addressOf(visit).searchParams.get('login') ?? '').replaceAll(/\p{Cc}/gu, '');

const showPerson = async (visit: Visit, refusal?: Refusal): Promise<void> => {
  const { database } = visit;
  const person = await personAtDesk(database, loginOf(visit));
  if (!person) return showDesk(visit, 'unknownPerson');
  const acts = await toldActs(database, person.subject);
  if (!refusal) lookAgain(visit, acts);
  const view = { person, units: await unitsInUse(database), acts, refusal };
  sendPage(visit.response, refusal ? refusedStatus : 200, personPage(frameOfCall(visit), view));
};

const patience = { looks: 30, between: 40 };

/** So that the page that follows mostly shows the answer already. */
const awaitAnswer = async ({ database }: Visit, actId: string): Promise<void> => {
  for (let look = 0; look < patience.looks; look += 1) {
    if (!(await waitsToBeSent(database, actId))) return;
    await sleep(patience.between);
  }
};

const goTo = ({ response }: Visit, address: string): void => void response.writeHead(303, { location: address }).end();

const follow = async (visit: Visit, outcome: Outcome): Promise<Refusal | undefined> => {
  if (outcome.kind === 'refused') return outcome.reason;
  visit.wake();
  await awaitAnswer(visit, outcome.actId);
  goTo(visit, visit.request.url ?? '/desk');
  return undefined;
};

const answerPerson = async (visit: Visit, form: URLSearchParams): Promise<void> => {
  const order = personOrderOf(form, loginOf(visit));
  if (!order) return showPerson(visit, 'unknownAct');
  const refusal = await follow(visit, await performPersonAct(visit.database, order));
  if (refusal) await showPerson(visit, refusal);
};

const massOutcome = ({ database }: Visit, form: URLSearchParams): Promise<Outcome> | Outcome => {
  const act = form.get('act');
  if (act === 'rename-unit') return renameUnit(database, { from: fieldOf(form, 'from'), to: fieldOf(form, 'to') });
  if (act === 'provision') return provisionEverybody(database);
  if (act !== 'leavers') return { kind: 'refused', reason: 'unknownAct' };
  const whose = form.get('whose') === 'officials-first' ? 'officials-first' : 'anybody';
  return sendLeavers(database, { whose, count: Number(fieldOf(form, 'count') || Number.NaN) });
};

const answerDesk = async (visit: Visit, form: URLSearchParams): Promise<void> => {
  const dialect = form.get('dialect');
  if (form.get('act') === 'choose-dialect' && isDialect(dialect)) {
    await chooseDialect(visit.database, dialect);
    return goTo(visit, visit.request.url ?? '/desk');
  }
  const refusal = await follow(visit, await massOutcome(visit, form));
  if (refusal) await showDesk(visit, refusal);
};

const refuseOrigin = (visit: Visit): void => {
  const frame = frameOfCall(visit);
  const { desk, fault } = wordsOf[frame.language];
  const notice = { title: fault.title, lead: desk.otherOrigin, mandatUrl: visit.config.mandatUrl };
  visit.request.resume();
  sendPage(visit.response, 403, noticePage(frame, notice));
};

/** `/desk` for everybody, `/desk/person` for one: GET shows, POST acts. */
export const handleDesk = async (visit: Visit): Promise<void> => {
  const onePerson = addressOf(visit).pathname === '/desk/person';
  if (visit.request.method !== 'POST') return onePerson ? showPerson(visit) : showDesk(visit);
  if (!comesFromHere(visit.request, visit.config.issuer)) return refuseOrigin(visit);
  const form = await readForm(visit.request);
  return onePerson ? answerPerson(visit, form) : answerDesk(visit, form);
};
