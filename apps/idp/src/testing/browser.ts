export type Form = Readonly<Record<string, string>>;

export type Answer = {
  readonly status: number;
  readonly address: URL;
  readonly text: string;
  readonly headers: Headers;
  readonly location: URL | undefined;
};

/** A browser without script: keeps cookies, follows redirects of the provider, posts forms. */
export class Browser {
  private readonly cookies = new Map<string, string>();
  readonly acceptLanguage: string;
  /** Where its forms say that they come from; the page's own place, unless a test lies. */
  readonly origin: string | undefined;

  constructor(acceptLanguage = 'en', origin?: string) {
    this.acceptLanguage = acceptLanguage;
    this.origin = origin;
  }

  private keep(headers: Headers): void {
    for (const cookie of headers.getSetCookie()) {
      const [pair = '', ...attributes] = cookie.split(';');
      const [name = '', value = ''] = pair.split('=');
      const gone = value === '' || attributes.some((text) => /expires=Thu, 01 Jan 1970/i.test(text));
      if (gone) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }

  private async ask(address: URL, form?: Form): Promise<Answer> {
    const response = await fetch(address, {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: {
        accept: 'text/html',
        'accept-language': this.acceptLanguage,
        ...(form && { origin: this.origin ?? address.origin }),
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      ...(form && { body: new URLSearchParams(form) }),
    });
    this.keep(response.headers);
    const target = response.headers.get('location');
    const location = target === null ? undefined : new URL(target, address);
    return { status: response.status, address, text: await response.text(), headers: response.headers, location };
  }

  /** Follows redirects within one origin; the one that leaves it is the answer. */
  async open(address: string | URL, form?: Form): Promise<Answer> {
    let answer = await this.ask(new URL(address), form);
    for (let hop = 0; hop < 10; hop += 1) {
      if (!answer.location || answer.location.origin !== answer.address.origin) return answer;
      answer = await this.ask(answer.location);
    }
    throw new Error(`too many redirects at ${answer.address.href}`);
  }
}
