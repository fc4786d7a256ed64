import { openedDueItem, type SignalFact, type SignalSource } from '@mandat/domain';
import type { World } from '../../platform/context.ts';
import type { Sql } from '../../platform/database/sql.ts';
import { failAt } from '../../platform/fail-point.ts';
import { queueMails } from '../../platform/outbox/queue-mails.ts';
import type { Author } from './application.ts';
import { decideSignal } from './decide-signal.ts';
import { openDueItem } from './due-item.repository.ts';
import { administrators } from './recipients.repository.ts';
import { recordRows } from './record-rows.repository.ts';
import { rememberSignal } from './signal.repository.ts';
import type { HandleSignal, IncomingSignal } from './signal-door.ts';
import { lookAt } from './situation.repository.ts';

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

/** The one door: every channel's signal is remembered once, decided once and applied in one transaction. */
export const createSignalDoor =
  (parts: DoorParts): HandleSignal =>
  async (sql, said, requestId) => {
    const { world } = parts;
    const now = world.now();
    const incoming = { ...said, fact: mapped(said.fact, said, parts) };
    failAt('signal:before-remember');
    const id = world.newId();
    const [remembered, look] = await Promise.all([
      rememberSignal(sql, incoming, { id, now, requestId }),
      // Whom the channel knows is looked at in the same breath, behind the lock.
      incoming.personId ? lookAt(sql, { personId: incoming.personId, signalId: id }) : null,
    ]);
    if (!remembered) return { signalId: null, personId: null, state: 'duplicate' };
    failAt('signal:after-remember');
    const { id: signalId, personId } = remembered;
    const { source, fact, effectiveAt } = incoming;
    const author = incoming.author ?? sourceAuthor(source, requestId);
    if (personId === null) {
      await keepUnlinked(sql, { signalId, incoming, author }, world);
      return { signalId, personId, state: 'unlinked' };
    }
    const reason = incoming.reason ?? null;
    const verdict = await decideSignal(
      sql,
      { signalId, personId, source, fact, effectiveAt, author, now, reason, look },
      world,
    );
    return { signalId, personId, state: verdict.state };
  };
