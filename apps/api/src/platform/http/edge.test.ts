import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startUnderTest, type UnderTest } from '../../testing/lying-provider/register-under-test.ts';
import { isPrivateAddress } from './private-addresses.ts';
import { readerLanguage } from './reader-language.ts';

let under: UnderTest;
const consoleDir = mkdtempSync(join(tmpdir(), 'mandat-console-'));

beforeAll(async () => {
  mkdirSync(join(consoleDir, 'assets'));
  writeFileSync(
    join(consoleDir, 'index.html'),
    '<html><script nonce="__CSP_NONCE__" src="/assets/a.js"></script><i>__CSP_NONCE__</i></html>',
  );
  writeFileSync(join(consoleDir, 'assets/index-Abc_1234.js'), 'x');
  writeFileSync(join(consoleDir, 'icon.svg'), '<svg/>');
  under = await startUnderTest({ env: { CONSOLE_DIR: consoleDir, LOG_LEVEL: 'info', RATE_LIMIT_PER_MINUTE: '20' } });
}, 60_000);
afterAll(async () => {
  await under.close();
  rmSync(consoleDir, { recursive: true });
});

const get = async (path: string, headers: Record<string, string> = { accept: 'text/html' }) => {
  const response = await fetch(`${under.api.url}${path}`, { headers, redirect: 'manual' });
  return { status: response.status, headers: response.headers, body: await response.text() };
};

test('the console’s page carries the nonce of its answer, another one each time, and is not kept', async () => {
  const pages = [await get('/'), await get('/accounts/7')];
  const nonces = pages.map(({ body, headers, status }) => {
    const nonce = /nonce="([^"]+)"/u.exec(body)?.[1] ?? 'none';
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(headers.get('content-security-policy')).toContain(`script-src 'self' 'nonce-${nonce}'`);
    expect(body).not.toContain('__CSP_NONCE__');
    return nonce;
  });
  expect(new Set(nonces).size).toBe(2);
});

test('nothing may be run, framed or sent elsewhere but what the policy names', async () => {
  const { headers } = await get('/');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("base-uri 'none'");
  expect(policy).not.toContain('unsafe');
  expect(policy).not.toContain('upgrade-insecure-requests');
  expect(policy).toContain(`form-action 'self' ${new URL(under.lying.issuerOf('honest')).origin}`);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('same-origin');
  expect(headers.get('x-powered-by')).toBeNull();
});

test('what has its content in its name is kept for ever, and nothing else', async () => {
  expect((await get('/assets/index-Abc_1234.js')).headers.get('cache-control')).toBe(
    'public, max-age=31536000, immutable',
  );
  expect((await get('/icon.svg')).headers.get('cache-control')).toBe('no-cache');
});

test('what is not there is a page for a browser and small JSON for a program', async () => {
  for (const path of [
    '/assets/none.js',
    '/auth/none',
    '/scim/v2/Users',
    '/none.txt',
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets/%00',
  ]) {
    const { status } = await get(path, { accept: 'application/json' });
    expect([path, status >= 400 && status < 500]).toEqual([path, true]);
  }
  expect(JSON.parse((await get('/auth/none', { accept: 'application/json' })).body)).toEqual({
    error: { code: 'not-found', requestId: expect.any(String) },
  });
  const page = await get('/auth/none', { accept: 'text/html', 'accept-language': 'ar' });
  expect(page.body).toContain('<html lang="ar" dir="rtl">');
});

test('a visitor by another name of this host is led to the public address', async () => {
  const response = await fetch(`http://127.0.0.1:${under.api.port}/accounts?x=1`, {
    headers: { accept: 'text/html' },
    redirect: 'manual',
  });
  expect([response.status, response.headers.get('location')]).toEqual([307, `${under.api.url}/accounts?x=1`]);
});

test('it says that it lives, that it is ready, and what it measured', async () => {
  expect(JSON.parse((await get('/health/live')).body)).toEqual({ status: 'live' });
  expect(JSON.parse((await get('/health/ready')).body)).toEqual({ status: 'ready', missing: [] });
  const { body } = await get('/metrics');
  expect(body).toMatch(/mandat_http_request_seconds_count\{method="GET",route="console",status="200"\} \d/u);
  expect(body).toContain('process_cpu_seconds_total');
});

test('without its migrations it is not ready, and says so', async () => {
  const { source } = under.register.database;
  await source.query('alter table applied_migration rename to put_away');
  expect(await get('/health/ready')).toMatchObject({
    status: 503,
    body: '{"status":"not-ready","missing":["database"]}',
  });
  await source.query('alter table put_away rename to applied_migration');
  expect((await get('/health/ready')).status).toBe(200);
});

test('every answer has the id under which it is logged, and the log names no path and no address', async () => {
  const { headers } = await get('/accounts/secret-name?q=someone', {
    accept: 'text/html',
    'x-request-id': 'trace-0123456789',
  });
  expect(headers.get('x-request-id')).toBe('trace-0123456789');
  expect((await get('/', { accept: 'text/html', 'x-request-id': 'bad id {}' })).headers.get('x-request-id')).toMatch(
    /^[\da-f-]{36}$/u,
  );
  const line =
    under.api
      .log()
      .split('\n')
      .find((each) => each.includes('trace-0123456789')) ?? '{}';
  expect(JSON.parse(line)).toMatchObject({
    level: 'info',
    requestId: 'trace-0123456789',
    route: 'console',
    status: 200,
  });
  expect(under.api.log()).not.toMatch(/secret-name|someone|127\.0\.0\.1:\d+.*remote/u);
});

test('an address that tries too often has to wait, with a page that says so', async () => {
  const statuses: number[] = [];
  let last = await get('/auth/sign-in?provider=none');
  for (let attempt = 0; attempt < 25; attempt += 1) {
    last = await get('/auth/sign-in?provider=none');
    statuses.push(last.status);
  }
  expect(statuses).toContain(404);
  expect(last.status).toBe(429);
  expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(last.body).toContain('too-many-attempts');
  expect((await get('/health/ready')).status).toBe(200);
});

test('private addresses are known in every spelling', () => {
  const spellings = [
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '[::1]',
    '::',
    'fd00::1',
    'fe80::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '255.255.255.255',
    'not an address',
  ];
  expect(spellings.filter((address) => !isPrivateAddress(address))).toEqual([]);
  expect(['8.8.8.8', '1.1.1.1', '2606:4700::1111', '::ffff:8.8.8.8'].filter(isPrivateAddress)).toEqual([]);
});

test('the reader’s language is the best official one that is asked for', () => {
  const asked: Record<string, string> = {
    'fr-CA,en;q=0.5': 'fr',
    'de,es;q=0.4,ru;q=0.8': 'ru',
    'zh-Hant-TW': 'zh',
    'de-DE': 'en',
    '*': 'en',
    'en;q=0,ar': 'ar',
    '': 'en',
    ';;;q=': 'en',
  };
  for (const [header, language] of Object.entries(asked))
    expect([header, readerLanguage(header)]).toEqual([header, language]);
  expect(readerLanguage(undefined)).toBe('en');
});

test('a signal ends it: what runs is answered, and the code is 0', async () => {
  const other = await startUnderTest();
  expect(await other.api.stop()).toBe(0);
  await other.close();
});
