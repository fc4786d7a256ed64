import { Agent, request } from 'node:http';
import { Client } from 'pg';
import { startSharedServer, stopSharedServer } from '../tools/testing/shared-server.ts';
import { startMandat } from '../tools/testing/start-mandat.ts';
import { atLeast, atMost, median, none, percentile, print } from './table.ts';
import { openWithoutHttp } from './without-http.ts';

/**
 * Leavers as a provider sends them by SCIM, to the built register over a durable PostgreSQL: one at a time, then as many
 * as sixteen callers send, beside the same transaction without HTTP and parsing.
 */
const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const singles = 60;
const streamed = 10_000;
const callers = 16;
/** Each of the two ways, in turns, by people who hold nothing. */
const compared = 1_000;
const rounds = 3;

await startSharedServer({ durable: true });
const mandat = await startMandat();
const database = new Client({ connectionString: mandat.databaseUrl });
await database.connect();

const token = await mandat.scimToken();
const agent = new Agent({ keepAlive: true, maxSockets: callers });

type Answer = { readonly status: number; readonly text: string };

/** Node's plain client: what the sender costs on these two cores is not the register's. */
const ask = (method: string, path: string, body: object): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/scim+json' };
    const sent = request(`${mandat.url}/scim/v2${path}`, { method, agent, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
    });
    sent.on('error', reject).end(JSON.stringify(body));
  });

const leave = (id: string): Promise<Answer> =>
  ask('PATCH', `/Users/${id}`, {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
    Operations: [{ op: 'Replace', path: 'active', value: 'False' }],
  });

const inParallel = async <Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> => {
  const left = [...items];
  const worker = async (): Promise<void> => {
    for (let item = left.pop(); item !== undefined; item = left.pop()) await work(item);
  };
  await Promise.all(Array.from({ length: callers }, worker));
};

type Known = { readonly number: string; readonly name: string };

const provision = async (people: readonly Known[]): Promise<string[]> => {
  const ids: string[] = [];
  await inParallel(people, async ({ number, name }) => {
    const answer = await ask('POST', '/Users', {
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:User', enterprise],
      userName: `bench-${number}`,
      externalId: `bench-${number}`,
      displayName: name,
      active: true,
      [enterprise]: { employeeNumber: number },
    });
    if (answer.status !== 201) throw new Error(`provisioning: ${answer.status} ${answer.text}`);
    ids.push((JSON.parse(answer.text) as { id: string }).id);
  });
  return ids;
};

const registerMemory = async (): Promise<number> => {
  const text = await (await fetch(`${mandat.url}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)/mu.exec(text)?.[1] ?? Number.NaN) / 1e6;
};

try {
  // Limits that nobody reaches: the guard is lifted, as two people would for a planned change.
  await database.query(`insert into register_setting (name, value) values ('guard', $1)`, [
    JSON.stringify({ windows: [{ hours: 1, people: 1_000_000, percent: 100 }] }),
  ]);
  const { rows: holders } = await database.query<Known>(
    `select distinct i.value as number, p.name from holding h join person p on p.id = h.person_id
     join person_identifier i on i.person_id = p.id and i.kind = 'staff-number' and i.valid_until is null
     where h.ended_at is null and h.removal_awaited_at is null`,
  );
  const strangers = (count: number, prefix: string): readonly Known[] =>
    Array.from({ length: count }, (_, at) => ({ number: `${prefix}${at}`, name: `Bench ${prefix}${at}` }));
  const others = strangers(Math.max(0, streamed + singles - holders.length), 'B');
  const ids = await provision([...holders, ...others].slice(0, streamed + singles));
  const pairs = await provision(strangers(2 * compared * rounds, 'C'));
  const idle = await registerMemory();

  const one: number[] = [];
  for (const id of ids.slice(0, singles)) {
    const begun = performance.now();
    const answer = await leave(id);
    one.push(performance.now() - begun);
    if (answer.status !== 200) throw new Error(`PATCH: ${answer.status}`);
  }

  // Whoever holds something comes anywhere among the others, as in a provider's stream: ids are random.
  const stream = ids.slice(singles).toSorted();
  let peak = idle;
  const watch = setInterval(() => void registerMemory().then((now) => (peak = Math.max(peak, now))), 500);
  const each: number[] = [];
  const marks: number[] = [];
  const begun = performance.now();
  await inParallel(stream, async (id) => {
    const from = performance.now();
    const answer = await leave(id);
    each.push(performance.now() - from);
    if (each.length % 2500 === 0) marks.push(performance.now() - begun);
    if (answer.status !== 200) throw new Error(`PATCH: ${answer.status}`);
  });
  const seconds = (performance.now() - begun) / 1000;
  clearInterval(watch);

  const rateOf = async (some: readonly string[], work: (id: string) => Promise<unknown>): Promise<number> => {
    const from = performance.now();
    await inParallel(some, async (id) => void (await work(id)));
    return (some.length * 1000) / (performance.now() - from);
  };
  const direct = await openWithoutHttp(mandat.databaseUrl);
  const ratios: number[] = [];
  const rates: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const some = pairs.slice(2 * compared * round, 2 * compared * (round + 1));
    const without = await rateOf(some.slice(0, compared), direct.leave);
    const over = await rateOf(some.slice(compared), leave);
    ratios.push(over / without);
    rates.push(`${over.toFixed(0)}/s of ${without.toFixed(0)}/s`);
  }
  await direct.stop();

  const { rows: counted } = await database.query<{ applied: number; doubled: number; live: number }>(
    `select (select count(*)::int from signal where type = 'person-departed' and state = 'applied') as applied,
       (select count(*)::int from (select person_id from signal where type = 'person-departed' group by 1 having count(*) > 1) d) as doubled,
       (select count(*)::int from holding h join person_standing s on s.person_id = h.person_id
         where s.departed_at is not null and h.removal_awaited_at is null and h.ended_at is null) as live`,
  );
  const [{ applied, doubled, live } = { applied: 0, doubled: 0, live: 0 }] = counted;
  const rate = each.length / seconds;
  print([
    atMost('signal received → revocation committed, single, idle: p50', 10, { value: percentile(one, 50), unit: 'ms' }),
    atMost('signal received → revocation committed, single, idle: p99', 100, {
      value: percentile(one, 99),
      unit: 'ms',
    }),
    atLeast(`SCIM PATCH active=false, ${callers} callers`, 500, { value: rate, unit: '/s' }),
    atMost(`SCIM PATCH active=false, ${callers} callers: p95`, 50, { value: percentile(each, 95), unit: 'ms' }),
    atLeast('SCIM PATCH beside the same transaction without HTTP and parsing', 0.5, {
      value: median(ratios),
      unit: 'of its rate',
    }),
    none(`${each.length} leavers in a stream: lost`, {
      value: streamed + singles + pairs.length - applied,
      unit: 'lost',
    }),
    none(`${each.length} leavers in a stream: doubled or still holding`, {
      value: doubled + live,
      unit: 'people',
    }),
    atMost('memory above idle', 150, { value: peak - idle, unit: 'MB' }),
  ]);
  console.log(`After each 2,500: ${marks.map((mark) => `${(mark / 1000).toFixed(1)} s`).join(', ')}.`);
  console.log(`Over HTTP and without: ${rates.join(', ')}.`);
  console.log(`${holders.length} of the ${ids.length} leavers held something.`);
} finally {
  await database.end();
  await mandat.stop();
  await stopSharedServer();
}
