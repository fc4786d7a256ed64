import {
  planLapse,
  planOffboarding,
  planUndo,
  type Loss,
  type Plan,
  type PlannedSignal,
  type Post,
  type Situation,
} from '@mandat/policies';
import { factOf, heldOf, isWithin, postOf, type MemoryPost, type MutableHeld } from './memory-rows.ts';
import {
  sourceOf,
  type ContactOf,
  type Engine,
  type Grant,
  type History,
  type SaidSignal,
  type Slot,
} from './model.ts';
import { timeOf } from './time.ts';

const settings = { confirmationHours: 24 };

type Kept = { readonly signal: SaidSignal; state: string; plan: Plan | null };

/** Everything of one person that plans read and change. */
export class MemoryWorld implements Engine {
  held: MutableHeld[] = [];
  posts: MemoryPost[] = [];
  readonly kept = new Map<string, Kept>();
  readonly streams = new Set<string>();
  openSessions = 0;
  standing: Plan['standing'] = { departedAt: null, lockedAt: null, lastDay: null };
  contact: ContactOf = { phone: null, functionTitle: null };
  made = 0;
  /** Open questions to heads: the entity, and the signal that asks. One entity is asked once. */
  readonly asked = new Map<string, string>();

  constructor({ posts, held }: History) {
    for (const provider of ['p', 'q', 'register'] as const) {
      for (const unit of posts[provider]) this.openPost(unit, provider === 'register' ? null : provider, null);
    }
    for (const [slot, at] of held.entries()) if (at !== null) this.addHeld(slot as Slot, at);
  }

  private openPost(unit: string, provider: string | null, signal: string | null): void {
    this.posts.push(postOf({ unit, provider, signal, appointmentId: `post-${this.posts.length}` }));
  }

  private addHeld(slot: Slot, at: number): void {
    this.held.push(heldOf({ slot, at, id: `h${this.held.length}` }));
  }

  private situation(besides: string | null, scope?: readonly string[]): Situation {
    const held = this.held.filter(({ revokedBy }) => revokedBy === null);
    const posts = this.posts.filter(({ current }) => current).map(({ entityId }) => entityId);
    const families = held.map(({ familyId }) => familyId);
    const known = [...this.kept.values()].filter(({ signal, state }) => signal.key !== besides && counting.has(state));
    return {
      personId: 'person',
      entityId: 'A',
      inScope: scope === undefined || isWithin(scope, [...posts, ...families]),
      facts: known.map(({ signal }) => factOf(signal)),
      holdings: held.map((each) => ({ ...each, inScope: scope === undefined || isWithin(scope, [each.familyId]) })),
      posts: this.posts,
      offices: [],
      sessions: Array.from({ length: this.openSessions }, (_, at) => ({
        id: `session-${at}`,
        provider: 'p',
        openedAt: timeOf(-1000),
        groupRoles: [],
      })),
      serviceAccountIds: [],
      lostBefore: 0,
    };
  }

  private take(loss: Loss, key: string, now: number): void {
    const held = this.held.find(({ holdingId }) => holdingId === loss.holdingId);
    if (!held) throw new Error(`nothing like ${loss.holdingId}`);
    if (loss.act === 'revoke') {
      held.revokedBy = key;
      held.suspensions = [];
      return;
    }
    const { sourceId, signalId } = loss.saidBy ?? factOf(this.keptOf(key).signal);
    const isSame = held.suspensions.some((each) => each.cause === loss.cause && each.sourceId === sourceId);
    const id = `${signalId} ${held.holdingId} ${(this.made += 1)}`;
    if (!isSame)
      held.suspensions = [
        ...held.suspensions,
        { id, cause: loss.cause, sourceId, since: timeOf(now), revokeAt: loss.revokeAt },
      ];
  }

  private keptOf(key: string): Kept {
    const kept = this.kept.get(key);
    if (!kept) throw new Error(`nobody said ${key}`);
    return kept;
  }

  private lift(ids: readonly string[]): void {
    for (const held of this.held) held.suspensions = held.suspensions.filter(({ id }) => !ids.includes(id));
  }

  private ask(plan: Plan, key: string): void {
    for (const { kind, entityId, signalId } of plan.dueItems)
      if (kind === 'confirm-move' && entityId !== null && !this.asked.has(entityId))
        this.asked.set(entityId, signalId ?? key);
  }

  private apply(plan: Plan, key: string, now: number): void {
    for (const loss of plan.losses) this.take(loss, key, now);
    this.lift(plan.lifts);
    this.contact = { ...this.contact, ...plan.contact };
    if (plan.sessions.which !== 'none') this.openSessions = 0;
    this.posts = this.posts.map((post) =>
      plan.postsEnded.includes(post.appointmentId) ? { ...post, current: false } : post,
    );
    this.ask(plan, key);
    const { provider } = sourceOf(this.keptOf(key).signal.source);
    for (const unit of plan.postsOpened) this.openPost(unit, provider, key);
    if (plan.state === 'applied' || plan.state === 'undone' || plan.losses.length + plan.lifts.length > 0)
      this.standing = plan.standing;
  }

  private decide(
    key: string,
    now: number,
    more: { readonly approved?: boolean; readonly patience?: 'over' } = {},
  ): string {
    const kept = this.keptOf(key);
    const { patience } = more;
    const signal: PlannedSignal = {
      ...factOf(kept.signal),
      type: kept.signal.fact.type,
      ...(patience ? { patience } : {}),
    };
    const plan = planOffboarding(signal, this.situation(key, sourceOf(kept.signal.source).scope), settings);
    kept.plan = plan;
    if (plan.losses.length > 0 && !more.approved && this.streams.has(kept.signal.source)) {
      if (plan.sessions.which !== 'none') this.openSessions = 0;
      kept.state = 'held';
      return 'held';
    }
    this.apply(plan, key, now);
    kept.state = plan.rule === 'outside-the-scope' ? 'outside' : plan.state;
    return kept.state;
  }

  async say(signal: SaidSignal, now: number): Promise<string> {
    if (this.kept.has(signal.key)) return 'duplicate';
    this.kept.set(signal.key, { signal, state: 'no-effect', plan: null });
    return this.decide(signal.key, now);
  }

  async grant({ slot, at }: Grant): Promise<boolean> {
    if (this.standing.departedAt || this.standing.lockedAt) return false;
    this.addHeld(slot, at);
    return true;
  }

  async signIn(): Promise<void> {
    this.openSessions += 1;
  }

  async dayPasses(now: number): Promise<void> {
    const plan = planLapse(this.situation(null), { now: timeOf(now), settings });
    for (const loss of plan.losses) this.take(loss, 'a day passed', now);
  }

  async hold(source: string): Promise<void> {
    this.streams.add(source);
  }

  async answer(
    answer: { readonly source: string; readonly approve: boolean },
    now: number,
  ): Promise<ReadonlyMap<string, string>> {
    this.streams.delete(answer.source);
    const held = [...this.kept.values()].filter(
      ({ state, signal }) => state === 'held' && signal.source === answer.source,
    );
    for (const kept of held) if (!answer.approve) kept.state = 'rejected';
    return new Map(
      held.map(({ signal }) => [
        signal.key,
        answer.approve ? this.decide(signal.key, now, { approved: true }) : 'rejected',
      ]),
    );
  }

  async settle(key: string, now: number): Promise<void> {
    this.decide(key, now, { approved: true, patience: 'over' });
  }

  /** What the signal ended is open again, and what was there before all signals when none of them is left. */
  private reopenPosts({ signal, plan }: Kept): void {
    const { provider } = sourceOf(signal.source);
    const isLast =
      signal.fact.type === 'person-moved' &&
      this.situation(null).facts.every(
        (each) => each.fact.type !== 'person-moved' || each.trust === 'propose' || each.provider !== provider,
      );
    const isBack = ({ appointmentId, isBaseline, ...post }: Post): boolean =>
      (plan?.postsEnded.includes(appointmentId) ?? false) || (isLast && isBaseline && post.provider === provider);
    this.posts = this.posts.map((post) => ({
      ...post,
      current: post.signal !== signal.key && (post.current || isBack(post)),
    }));
  }

  async undo(key: string, now: number): Promise<void> {
    const kept = this.keptOf(key);
    kept.state = 'undone';
    const askAgain = [...this.asked].filter(([, by]) => by === key).map(([entityId]) => entityId);
    for (const entityId of askAgain) this.asked.delete(entityId);
    for (const held of this.held) {
      if (held.revokedBy === null || held.revokedBy === 'a day passed') continue;
      held.revokedBy = null;
      askAgain.push(held.familyId);
    }
    this.lift(
      this.held.flatMap(({ suspensions }) => suspensions.map(({ id }) => id)).filter((id) => id.startsWith(`${key} `)),
    );
    this.reopenPosts(kept);
    this.apply(planUndo(this.situation(null), settings, { ...factOf(kept.signal), askAgain }), key, now);
  }

  async snapshot() {
    const current = (provider: string): readonly string[] =>
      [
        ...new Set(
          this.posts.filter((post) => post.current && post.provider === provider).map(({ entityId }) => entityId),
        ),
      ].sort();
    return {
      privileges: this.held.map(({ revokedBy, suspensions }) =>
        revokedBy === null
          ? suspensions.length > 0
            ? ('suspended' as const)
            : ('live' as const)
          : ('revoked' as const),
      ),
      departed: this.standing.departedAt !== null,
      locked: this.standing.lockedAt !== null,
      posts: { p: current('p'), q: current('q') },
      sessions: this.openSessions,
      lastDay: this.standing.lastDay,
      contact: this.contact,
      asked: [...this.asked.keys()].sort(),
    };
  }
}

const counting: ReadonlySet<string> = new Set(['applied', 'no-effect', 'proposed']);
