import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startScim, type ScimUnderTest } from '../../testing/scim/scim-under-test.ts';

type Step = {
  readonly title: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly body?: object;
  /** What the answer holds at least. */
  readonly expect?: Readonly<Record<string, unknown>>;
  /** Under which name the id of the answer is used in later steps. */
  readonly keep?: string;
  /** Exactly the signals that this step makes. */
  readonly signals?: readonly object[];
};
type Recorded = {
  readonly provider: string;
  readonly headers: Record<string, string>;
  readonly steps: readonly Step[];
};

let under: ScimUnderTest;
beforeAll(async () => {
  under = await startScim();
}, 60_000);
afterAll(() => under.close());

const recorded = (name: string): Recorded =>
  JSON.parse(readFileSync(join(import.meta.dirname, `fixtures/${name}.json`), 'utf8'));

const facts = async (): Promise<readonly object[]> =>
  (await under.sql<{ fact: object }>('select fact from signal order by received_at, key')).map(({ fact }) => fact);

const filled = (text: string, ids: ReadonlyMap<string, string>): string =>
  [...ids].reduce((written, [name, id]) => written.replaceAll(`{${name}}`, id).replaceAll(`%7B${name}%7D`, id), text);

describe.each([['entra'], ['okta'], ['keycloak']])('%s', (name) => {
  const { headers, steps } = recorded(name);
  const ids = new Map<string, string>();

  test.each(steps.map((step) => [step.title, step] as const))('%s', async (_, step) => {
    const before = (await facts()).length;
    const body = step.body === undefined ? undefined : filled(JSON.stringify(step.body), ids);
    const answer = await under.client(step.method, filled(step.path, ids), body, headers);
    expect([answer.status, answer.body['detail']]).toEqual([
      step.status,
      step.status < 400 ? undefined : expect.any(String),
    ]);
    if (step.expect) expect(answer.body).toMatchObject(step.expect);
    expect(JSON.stringify(answer.body)).not.toContain('1mz050nq');
    if (step.keep !== undefined) ids.set(step.keep, String(answer.body['id']));
    if (step.signals) expect((await facts()).slice(before)).toEqual(step.signals);
  });
});
