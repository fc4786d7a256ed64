import { openedDueItem, type SignalFact, type SignalSource } from '@mandat/domain';
import type { World } from '../../platform/context.ts';
import type { Sql } from '../../platform/database/sql.ts';
import { failAt } from '../../platform/fail-point.ts';
import { queueMails } from '../../platform/outbox/queue-mails.ts';
import type { Author } from './application.ts';
import { decideSignal, type Deciding } from './decide-signal.ts';
import { openDueItem } from './due-item.repository.ts';
import { administrators } from './recipients.repository.ts';
import { recordRows } from './record-rows.repository.ts';
import { rememberSignal, saidRow, type SaidAt } from './signal.repository.ts';
import type { HandleSignal, IncomingSignal, SignalOutcome } from './signal-door.ts';
import { lookAt, type Look } from './situation.repository.ts';

export type DoorParts = {
  readonly world: World;
  /** A source's code of a unit, as the configuration maps it to an entity's code. */
  readonly unitCode: (source: SignalSource, code: string) => string;
};

export const sourceAuthor = (source: Pick<SignalSource, 'name'>, requestId: string): Author => ({
  actorId: null,
  label: `signal ${source.name}`,
  roles: [],
  requestId,
});

const mapped = (fact: SignalFact, { source }: IncomingSignal, { unitCode }: DoorParts): SignalFact =>
  fact.type === 'person-moved' && source.channel !== 'declared'
    ? { ...fact, units: fact.units.map((code) => unitCode(source, code)) }
    : fact;

type Unlinked = { readonly signalId: string; readonly incoming: IncomingSignal; readonly author: Author };

/** Nobody is named by it: kept and listed; a departure of somebody unknown is an alarm, since it may be an official's. */
const keepUnlinked = async (sql: Sql, { signalId, incoming, author }: Unlinked, world: World): Promise<void> => {
  const now = world.now();
  const event = {
    type: 'signal-unlinked',
    subject: { kind: 'signal' as const, id: signalId },
    reason: incoming.fact.type,
  };
  const auditId = await recordRows(sql, [event], { author, now, newId: world.newId });
  if (incoming.fact.type !== 'person-departed') return;
  const kind = 'unlinked-departure';
  await openDueItem(sql, {
    id: world.newId(),
    kind,
    key: signalId,
    signalId,
    openedAt: now,
    ...openedDueItem(kind, now),
  });
  const recipients = await administrators(sql);
  const data = { source: incoming.source.name, signalId, at: now.toISOString() };
  await queueMails(
    sql,
    recipients.map((recipientId) => ({ template: kind, recipientId, auditId, caseId: null, data }) as const),
    world,
  );
};

type Known = { readonly incoming: IncomingSignal & { readonly personId: string; readonly look: Look } };

/**
 * Of whom the channel has locked already, and says for the first time: kept with what follows from it, in one statement.
 * A move is kept before: its units are read from it.
 */
const isLookedAt = (incoming: IncomingSignal): incoming is Known['incoming'] =>
  Boolean(incoming.personId && incoming.look) && incoming.fact.type !== 'person-moved';

type Taking = { readonly incoming: IncomingSignal; readonly at: SaidAt; readonly author: Author };

const decidingOf = ({ incoming, at, author }: Taking): Omit<Deciding, 'personId'> => {
  const { source, fact, effectiveAt, reason = null } = incoming;
  return { signalId: at.id, source, fact, effectiveAt, author, now: at.now, reason };
};

const takeKnown = async (sql: Sql, taking: Taking & Known, world: World): Promise<SignalOutcome> => {
  const { incoming, at } = taking;
  const { personId, look } = incoming;
  failAt('signal:before-remember');
  const deciding = { ...decidingOf(taking), personId, look, said: saidRow(incoming, at) };
  const { state } = await decideSignal(sql, deciding, world);
  failAt('signal:after-remember');
  return { signalId: at.id, personId, state };
};

const take = async (sql: Sql, taking: Taking, world: World): Promise<SignalOutcome> => {
  const { incoming, at, author } = taking;
  failAt('signal:before-remember');
  const [remembered, look] = await Promise.all([
    rememberSignal(sql, incoming, at),
    // Whom the channel knows is looked at in the same breath, behind the lock.
    incoming.personId ? lookAt(sql, { personId: incoming.personId, signalId: at.id }) : null,
  ]);
  if (!remembered) return { signalId: null, personId: null, state: 'duplicate' };
  failAt('signal:after-remember');
  const { id: signalId, personId } = remembered;
  if (personId === null) {
    await keepUnlinked(sql, { signalId, incoming, author }, world);
    return { signalId, personId, state: 'unlinked' };
  }
  const { state } = await decideSignal(sql, { ...decidingOf(taking), personId, look }, world);
  return { signalId, personId, state };
};

/** The one door: every channel's signal is remembered once, decided once and applied in one transaction. */
export const createSignalDoor =
  (parts: DoorParts): HandleSignal =>
  (sql, said, requestId) => {
    const { world } = parts;
    const incoming = { ...said, fact: mapped(said.fact, said, parts) };
    const at = { id: world.newId(), now: world.now(), requestId };
    const author = incoming.author ?? sourceAuthor(incoming.source, requestId);
    return isLookedAt(incoming)
      ? takeKnown(sql, { incoming, at, author }, world)
      : take(sql, { incoming, at, author }, world);
  };
