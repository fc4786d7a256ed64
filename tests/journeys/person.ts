/** Somebody at a browser without JavaScript: keeps cookies per host, follows redirects, fills the provider's forms. */
export type Credentials = { readonly login: string; readonly password: string; readonly code: string };

export type Answer = {
  readonly status: number;
  readonly data: Readonly<Record<string, never>> | null;
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly field?: string };
  }[];
};

class Jar {
  readonly #cookies = new Map<string, Map<string, string>>();

  header(url: URL): string {
    return [...(this.#cookies.get(url.host) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  keep(url: URL, response: Response): void {
    const here = this.#cookies.get(url.host) ?? new Map<string, string>();
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      const gone = /max-age=0|expires=thu, 01 jan 1970/i.test(line);
      if (gone) here.delete(pair.slice(0, at));
      else here.set(pair.slice(0, at), pair.slice(at + 1));
    }
    this.#cookies.set(url.host, here);
  }

  names(url: string): readonly string[] {
    return [...(this.#cookies.get(new URL(url).host)?.keys() ?? [])];
  }
}

type Page = { readonly url: URL; readonly status: number; readonly text: string };

const formAction = (page: Page): URL => {
  const action = /<form[^>]*action="([^"]*)"[^>]*>/i.exec(page.text)?.[1] ?? page.url.pathname;
  return new URL(action.replaceAll('&amp;', '&'), page.url);
};

export class Person {
  readonly #jar = new Jar();
  readonly #base: string;
  readonly #who: Credentials;

  constructor(base: string, who: Credentials) {
    this.#base = base;
    this.#who = who;
  }

  async #send(url: URL, init: RequestInit = {}): Promise<Response> {
    const headers = { ...init.headers, cookie: this.#jar.header(url) };
    const response = await fetch(url, { ...init, headers, redirect: 'manual', signal: AbortSignal.timeout(15_000) });
    this.#jar.keep(url, response);
    return response;
  }

  async #open(start: URL, init?: RequestInit): Promise<Page> {
    let url = start;
    let response = await this.#send(url, init);
    for (let hops = 0; hops < 20 && response.status >= 300 && response.status < 400; hops++) {
      await response.arrayBuffer();
      url = new URL(response.headers.get('location') ?? '', url);
      response = await this.#send(url);
    }
    return { url, status: response.status, text: await response.text() };
  }

  #fill(page: Page, fields: Readonly<Record<string, string>>): Promise<Page> {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: page.url.origin };
    return this.#open(formAction(page), { method: 'POST', headers, body: new URLSearchParams(fields).toString() });
  }

  async signIn(): Promise<void> {
    const page = await this.#open(new URL('/auth/sign-in?provider=practice', this.#base));
    const { login, password } = this.#who;
    const after = await this.#fill(page, { login, password });
    if (after.url.origin !== this.#base) throw new Error(`${login} stays at ${after.url} (${after.status})`);
  }

  /** A fresh sign-in with the second factor, as decisions ask for. */
  async stepUp(): Promise<void> {
    let page = await this.#open(new URL('/auth/sign-in?provider=practice&stepUp=1', this.#base));
    if (/name="password"/.test(page.text)) {
      page = await this.#fill(page, { login: this.#who.login, password: this.#who.password });
    }
    if (/name="code"/.test(page.text)) page = await this.#fill(page, { code: this.#who.code });
    if (page.url.origin !== this.#base) throw new Error(`step-up stays at ${page.url} (${page.status})`);
  }

  async ask(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const response = await this.#send(new URL('/graphql', this.#base), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-mandat': '1', origin: this.#base, ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const body: unknown = await response.json();
    return { data: null, errors: [], ...(body as object), status: response.status };
  }

  cookieNames(): readonly string[] {
    return this.#jar.names(this.#base);
  }
}
