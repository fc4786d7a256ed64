export type Answer = {
  readonly status: number;
  readonly location: string;
  readonly cookies: readonly string[];
  readonly body: string;
  readonly milliseconds: number;
};

export type Browser = {
  readonly get: (url: string) => Promise<Answer>;
  readonly post: (url: string, form: URLSearchParams, headers?: Record<string, string>) => Promise<Answer>;
  readonly cookie: (name: string) => string | undefined;
  readonly setCookie: (name: string, value: string) => void;
};

/** A browser as far as sign-in needs one: cookies, and no redirection followed unseen. */
export const openBrowser = (): Browser => {
  const jar = new Map<string, string>();
  const keep = (cookie: string): void => {
    const [pair = '', ...attributes] = cookie.split('; ');
    const [name = '', value = ''] = pair.split('=');
    if (attributes.includes('Max-Age=0')) jar.delete(name);
    else jar.set(name, value);
  };
  const send = async (url: string, init: RequestInit): Promise<Answer> => {
    const started = performance.now();
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { accept: 'text/html', 'accept-language': 'en', ...(cookie ? { cookie } : {}), ...init.headers };
    const response = await fetch(url, { ...init, headers, redirect: 'manual', signal: AbortSignal.timeout(15_000) });
    const cookies = response.headers.getSetCookie();
    cookies.forEach(keep);
    const body = await response.text();
    const location = response.headers.get('location') ?? '';
    return { status: response.status, location, cookies, body, milliseconds: performance.now() - started };
  };
  return {
    get: (url) => send(url, {}),
    post: (url, form, headers = {}) => send(url, { method: 'POST', body: form, headers }),
    cookie: (name) => jar.get(name),
    setCookie: (name, value) => void jar.set(name, value),
  };
};
