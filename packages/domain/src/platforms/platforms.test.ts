import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { canonicalHandle } from './canonical-handle.ts';
import { platformCodes } from './platform.ts';
import type { Platform, PlatformCode } from './platform.ts';
import { platforms } from './platforms.ts';
import { recognizeAccount } from './recognize-account.ts';
import { recognitionRefusals } from './refusal-reasons.ts';
import { differentAccounts, refused, sameAccounts, vectorCount } from './vectors.ts';

const keyOf = (text: string, hint?: PlatformCode): string => {
  const found = recognizeAccount(text, hint);
  return found.ok ? found.key : `refused: ${found.reason}`;
};

const spellings = sameAccounts.flatMap(({ key, hint, spellings: texts }) => texts.map((text) => ({ key, hint, text })));

const refusals = refused.map(([text, reason, hint]) => ({ text, reason, hint }));

describe('vectors', () => {
  test('there are at least 400 of them, every one different', () => {
    expect(vectorCount).toBeGreaterThanOrEqual(400);
    expect(new Set(spellings.map(({ text, hint }) => `${hint} ${text}`)).size).toBe(spellings.length);
    expect(new Set(refused.map(([text, , hint]) => `${hint} ${text}`)).size).toBe(refused.length);
  });

  test('every reason to refuse is shown by at least one vector', () => {
    expect([...new Set(refused.map(([, reason]) => reason))].sort()).toEqual([...recognitionRefusals].sort());
  });

  test('every platform has an account among the vectors', () => {
    expect([...new Set(sameAccounts.map(({ key }) => key.split(':')[0]))].sort()).toEqual([...platformCodes].sort());
  });

  test('every platform has at least eight', () => {
    const counted = new Map<string, number>(platformCodes.map((code) => [code, 0]));
    const found = [
      ...spellings.map(({ key }) => key),
      ...refusals.map(({ text, hint }) => {
        const { platform = hint } = recognizeAccount(text, hint);
        return platform ?? '';
      }),
    ];
    for (const text of found) {
      const code = text.split(':')[0] ?? '';
      counted.set(code, (counted.get(code) ?? 0) + 1);
    }
    expect(platformCodes.filter((code) => (counted.get(code) ?? 0) < 8)).toEqual([]);
  });

  test.each(spellings)('$text is $key', ({ text, hint, key }) => {
    expect(keyOf(text, hint)).toBe(key);
  });

  test.each(refusals)('$text is refused: $reason', ({ text, reason, hint }) => {
    expect(recognizeAccount(text, hint)).toMatchObject({ ok: false, reason });
  });

  test.each(differentAccounts.map((names) => [names] as const))('%j are different accounts', (names) => {
    const keys = names.map((name) => (typeof name === 'string' ? keyOf(name) : keyOf(...name)));
    expect(keys.filter((key) => key.startsWith('refused'))).toEqual([]);
    expect(new Set(keys).size).toBe(names.length);
  });
});

describe('what is said about a recognised account', () => {
  test.each(spellings)('the canonical address of $text is https and means the same account', ({ text, hint, key }) => {
    const found = recognizeAccount(text, hint);
    const again = found.ok ? recognizeAccount(found.url, found.platform) : found;
    expect(again).toMatchObject({ ok: true, key, url: found.ok && found.url });
    expect(found.ok && found.url).toMatch(/^https:\/\/[a-z0-9]/);
  });

  test('spellings of one account share one canonical address, unless the platform keeps sections apart', () => {
    for (const { spellings: texts, hint, key } of sameAccounts.filter((group) => !group.key.startsWith('linkedin'))) {
      const urls = texts.map((text) => recognizeAccount(text, hint)).map((found) => found.ok && found.url);
      expect([key, new Set(urls).size]).toEqual([key, 1]);
    }
  });

  test('the submitted address, the handle and the stable id are aliases', () => {
    expect(recognizeAccount('http://m.twitter.com/Mandat_Demo?s=20')).toEqual({
      ok: true,
      platform: 'x',
      kind: 'account',
      handle: 'Mandat_Demo',
      key: 'x:mandat_demo',
      url: 'https://x.com/mandat_demo',
      aliases: ['x:mandat_demo', 'https://x.com/mandat_demo', 'https://m.twitter.com/Mandat_Demo'],
    });
    expect(recognizeAccount('https://facebook.com/profile.php?id=100000000000001&ref=a')).toMatchObject({
      stableId: '100000000000001',
      aliases: ['facebook:100000000000001', 'https://facebook.com/profile.php?id=100000000000001'],
    });
  });

  test('a group, a showcase page and a school say that they are one', () => {
    expect(recognizeAccount('https://facebook.com/groups/mandatdemo')).toMatchObject({ kind: 'group' });
    expect(recognizeAccount('https://linkedin.com/showcase/mandat-demo')).toMatchObject({ kind: 'showcase' });
    expect(recognizeAccount('https://linkedin.com/school/mandat-demo')).toMatchObject({ kind: 'school' });
  });

  test('an old form that the platform redirects is marked', () => {
    expect(recognizeAccount('https://youtube.com/user/mandat-demo')).toMatchObject({ legacy: true });
    expect(recognizeAccount('https://youtube.com/@mandat-demo')).not.toHaveProperty('legacy');
  });

  test('an address taken as "other" that may be a fediverse account shares an alias with it', () => {
    const address = 'https://social.example/@mandat_demo';
    expect(recognizeAccount(address, 'other')).toMatchObject({
      platform: 'other',
      aliases: expect.arrayContaining(['mastodon:mandat_demo@social.example', address]),
    });
  });

  test('a look-alike names the platform that it imitates', () => {
    expect(recognizeAccount('https://twltter.com/mandat_demo')).toMatchObject({ platform: 'x' });
    expect(recognizeAccount('https://faceb00k.com/mandatdemo')).toMatchObject({ platform: 'facebook' });
  });

  test('honest hosts that resemble no platform are not called look-alikes', () => {
    const hosts = [
      'box.example',
      'fab.example',
      'needlework.example',
      'time.example',
      'examplex.com',
      'bücher.example',
    ];
    for (const host of hosts) expect(recognizeAccount(`https://${host}/@mandat_demo`)).toMatchObject({ ok: true });
  });
});

describe('platforms as data', () => {
  const all: readonly Platform[] = Object.values(platforms);

  test('each record stands under its own code, with a tile of one or two letters that no other has', () => {
    expect(Object.entries(platforms).map(([code, platform]) => [code, platform.code])).toEqual(
      platformCodes.map((code) => [code, code]),
    );
    expect(all.every(({ tile }) => /^[A-Za-z]{1,2}$/.test(tile))).toBe(true);
    expect(new Set(all.map(({ tile }) => tile)).size).toBe(all.length);
  });

  test('no host belongs to two platforms', () => {
    const hosts = all.flatMap(({ hosts: own, aliasHosts, shortLinkHosts, otherHosts }) => [
      ...own,
      ...aliasHosts,
      ...shortLinkHosts,
      ...Object.keys(otherHosts ?? {}),
    ]);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  test('the example of every handle rule fits the rule', () => {
    for (const { code, handle } of all)
      if (handle) expect(canonicalHandle(code, handle.example)).toMatchObject({ ok: true, handle: handle.example });
  });
});

describe('the intended handle of a new account', () => {
  test('it is taken with or without its @', () => {
    expect(canonicalHandle('x', '@Mandat_Demo')).toMatchObject({
      ok: true,
      key: 'x:mandat_demo',
      handle: 'Mandat_Demo',
    });
    expect(canonicalHandle('mastodon', '@mandat_demo@social.example')).toMatchObject({
      ok: true,
      platform: 'mastodon',
    });
  });

  test('an address, a stable id and a handle of another platform are refused', () => {
    expect(canonicalHandle('x', 'https://x.com/mandat_demo')).toMatchObject({ ok: false, reason: 'handle-form' });
    expect(canonicalHandle('facebook', '100000000000001')).toMatchObject({ ok: false, reason: 'handle-form' });
    expect(canonicalHandle('mastodon', '@mandat_demo@threads.net')).toMatchObject({ ok: false, reason: 'handle-form' });
    expect(canonicalHandle('x', 'home')).toMatchObject({ ok: false, reason: 'reserved-word', platform: 'x' });
  });

  test('for a platform outside the table it is the intended address', () => {
    expect(canonicalHandle('other', 'mandat-demo.example/news')).toMatchObject({
      key: 'other:mandat-demo.example/news',
    });
    expect(canonicalHandle('other', 'news')).toMatchObject({ ok: false, reason: 'not-a-url' });
  });

  test('where accounts have no handle it is the name, which claims no key: others may have it too', () => {
    expect(canonicalHandle('whatsapp', ' Mandat Démo ')).toMatchObject({
      ok: true,
      platform: 'whatsapp',
      handle: 'Mandat Démo',
      aliases: [],
    });
    expect(canonicalHandle('discord', 'https://discord.gg/mandat')).toMatchObject({ ok: false, reason: 'handle-form' });
    expect(canonicalHandle('whatsapp', 'mandat\u200bdemo')).toMatchObject({ reason: 'invisible-characters' });
    expect(canonicalHandle('bilibili', '  ')).toMatchObject({ ok: false, reason: 'empty' });
    expect(canonicalHandle('douyin', 'a'.repeat(101))).toMatchObject({ ok: false, reason: 'handle-form' });
  });
});

const hintOf = fc.option(fc.constantFrom(...platformCodes), { nil: undefined });
const hostOf = fc.constantFrom(
  ...Object.values(platforms).flatMap(({ hosts, aliasHosts }: Platform) => [...hosts, ...aliasHosts]),
  'social.example',
  'mandat_demo.t.me',
  'mandat-demo.bsky.social',
);
const textOf = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc
    .tuple(hostOf, fc.webPath(), fc.webQueryParameters())
    .map(([host, path, query]) => `https://${host}${path}?${query}`),
  fc
    .tuple(hostOf, fc.array(fc.constantFrom('@', 'a', 'Demo', '12345', '-', '.', '/', '%', '%2e', '#!', '+', 'é', 'p')))
    .map(([host, parts]) => `${host}/${parts.join('')}`),
);

const alphabets = {
  x: ['abcXYZ019_', 1, 15],
  facebook: ['abcdXYZ', 5, 50],
  instagram: ['abcXYZ019_', 1, 30],
  threads: ['abcXYZ019_', 1, 30],
  youtube: ['abcXYZ019_-', 3, 30],
  linkedin: ['abcXYZ_-', 1, 60],
  tiktok: ['abcXYZ019._', 2, 24],
  telegram: ['abcXYZ019_', 5, 32],
  flickr: ['abcXYZ019_-', 1, 30],
  weibo: ['abcXYZ_任务', 2, 30],
  wechat: ['abcXYZ', 6, 20],
  vk: ['abcXYZ_.', 5, 32],
  soundcloud: ['abcXYZ019', 3, 25],
  pinterest: ['abcXYZ019_', 3, 30],
  snapchat: ['abcXYZ', 3, 15],
  medium: ['abcXYZ019_', 1, 30],
  twitch: ['abcXYZ019', 3, 25],
  line: ['abcXYZ019._-', 3, 20],
  viber: ['abcXYZ019', 3, 50],
  kuaishou: ['abcXYZ_-', 4, 20],
  spotify: ['abcXYZ019', 1, 40],
  vimeo: ['abcXYZ_-', 3, 32],
  dailymotion: ['abcXYZ019', 3, 40],
  tumblr: ['abcXYZ019', 1, 32],
  substack: ['abcXYZ', 3, 63],
  github: ['abcXYZ019', 1, 39],
  reddit: ['abcXYZ019_-', 3, 21],
} as const;

test('every platform with handles of its own is among those that the properties are shown for', () => {
  const withHandles = platformCodes.filter((code) => platforms[code].handle !== null);
  const elsewhere = ['bluesky', 'mastodon'];
  expect([...Object.keys(alphabets), ...elsewhere].sort()).toEqual([...withHandles].sort());
});

const handleOf = fc
  .constantFrom(...Object.entries(alphabets))
  .chain(([code, [letters, minLength, maxLength]]) =>
    fc.tuple(
      fc.constant(code as keyof typeof alphabets),
      fc.string({ unit: fc.constantFrom(...letters), minLength, maxLength }),
    ),
  );

describe('for every text', () => {
  test('recognition never throws, and answers with an account or a reason of the closed set', () => {
    fc.assert(
      fc.property(textOf, hintOf, (text, hint) => {
        const found = recognizeAccount(text, hint);
        expect(found.ok || recognitionRefusals.includes(found.reason)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('the canonical address of a recognised account gives the same account again', () => {
    fc.assert(
      fc.property(textOf, hintOf, (text, hint) => {
        const found = recognizeAccount(text, hint);
        if (found.ok) expect(recognizeAccount(found.url, found.platform)).toMatchObject({ ok: true, key: found.key });
      }),
      { numRuns: 2000 },
    );
  });

  test('a handle that fits its rule round-trips, whatever its case', () => {
    fc.assert(
      fc.property(handleOf, ([code, handle]) => {
        const platform: Platform = platforms[code];
        const found = canonicalHandle(code, handle);
        fc.pre(found.ok || found.reason !== 'reserved-word');
        expect(found).toMatchObject({ ok: true, platform: platform.code, handle });
        const key = found.ok && found.key;
        expect(keyOf(`@${handle.toUpperCase()}`, code)).toBe(key);
        expect(keyOf(handle.toLowerCase(), code)).toBe(key);
        expect(keyOf(found.ok ? found.url : '')).toBe(key);
      }),
      { numRuns: 1000 },
    );
  });

  test('what is followed, the host of a country or a telephone, and the case of the host are the same account', () => {
    const before = fc.constantFrom('www.', 'm.', 'mobile.', 'fr.');
    const behind = fc.constantFrom('?utm_source=a&utm_campaign=B', '?ref=a#top', '?fbclid=a', '/', '?si=a&lang=fr');
    fc.assert(
      fc.property(handleOf, before, behind, ([code, handle], subdomain, tracking) => {
        const found = canonicalHandle(code, handle);
        fc.pre(found.ok && code !== 'substack');
        const url = found.ok ? found.url.replace('https://', `http://${subdomain}`) : '';
        const tracked = url.includes('?') ? `${url}&utm_source=a` : `${url}${tracking}`;
        const key = found.ok && found.key;
        expect(keyOf(tracked)).toBe(key);
        expect(keyOf(tracked.replace(/\/\/[^/]+/, (host) => host.toUpperCase()))).toBe(key);
      }),
      { numRuns: 1000 },
    );
  });

  test('the case of an address changes no key, unless it is the case of an id', () => {
    const named = spellings.filter(({ text, hint, key }) => {
      const found = recognizeAccount(text, hint);
      return found.ok && found.stableId === undefined && !key.startsWith('other');
    });
    for (const { text, hint, key } of named) {
      const shouted = text.replace(/^[^?]*/, (place) => place.toUpperCase());
      expect([text, keyOf(shouted, hint), keyOf(text.toLowerCase(), hint)]).toEqual([text, key, key]);
    }
    const whispered = spellings.filter(({ key }) => /^[a-z]+:[^@]*[A-Z]/.test(key) && !key.startsWith('other'));
    for (const { text, hint, key } of whispered)
      expect([text, keyOf(text.toLowerCase(), hint)]).not.toEqual([text, key]);
  });

  test('the longest and most hostile texts are answered', () => {
    const hostile = ['a', '.', '/', '-', '@', '%', '%41', 'a.', 'xn--', '#!', 'é', '\u0301', '漢', '=&', '://'];
    let answers = 0;
    for (const piece of hostile)
      for (const prefix of ['', 'https://', 'https://x.com/', 'x.com/@', '@a@', 'https://xn--'])
        for (const hint of [undefined, ...platformCodes])
          answers +=
            typeof recognizeAccount((prefix + piece.repeat(2048)).slice(0, 2048), hint).ok === 'boolean' ? 1 : 0;
    expect(answers).toBe(hostile.length * 6 * (platformCodes.length + 1));
  });
});
