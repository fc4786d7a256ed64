import { randomUUID } from 'node:crypto';
import type { SignalSource } from '@mandat/domain';
import { scimClient, type ScimClient } from '../scim/scim-client.ts';
import { rowsOf } from './database-fixture.ts';
import { DatabaseWorld, type DatabaseParts } from './database-world.ts';
import type { SaidSignal, SourceName } from './model.ts';

export type ScimSpeaker = { readonly source: SignalSource; readonly token: string };

export type ScimParts = DatabaseParts & {
  readonly url: string;
  readonly speakers: ReadonlyMap<SourceName, ScimSpeaker>;
};

const patchUrn = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';
const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

const operationOf = ({ fact }: SaidSignal): object => {
  if (fact.type === 'person-moved')
    return { op: 'replace', value: { [`${enterprise}:department`]: fact.units[0] ?? '' } };
  return { op: 'Replace', path: 'active', value: fact.type === 'person-departed' ? 'False' : true };
};

/** The running server: what is said comes over HTTP as SCIM, everything else as in the register. */
export class ScimWorld extends DatabaseWorld {
  readonly #parts: ScimParts;
  readonly #users = new Map<SourceName, { readonly client: ScimClient; readonly id: string }>();
  /** The row that each signal of the history became. */
  readonly #rows = new Map<string, { readonly id: string; readonly key: string }>();

  constructor(parts: ScimParts) {
    super(parts);
    this.#parts = parts;
  }

  async arrive(): Promise<void> {
    const number = randomUUID();
    await rowsOf(this.database)(
      `insert into person_identifier (id, person_id, source, kind, value, valid_from) values (gen_random_uuid(), $1, 'p', 'staff-number', $2, '2025-01-01')`,
      [this.official.personId, number],
    );
    for (const [name, { token }] of this.#parts.speakers) {
      const client = scimClient(this.#parts.url, token);
      const schemas = ['urn:ietf:params:scim:schemas:core:2.0:User'];
      const { status, body } = await client('POST', '/Users', { schemas, userName: number, externalId: number });
      if (status !== 201) throw new Error(`${name} made no user: ${status} ${JSON.stringify(body)}`);
      this.#users.set(name, { client, id: String(body['id']) });
    }
  }

  /** Said twice, as senders do who lost an answer. */
  override async say(signal: SaidSignal): Promise<string> {
    const user = this.#users.get(signal.source);
    if (!user) throw new Error(`${signal.source} does not speak SCIM`);
    const body = { schemas: [patchUrn], Operations: [operationOf(signal)] };
    for (let times = 0; times < 2; times += 1) {
      const { status } = await user.client('PATCH', `/Users/${user.id}`, body);
      if (status !== 200) throw new Error(`the register answered ${status}`);
    }
    const known = [...this.#rows.values()].map(({ id }) => id);
    const rows = await rowsOf(this.database)<{ id: string; key: string; state: string }>(
      'select id, key, state from signal where person_id = $1 and id <> all($2)',
      [this.official.personId, known],
    );
    const [row] = rows;
    if (rows.length > 1) throw new Error('one change became two signals');
    if (!row) return 'unsaid';
    this.#rows.set(signal.key, row);
    return row.state;
  }

  override async signalId(key: string): Promise<string> {
    return this.#rows.get(key)?.id ?? '';
  }

  /** States by the keys under which the rows are kept. */
  byRow(states: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
    return new Map([...this.#rows].map(([key, row]) => [row.key, states.get(key) ?? 'unknown']));
  }
}
