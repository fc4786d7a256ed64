import { randomUUID } from 'node:crypto';
import { hashToken, newToken } from '../../sign-in/secret-token.ts';
import { startUnderTest, type UnderTest } from '../lying-provider/register-under-test.ts';
import { scimClient, type ScimClient } from './scim-client.ts';

export type ScimUnderTest = UnderTest & {
  readonly token: string;
  readonly client: ScimClient;
  /** The same as seen by another source of the same provider. */
  readonly otherToken: string;
  readonly other: ScimClient;
  readonly sql: <Row>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
  readonly issueToken: (source: string) => Promise<string>;
};

const source = (name: string) => ({
  name,
  channel: 'scim',
  trust: 'revoke',
  match: { externalId: 'employeeNumber' },
});

/** The built register with two SCIM sources of one provider, a token of each, and one source of another. */
export const startScim = async (env: NodeJS.ProcessEnv = {}): Promise<ScimUnderTest> => {
  const more = {
    honest: { signals: [source('honest-scim'), source('honest-second')] },
    other: { signals: [source('other-scim')] },
  };
  const under = await startUnderTest({ issuers: ['honest', 'other'], more, env });
  const sql = async <Row>(text: string, values: readonly unknown[] = []) =>
    (await under.register.database.reads.query(text, [...values])).rows as readonly Row[];
  const issueToken = async (name: string): Promise<string> => {
    const token = newToken();
    await sql(
      `insert into source_credential (id, source_id, token_hash, issued_at)
       select $1, id, $2, now() from signal_source where name = $3`,
      [randomUUID(), hashToken(token), name],
    );
    return token;
  };
  const [token, otherToken] = [await issueToken('honest-scim'), await issueToken('honest-second')];
  const { url } = under.api;
  return {
    ...under,
    sql,
    issueToken,
    token,
    otherToken,
    client: scimClient(url, token),
    other: scimClient(url, otherToken),
  };
};
