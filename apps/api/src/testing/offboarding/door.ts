import { randomUUID } from 'node:crypto';
import type { SignalFact, SignalSource, Trust } from '@mandat/domain';
import { createSignalDoor } from '../../features/offboarding/take-signal.ts';
import type { SignalOutcome } from '../../features/offboarding/signal-door.ts';
import type { Database } from '../../platform/database/database.ts';

export type TestDoor = {
  readonly source: (name: string, trust: Trust, provider?: string) => Promise<SignalSource>;
  readonly say: (source: SignalSource, personId: string, fact: SignalFact, more?: Said) => Promise<SignalOutcome>;
};

export type Said = { readonly at?: Date; readonly key?: string };

/** The one door over a real database, with sources of the test's own. */
export const testDoor = (database: Database, now: () => Date = () => new Date()): TestDoor => {
  const handle = createSignalDoor({ world: { now, newId: randomUUID }, unitCode: (_source, code) => code });
  return {
    source: async (name, trust, provider = 'practice') => {
      const rows: SignalSource[] = await database.source.query(
        `insert into signal_source (id, name, provider, issuer, channel, trust, match, configured_at)
         values (gen_random_uuid(), $1, $2, $3, 'scim', $4, '{}', now())
         returning id, name, provider, issuer, channel, trust, scope, match`,
        [name, provider, `https://${provider}.example.org`, trust],
      );
      const [made] = rows;
      if (!made) throw new Error('no source');
      return made;
    },
    say: (source, personId, fact, more = {}) => {
      const at = more.at ?? now();
      const key = more.key ?? randomUUID();
      return database.hot((sql) =>
        handle(sql, { source, key, namedBy: [], personId, occurredAt: at, effectiveAt: at, fact }, 'test'),
      );
    },
  };
};
