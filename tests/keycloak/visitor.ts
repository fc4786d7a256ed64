import { createHmac } from 'node:crypto';

export interface Page {
  readonly url: string;
  readonly status: number;
  readonly body: string;
}

/** A browser as far as Keycloak's pages need one: cookies for each host, and redirects followed. */
export interface Visitor {
  readonly open: (url: string) => Promise<Page>;
  /** Fills the form of a page. */
  readonly submit: (page: Page, fields: Readonly<Record<string, string>>) => Promise<Page>;
  readonly ask: (url: string, query: string) => Promise<unknown>;
}

const openJar = () => {
  const jar = new Map<string, Map<string, string>>();
  const of = (url: string): Map<string, string> => {
    const { host } = new URL(url);
    const cookies = jar.get(host) ?? new Map<string, string>();
    jar.set(host, cookies);
    return cookies;
  };
  return {
    header: (url: string): string => [...of(url)].map(([name, value]) => `${name}=${value}`).join('; '),
    keep: (url: string, set: readonly string[]): void => {
      for (const cookie of set) {
        const [pair = '', ...attributes] = cookie.split(';');
        const at = pair.indexOf('=');
        const isGone = attributes.some((each) => /^\s*max-age=0$/iu.test(each));
        if (isGone) of(url).delete(pair.slice(0, at));
        else of(url).set(pair.slice(0, at), pair.slice(at + 1));
      }
    },
  };
};

export const openVisitor = (): Visitor => {
  const jar = openJar();
  const send = async (url: string, init: RequestInit): Promise<Response> => {
    const headers = { accept: 'text/html', 'accept-language': 'en', cookie: jar.header(url), ...init.headers };
    const answer = await fetch(url, { ...init, headers, redirect: 'manual', signal: AbortSignal.timeout(20_000) });
    jar.keep(url, answer.headers.getSetCookie());
    return answer;
  };
  const follow = async (first: string, init: RequestInit): Promise<Page> => {
    let url = first;
    let answer = await send(url, init);
    for (let hops = 0; hops < 20 && answer.headers.has('location'); hops += 1) {
      await answer.arrayBuffer();
      url = new URL(answer.headers.get('location') ?? '', url).href;
      answer = await send(url, {});
    }
    return { url, status: answer.status, body: await answer.text() };
  };
  return {
    open: (url) => follow(url, {}),
    submit: (page, fields) => {
      const [, action = ''] = /<form[^>]*action="([^"]*)"/u.exec(page.body) ?? [];
      const url = new URL(action.replaceAll('&amp;', '&'), page.url).href;
      return follow(url, { method: 'POST', body: new URLSearchParams(fields) });
    },
    ask: async (url, query) => {
      const headers = { 'content-type': 'application/json', accept: 'application/json', origin: url, 'x-mandat': '1' };
      const answer = await send(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
      return answer.json();
    },
  };
};

/** RFC 6238 over the text that the realm file gives as a key. */
export const codeOf = (username: string, now: Date): string => {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now.getTime() / 30_000)));
  const hash = createHmac('sha1', `practice-only-otp-${username}`).update(counter).digest();
  const at = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(at) & 0x7f_ff_ff_ff) % 1_000_000).padStart(6, '0');
};

export const passwordOf = (username: string): string => `practice-only-${username}`;

export const signIn = async (visitor: Visitor, register: string, username: string): Promise<Page> => {
  const page = await visitor.open(`${register}/auth/sign-in?returnTo=%2Faccounts`);
  return visitor.submit(page, { username, password: passwordOf(username) });
};
