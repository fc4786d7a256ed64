import { readFileSync } from 'node:fs';
import { inRoot } from '../../tools/root.ts';

export interface Person {
  readonly username: string;
  readonly employeeNumber?: string;
  readonly entity?: string;
  readonly groups?: readonly string[];
}

export interface Realm {
  readonly url: string;
  readonly issuer: string;
  readonly ask: (method: string, path: string, body?: unknown) => Promise<unknown>;
  readonly idOf: (username: string) => Promise<string>;
  readonly groupOf: (path: string) => Promise<string>;
  /** As an administrator changes somebody: only what is named. */
  readonly change: (username: string, change: object) => Promise<void>;
  readonly setAttribute: (username: string, name: string, value: string) => Promise<void>;
  readonly moveGroup: (username: string, from: string, to: string) => Promise<void>;
  readonly hire: (person: Person) => Promise<string>;
}

const named = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run npm run test:keycloak`);
  return value;
};

const writtenFor = 'http://mandat.localhost:4000';

/** The operator's own file; only the register's address is another one. */
const realmFor = (mandatUrl: string): string =>
  readFileSync(inRoot('deploy/keycloak/mandat-realm.json'), 'utf8').replaceAll(writtenFor, mandatUrl);

const masterToken = async (url: string): Promise<string> => {
  const answer = await fetch(`${url}/realms/master/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: named('KEYCLOAK_CLIENT_ID'),
      client_secret: named('KEYCLOAK_CLIENT_SECRET'),
    }),
  });
  const { access_token }: { access_token: string } = await answer.json();
  return access_token;
};

const openAsker = (url: string) => {
  let kept = { value: '', until: 0 };
  const token = async (): Promise<string> => {
    if (kept.until < Date.now()) kept = { value: await masterToken(url), until: Date.now() + 30_000 };
    return kept.value;
  };
  return {
    forget: () => {
      kept = { value: '', until: 0 };
    },
    ask: async (method: string, path: string, body?: unknown): Promise<unknown> => {
      const answer = await fetch(`${url}/admin/realms${path}`, {
        method,
        headers: { authorization: `Bearer ${await token()}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await answer.text();
      if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
      return text === '' ? null : JSON.parse(text);
    },
  };
};

/** The realm as the file describes it, without anything that was there before. */
export const openRealm = async (mandatUrl: string): Promise<Realm> => {
  const url = named('KEYCLOAK_URL');
  const asker = openAsker(url);
  await asker.ask('DELETE', '/mandat').catch(() => null);
  await asker.ask('POST', '', realmFor(mandatUrl));
  // Rights over a new realm are in new tokens only.
  asker.forget();
  const ask: Realm['ask'] = (method, path, body) => asker.ask(method, `/mandat${path}`, body);
  return { url, issuer: `${url}/realms/mandat`, ask, ...changesOf(ask) };
};

const findersOf = (ask: Realm['ask']): Pick<Realm, 'idOf' | 'groupOf'> => ({
  idOf: async (username) => {
    const found = (await ask('GET', `/users?exact=true&username=${username}`)) as { id: string }[];
    if (!found[0]) throw new Error(`Keycloak has no ${username}`);
    return found[0].id;
  },
  groupOf: async (path) => {
    const { id } = (await ask('GET', `/group-by-path${path}`)) as { id: string };
    return id;
  },
});

type User = { readonly attributes?: Readonly<Record<string, readonly string[]>> };

const changesOf = (ask: Realm['ask']): Omit<Realm, 'url' | 'issuer' | 'ask'> => {
  const finders = findersOf(ask);
  const { idOf, groupOf } = finders;
  return {
    ...finders,
    change: async (username, changed) => {
      await ask('PUT', `/users/${await idOf(username)}`, changed);
    },
    setAttribute: async (username, name, value) => {
      const id = await idOf(username);
      const user = (await ask('GET', `/users/${id}`)) as User;
      await ask('PUT', `/users/${id}`, { ...user, attributes: { ...user.attributes, [name]: [value] } });
    },
    moveGroup: async (username, from, to) => {
      const id = await idOf(username);
      await ask('PUT', `/users/${id}/groups/${await groupOf(to)}`);
      await ask('DELETE', `/users/${id}/groups/${await groupOf(from)}`);
    },
    hire: async (person) => {
      await ask('POST', '/users', userOf(person));
      return idOf(person.username);
    },
  };
};

const userOf = ({ username, employeeNumber, entity, groups = [] }: Person) => ({
  username,
  email: `${username}@mandat-demo.example`,
  firstName: 'Practice',
  lastName: username,
  enabled: true,
  groups,
  attributes: {
    ...(employeeNumber ? { employeeNumber: [employeeNumber] } : {}),
    ...(entity ? { entity: [entity] } : {}),
  },
});
