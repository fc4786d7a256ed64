import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePorts } from '../../../../../tools/testing/free-port.ts';
import { scimClient, type ScimClient } from '../scim/scim-client.ts';
import { startScim, type ScimUnderTest } from '../scim/scim-under-test.ts';
import { addOrganisation, rowsOf } from './database-fixture.ts';
import { inLanes } from './lanes.ts';
import { addLeavers, type Leaver } from './leavers.ts';

export const killPoints = [
  'hot:before-commit',
  'signal:before-remember',
  'signal:after-remember',
  'signal:before-apply',
  'signal:after-apply',
  'hot:after-commit',
] as const;

const main = join(import.meta.dirname, '../../../dist/main.js');

type Queued = { readonly leaver: Leaver; readonly userId: string; acknowledged: number };

/** Everything that was really sent, and what came of it. */
type Sender = { readonly queue: readonly Queued[]; sent: number; lost: number };

/** Each leaver is told this often, whatever was acknowledged before. */
const deliveries = 2;

const waiting = ({ queue }: Sender): readonly Queued[] => queue.filter(({ acknowledged }) => acknowledged < deliveries);

const body = {
  schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
  Operations: [{ op: 'replace', path: 'active', value: false }],
};

/** False when the other side died: then it is sent again to whoever comes up. */
const deliver = async (client: ScimClient, sender: Sender, queued: Queued): Promise<boolean> => {
  sender.sent += 1;
  try {
    const { status } = await client('PATCH', `/Users/${queued.userId}`, body);
    if (status >= 500) throw new Error(`the register answered ${status}`);
    if (status === 200) queued.acknowledged += 1;
    return true;
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('the register answered')) throw error;
    sender.lost += 1;
    return false;
  }
};

type Life = {
  readonly url: string;
  readonly ended: Promise<string>;
  readonly isOver: () => boolean;
  readonly stop: () => void;
};

const live = async (environment: NodeJS.ProcessEnv, failPoint: string): Promise<Life> => {
  const port = await freePorts();
  const child = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      ...environment,
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${port}`,
      NODE_ENV: 'test',
      FAIL_POINT: failPoint,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => lines.push(String(chunk)));
  let over = false;
  const ended = new Promise<string>((resolve) =>
    child.once('exit', (code, signal) => {
      over = true;
      resolve(signal ?? `code ${code}:\n${lines.join('')}`);
    }),
  );
  const isOver = (): boolean => over;
  const url = `http://127.0.0.1:${port}`;
  while (!isOver() && !(await fetch(`${url}/health/ready`).catch(() => null))?.ok) await sleep(20);
  return { url, ended, isOver, stop: () => void child.kill('SIGTERM') };
};

/** Sends until the process dies or all is acknowledged. */
const sendAll = async (life: Life, token: string, sender: Sender): Promise<void> => {
  const client = scimClient(life.url, token);
  await inLanes(waiting(sender), 4, async (queued) => {
    while (!life.isOver() && queued.acknowledged < deliveries) await deliver(client, sender, queued);
  });
};

/** One process that dies at the point; false where it died before anything had been sent. */
const killOnce = async (under: ScimUnderTest, sender: Sender, failPoint: string): Promise<boolean> => {
  const life = await live(under.environment, failPoint);
  const before = sender.sent;
  await sendAll(life, under.token, sender);
  if (!life.isOver() && waiting(sender).length === 0) {
    life.stop();
    await life.ended;
    throw new Error(`nobody is left to be told, and the process did not die at ${failPoint}`);
  }
  const ended = await life.ended;
  if (ended !== 'SIGKILL') throw new Error(`the process did not die at ${failPoint}, but with ${ended}`);
  return sender.sent > before;
};

const addUsers = async ({ client }: ScimUnderTest, leavers: readonly Leaver[]): Promise<readonly Queued[]> => {
  const queue: Queued[] = [];
  await inLanes(leavers, 4, async (leaver) => {
    const { status, body: made } = await client('POST', '/Users', {
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
      userName: leaver.number,
      externalId: leaver.number,
      active: true,
    });
    if (status !== 201) throw new Error(`a user was not created: ${status} ${JSON.stringify(made)}`);
    queue.push({ leaver, userId: String(made['id']), acknowledged: 0 });
  });
  return queue;
};

const counted = `
select
  (select count(*) from unnest($1::uuid[]) p where exists (select from holding h where h.person_id = p and h.removal_awaited_at is null))::int as lost,
  (select count(*) from unnest($1::uuid[]) p where (select count(*) from signal s where s.person_id = p and s.type = 'person-departed') <> 1)::int as "notOneSignal",
  (select count(*) from unnest($1::uuid[]) p where (select count(*) from audit_entry a where a.person_id = p and a.type = 'privilege-revoked') <> 1)::int as "notOneAudit",
  (select count(*) from unnest($1::uuid[]) p where (select count(*) from offboarding_case c join case_task t on t.case_id = c.id
    where c.person_id = p group by c.id having count(*) > 0 limit 1) is null
    or (select count(*) from offboarding_case c where c.person_id = p) <> 1)::int as "notOneCase",
  (select count(*) from (select case_id, topic, recipient_id from outbox where channel = 'mail' and case_id in (
    select id from offboarding_case where person_id = any($1)) group by 1, 2, 3 having count(*) > 1) twice)::int as "mailsTwice",
  (select count(*) from unnest($1::uuid[]) p where not exists (select from outbox o join offboarding_case c on c.id = o.case_id
    where c.person_id = p and o.channel = 'mail'))::int as "withoutMail"`;

export type SignalKills = {
  readonly kills: Readonly<Record<string, number>>;
  readonly leavers: number;
  readonly sent: number;
  /** Sent, and nobody answered. */
  readonly unanswered: number;
  readonly acknowledged: number;
  readonly found: Readonly<Record<string, number>>;
};

/** The built process is killed at each point in turn while a sender works through a queue of leavers. */
export const killReceiver = async (kills: number): Promise<SignalKills> => {
  const under = await startScim();
  try {
    const { database } = under.register;
    const organisation = await addOrganisation(database);
    const wanted = { people: kills * 6 + 10, at: 'A' as const, label: 'kill-', provider: 'honest' };
    const leavers = await addLeavers(database, organisation, wanted);
    const sender: Sender = { queue: await addUsers(under, leavers), sent: 0, lost: 0 };
    await under.api.stop();
    const done: Record<string, number> = {};
    for (let at = 0; at < kills; at += 1) {
      const point = killPoints[at % killPoints.length] ?? killPoints[0];
      const isCounted = await killOnce(under, sender, `${point}#${2 + (at % 3)}`);
      if (isCounted) done[point] = (done[point] ?? 0) + 1;
    }
    const last = await live(under.environment, '');
    while (waiting(sender).length > 0) await sendAll(last, under.token, sender);
    last.stop();
    await last.ended;
    const [found] = await rowsOf(database)<Record<string, number>>(counted, [leavers.map(({ personId }) => personId)]);
    const acknowledged = sender.queue.reduce((sum, each) => sum + each.acknowledged, 0);
    return {
      kills: done,
      leavers: leavers.length,
      sent: sender.sent,
      unanswered: sender.lost,
      acknowledged,
      found: found ?? {},
    };
  } finally {
    await under.close();
  }
};
