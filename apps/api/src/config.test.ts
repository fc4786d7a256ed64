import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { readCommandConfig, readConfig } from './config.ts';

const provider = {
  name: 'practice',
  issuer: 'http://localhost:4001',
  clientId: 'mandat',
  clientSecretFile: 'secret',
  label: { en: 'Practice', fr: 'Exercice' },
  person: { employeeNumber: 'staff-number' },
  groups: { claim: 'groups', roles: { administrators: 'dgc-administrator' } },
  unit: { claim: 'unit' },
  staff: { claim: 'staff_type', values: ['staff-member'] },
  stepUp: { acr: ['urn:second'], amr: ['otp'], maxAge: 300 },
  accessTokens: { audience: 'http://localhost:4000' },
  signals: [],
};

const files =
  (providers: unknown, more: Record<string, string> = {}) =>
  (path: string) => {
    const all: Record<string, string> = {
      '/etc/mandat/secret': 'hush\n',
      '/etc/mandat/providers.json': JSON.stringify(providers),
      ...more,
    };
    const found = all[path];
    if (found === undefined) throw new Error(`no such file: ${path}`);
    return found;
  };

const environment = { DATABASE_URL: 'postgres://localhost/mandat', PROVIDERS_FILE: '/etc/mandat/providers.json' };
const read = (env: NodeJS.ProcessEnv = {}, providers: unknown = [provider], more = {}) =>
  readConfig({ ...environment, ...env }, files(providers, more));
const faultsOf = (result: ReturnType<typeof readConfig>): readonly string[] => (result.ok ? [] : result.faults);

describe('the configuration', () => {
  test('has a default for all but the database and the providers', () => {
    const result = read();
    expect(result).toMatchObject({
      ok: true,
      config: {
        mode: 'both',
        production: false,
        http: { host: '127.0.0.1', port: 4000, publicUrl: 'http://localhost:4000', consoleDir: null },
        session: { idleSeconds: 1800, absoluteSeconds: 43_200 },
      },
    });
  });

  test('mails have a sender of the public address unless another is named; without a server there are none', () => {
    const mailOf = (env: NodeJS.ProcessEnv) => {
      const result = read(env);
      return result.ok ? result.config.mail : faultsOf(result);
    };
    const MAIL_URL = 'smtps://user:hush@mail.example.org';
    const PUBLIC_URL = 'https://mandat.example.org';
    expect(mailOf({})).toBeNull();
    expect(mailOf({ MAIL_URL, PUBLIC_URL })).toEqual({ url: MAIL_URL, from: 'mandat@mandat.example.org' });
    expect(mailOf({ MAIL_URL, MAIL_FROM: 'register@example.org' })).toMatchObject({ from: 'register@example.org' });
    expect(mailOf({ MAIL_URL: 'http://mail.example.org', MAIL_FROM: 'nobody' })).toHaveLength(2);
  });

  test('a process dies at a named point in tests alone', () => {
    const pointOf = (NODE_ENV: string) => {
      const result = read({ NODE_ENV, FAIL_POINT: 'deliver:after-send' });
      return result.ok ? result.config.failPoint : faultsOf(result);
    };
    expect(pointOf('test')).toBe('deliver:after-send');
    expect(pointOf('development')).toBeNull();
  });

  test('lists every fault of one start', () => {
    const env = {
      PORT: 'four',
      MODE: 'dance',
      LOG_LEVEL: 'loud',
      DATABASE_URL: 'mysql://x',
      PUBLIC_URL: 'ftp://x',
      SESSION_IDLE_SECONDS: '0',
    };
    const faults = faultsOf(read(env, [{ ...provider, issuer: 'nowhere' }]));
    for (const name of [
      'PORT',
      'MODE',
      'LOG_LEVEL',
      'DATABASE_URL',
      'PUBLIC_URL',
      'SESSION_IDLE_SECONDS',
      'PROVIDERS_FILE',
    ]) {
      expect(faults.filter((fault) => fault.startsWith(`${name}: `))).toHaveLength(1);
    }
  });

  test('takes the secret from the file that …_FILE names, and not from two places', () => {
    const more = { '/run/database-url': 'postgres://from-file/mandat\n' };
    const fromFile = read({ DATABASE_URL: '', DATABASE_URL_FILE: '/run/database-url' }, [provider], more);
    expect(fromFile).toMatchObject({ ok: true, config: { database: { url: 'postgres://from-file/mandat' } } });
    expect(faultsOf(read({ DATABASE_URL_FILE: '/run/database-url' }, [provider], more))).toEqual([
      'DATABASE_URL_FILE: DATABASE_URL is set as well',
    ]);
    expect(faultsOf(read({ DATABASE_URL: '', DATABASE_URL_FILE: '/run/none' }))).toContain(
      'DATABASE_URL_FILE: no such file: /run/none',
    );
  });

  test('in production refuses http and loopback, for itself and for its providers', () => {
    const faults = faultsOf(read({ NODE_ENV: 'production' }));
    expect(faults).toContain('PUBLIC_URL: must not be on loopback in production');
    expect(faults).toContain('PROVIDERS_FILE: $[0].issuer: must be https in production');
    expect(faults).toContain('KEYS_DIR: must name the folder of the keys');
    const settings = { NODE_ENV: 'production', PUBLIC_URL: 'https://mandat.example', KEYS_DIR: '/keys' };
    const good = read(settings, [{ ...provider, issuer: 'https://id.example' }]);
    expect(good).toMatchObject({
      ok: true,
      config: { production: true, http: { host: '0.0.0.0', publicUrl: 'https://mandat.example' } },
    });
  });

  test('takes http nowhere but on loopback', () => {
    expect(faultsOf(read({ PUBLIC_URL: 'http://mandat.example' }))).toEqual([
      'PUBLIC_URL: must be https unless it is on loopback',
    ]);
    expect(faultsOf(read({}, [{ ...provider, issuer: 'http://id.example' }]))).toEqual([
      'PROVIDERS_FILE: $[0].issuer: must be https: http is for a practice provider on loopback',
    ]);
  });

  test('of a command needs the database only', () => {
    expect(
      readCommandConfig({ DATABASE_URL: 'postgres://localhost/x', PUBLIC_URL: 'nonsense', NODE_ENV: 'production' }),
    ).toMatchObject({ ok: true });
    expect(faultsOf(readCommandConfig({}))).toHaveLength(1);
  });
});

describe('the file of the identity providers', () => {
  test('gives each provider its settings, with the secret read beside the file', () => {
    const result = read();
    expect(result).toMatchObject({
      ok: true,
      config: {
        providers: [
          {
            name: 'practice',
            client: { kind: 'secret', secret: 'hush' },
            label: { ar: 'Practice', fr: 'Exercice' },
            scopes: ['openid', 'profile', 'email'],
            accessTokens: { scopeClaim: 'scope' },
          },
        ],
      },
    });
  });

  test('may have a private key instead of a secret', () => {
    const pem = generateKeyPairSync('ec', { namedCurve: 'P-256' })
      .privateKey.export({ format: 'pem', type: 'pkcs8' })
      .toString();
    const { clientSecretFile: _left, ...rest } = provider;
    const keyed = { ...rest, clientKeyFile: 'key.pem', clientKeyId: '2026' };
    const result = read({}, [keyed], { '/etc/mandat/key.pem': pem });
    expect(result).toMatchObject({ ok: true, config: { providers: [{ client: { kind: 'key', keyId: '2026' } }] } });
    expect(faultsOf(read({}, [keyed], { '/etc/mandat/key.pem': 'no key' }))[0]).toContain('$[0].clientKeyFile: ');
  });

  const faults: readonly (readonly [path: string, providers: unknown])[] = [
    ['$', {}],
    ['$', []],
    ['$[0].name', [{ ...provider, name: 'Not A Name' }]],
    ['$[0].issuer', [{ ...provider, issuer: 'localhost' }]],
    ['$[0].issuer', [{ ...provider, issuer: 'http://localhost/?a=b' }]],
    ['$[0].clientId', [{ ...provider, clientId: '' }]],
    ['$[0].clientSecretFile', [{ ...provider, clientSecretFile: undefined }]],
    ['$[0].clientSecretFile', [{ ...provider, clientKeyFile: 'both' }]],
    ['$[0].clientSecretFile', [{ ...provider, clientSecretFile: 'missing' }]],
    ['$[0].label.en', [{ ...provider, label: { fr: 'Exercice' } }]],
    ['$[0].label', [{ ...provider, label: { en: 'x', tlh: 'x' } }]],
    ['$[0].person.sub', [{ ...provider, person: { sub: 'subject' } }]],
    ['$[0].groups.roles["a b"]', [{ ...provider, groups: { claim: 'g', roles: { 'a b': 'head-of-entity' } } }]],
    ['$[0].unit.claim', [{ ...provider, unit: {} }]],
    ['$[0].staff.values', [{ ...provider, staff: { claim: 'x', values: [] } }]],
    ['$[0].stepUp', [{ ...provider, stepUp: { maxAge: 300 } }]],
    ['$[0].stepUp.maxAge', [{ ...provider, stepUp: { acr: ['x'], maxAge: 0 } }]],
    ['$[0].accessTokens.audience', [{ ...provider, accessTokens: {} }]],
    ['$[0].scopes', [{ ...provider, scopes: ['profile'] }]],
    ['$[0]', [{ ...provider, surprise: 1 }]],
    ['$[1].name', [provider, { ...provider, issuer: 'https://two.example' }]],
    ['$[1].issuer', [provider, { ...provider, name: 'two' }]],
  ];

  test.each(faults)('names the fault at %s', (path, providers) => {
    expect(faultsOf(read({}, providers)).filter((fault) => fault.startsWith(`PROVIDERS_FILE: ${path}: `))).toHaveLength(
      1,
    );
  });

  test('that is no JSON or is not there is a fault', () => {
    expect(faultsOf(read({ PROVIDERS_FILE: '/etc/mandat/none.json' }))).toEqual([
      'PROVIDERS_FILE: $: no such file: /etc/mandat/none.json',
    ]);
    expect(faultsOf(read({}, [], { '/etc/mandat/providers.json': '{' }))[0]).toMatch(/^PROVIDERS_FILE: \$: /u);
  });
});
