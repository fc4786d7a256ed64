import { randomUUID } from 'node:crypto';
import type { JointKind, SignalSource } from '@mandat/domain';
import { nobody, type Actor } from '@mandat/policies';
import { authorizePerson } from '../../features/authorizations/authorize-person.ts';
import { decideSignal } from '../../features/offboarding/decide-signal.ts';
import { answerJoint, proposeJoint } from '../../features/offboarding/propose-joint.ts';
import { lapseOne } from '../../features/offboarding/schedules/lapse-suspensions.ts';
import { lockPerson, storedSignals } from '../../features/offboarding/signal.repository.ts';
import { createSignalDoor, sourceAuthor } from '../../features/offboarding/take-signal.ts';
import type { Database } from '../../platform/database/database.ts';
import { contextOf } from '../graphql/asking.ts';
import { rowsOf, type Official, type Organisation } from './database-fixture.ts';
import {
  slots,
  type Answer,
  type Engine,
  type Grant,
  type SaidSignal,
  type Snapshot,
  type SourceName,
} from './model.ts';
import { snapshotOf } from './database-snapshot.ts';
import { timeOf } from './time.ts';

type Joint = { readonly kind: JointKind; readonly subjectId: string };

export type DatabaseParts = {
  readonly database: Database;
  readonly organisation: Organisation;
  readonly official: Official;
  readonly clock?: (at: number) => Date;
};

/** The register as it runs: the one door, the use cases of heads and of two administrators, the calendar. */
export class DatabaseWorld implements Engine {
  readonly database: Database;
  readonly organisation: Organisation;
  readonly official: Official;
  /** Open holds by the stream that they hold. */
  readonly holds = new Map<SourceName, string>();
  /** When an hour of the history is. */
  readonly clock: (at: number) => Date;
  #now: Date;

  constructor({ database, organisation, official, clock = timeOf }: DatabaseParts) {
    this.database = database;
    this.organisation = organisation;
    this.official = official;
    this.clock = clock;
    this.#now = clock(0);
  }

  get #world() {
    return { now: () => this.#now, newId: randomUUID };
  }

  #source(name: SourceName): SignalSource {
    const source = this.official.sources.get(name);
    if (!source) throw new Error(`no source ${name}`);
    return source;
  }

  #context(actor: Partial<Actor>) {
    const now = this.#now;
    return contextOf(this.database, {
      actor: { ...nobody, kind: 'person', label: 'x', secondFactorAt: now, ...actor },
      now,
    });
  }

  async signalId(key: string): Promise<string> {
    const [row] = await rowsOf(this.database)<{ id: string }>(
      `select id from signal where person_id = $1 and key = $2`,
      [this.official.personId, key],
    );
    return row?.id ?? '';
  }

  async say({ key, source, fact, effectiveAt }: SaidSignal, now: number): Promise<string> {
    this.#now = this.clock(now);
    const at = this.clock(effectiveAt);
    const { personId } = this.official;
    const handle = createSignalDoor({ world: this.#world, unitCode: (_source, code) => code });
    const said = { source: this.#source(source), key, namedBy: [], personId, occurredAt: at, effectiveAt: at, fact };
    const { state, signalId } = await this.database.hot((sql) => handle(sql, said, 'history'));
    const [row] = await rowsOf(this.database)<{ rule: string | null }>('select rule from signal where id = $1', [
      signalId,
    ]);
    return row?.rule === 'outside-the-scope' ? 'outside' : state;
  }

  async grant({ slot, at }: Grant): Promise<boolean> {
    this.#now = this.clock(at);
    const accountId = this.official.accounts[slot];
    const { family, capacity } = slots[slot];
    if (capacity === 'none' || !accountId) return false;
    const headOf = [...this.organisation.entities.values()];
    const head = this.organisation.heads.get(family);
    const context = this.#context({ roles: ['head-of-entity'], headOf, ...(head ? { personId: head } : {}) });
    const version = await this.#versionOf(accountId);
    const { personId } = this.official;
    const decision = await authorizePerson(context, { accountId, version, personId, capacity, scopes: ['publish'] });
    if (decision.ok) return this.#noteGrant(slot, accountId);
    if (!decision.code.startsWith('person-')) throw new Error(`the grant was refused: ${decision.code}`);
    return false;
  }

  async #versionOf(accountId: string): Promise<number> {
    const [account] = await rowsOf(this.database)<{ version: number }>('select version from account where id = $1', [
      accountId,
    ]);
    return account?.version ?? 0;
  }

  async #noteGrant(slot: Grant['slot'], accountId: string): Promise<true> {
    const [made] = await rowsOf(this.database)<{ id: string }>(
      'select authorization_id as id from holding where account_id = $1 and person_id = $2 and ended_at is null',
      [accountId, this.official.personId],
    );
    this.official.grants.push({ slot, authorizationId: made?.id ?? null });
    return true;
  }

  async signIn(now: number): Promise<void> {
    await rowsOf(this.database)(
      `insert into session (token_hash, id, person_id, provider, issuer, subject, group_roles, is_staff, id_token, created_at,
         last_active_at, expires_at) values (sha256(gen_random_uuid()::text::bytea), gen_random_uuid(), $1, 'p', 'i', 's', '{}', true, '',
         $2, $2, $2::timestamptz + interval '1 hour')`,
      [this.official.personId, this.clock(now)],
    );
  }

  async dayPasses(now: number): Promise<void> {
    this.#now = this.clock(now);
    const { personId } = this.official;
    const [due] = await rowsOf(this.database)<{ id: string }>(
      `select coalesce((select signal_id from suspension where person_id = $1 and lifted_at is null and revoke_at <= $2 order by revoke_at limit 1),
         (select s.id from signal s join signal_source src on src.id = s.source_id
          where s.person_id = $1 and src.trust <> 'propose' and s.type in ('person-departed', 'person-moved')
            and s.state in ('applied', 'no-effect', 'proposed') order by s.received_at limit 1)) as id`,
      [personId, this.#now],
    );
    const signalId = due?.id;
    if (signalId) await this.database.hot((sql) => lapseOne(sql, { personId, signalId }, this.#world));
  }

  async hold(source: SourceName, now: number): Promise<void> {
    if (this.holds.has(source)) return;
    const id = randomUUID();
    await rowsOf(this.database)(
      `insert into hold (id, reference, dimension, source_id, opened_at, window_hours, counted, denominator, limit_count, limit_percent, version)
       values ($1::uuid, 'H-' || $1::text, 'source', $2, $3, 1, 6, 10, 5, 5, 1)`,
      [id, this.#source(source).id, this.clock(now)],
    );
    this.holds.set(source, id);
  }

  async #together({ kind, subjectId }: Joint): Promise<void> {
    const [first, second] = this.organisation.administrators;
    const administrator = (personId: string) => this.#context({ roles: ['dgc-administrator'], personId });
    const proposed = await proposeJoint(administrator(first), { kind, subjectId, reason: 'Decided' });
    if (!proposed.ok) throw new Error(`${kind} was not proposed: ${proposed.code}`);
    const answered = await answerJoint(administrator(second), { id: proposed.next.id, version: 1, confirm: true });
    if (!answered.ok) throw new Error(`${kind} was not carried out: ${answered.code}`);
  }

  async answer({ source, approve }: Answer, now: number): Promise<ReadonlyMap<string, string>> {
    const subjectId = this.holds.get(source);
    if (!subjectId) return new Map();
    this.#now = this.clock(now);
    const rows = rowsOf(this.database);
    const held = await rows<{ id: string }>(`select id from signal where hold_id = $1 and state = 'held'`, [subjectId]);
    await this.#together({ kind: approve ? 'approve-hold' : 'reject-hold', subjectId });
    this.holds.delete(source);
    const after = await rows<{ key: string; state: string }>(
      'select key, state from signal where id = any($1) order by received_at, id',
      [held.map(({ id }) => id)],
    );
    return new Map(after.map(({ key, state }) => [key, state]));
  }

  async undo(key: string, now: number): Promise<void> {
    this.#now = this.clock(now);
    await this.#together({ kind: 'undo-signal', subjectId: await this.signalId(key) });
  }

  async settle(key: string, now: number): Promise<void> {
    this.#now = this.clock(now);
    const id = await this.signalId(key);
    await this.database.hot(async (sql) => {
      await lockPerson(sql, this.official.personId);
      const [signal] = await storedSignals(sql, 's.id = $1', [id]);
      if (!signal) throw new Error(`nobody said ${key}`);
      const { personId, source, fact, effectiveAt } = signal;
      const author = sourceAuthor(source, 'history');
      const deciding = { signalId: id, personId, source, fact, effectiveAt, author, now: this.#now };
      await decideSignal(sql, { ...deciding, approved: true, patience: 'over' }, this.#world);
    });
  }

  snapshot(): Promise<Snapshot> {
    return snapshotOf(this.database, this.official);
  }
}
