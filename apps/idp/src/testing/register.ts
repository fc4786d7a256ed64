import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createHash, randomBytes } from 'node:crypto';
import { text } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import { createRemoteJWKSet, jwtVerify, type JWTPayload, type JWTVerifyResult } from 'jose';
import type { Answer } from './browser.ts';

export type Tokens = { readonly id_token: string; readonly access_token: string; readonly refresh_token: string };
export type Attempt = { readonly address: URL; readonly verifier: string; readonly state: string };

const clientId = 'mandat';

/** What the register is to the provider: a client that speaks OpenID Connect, and hears back-channel logouts. */
export class Register {
  readonly logoutTokens: string[] = [];
  readonly secret = randomBytes(24).toString('base64url');
  private readonly server: Server;
  private readonly issuer: string;
  url = '';

  constructor(issuer: string) {
    this.issuer = issuer;
    this.server = createServer((request, response) => void this.hear(request, response));
  }

  private async hear(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.logoutTokens.push(new URLSearchParams(await text(request)).get('logout_token') ?? '');
    response.end();
  }

  async open(port = 0): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(port, '127.0.0.1', resolve));
    this.url = `http://localhost:${(this.server.address() as AddressInfo).port}`;
    return this;
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  get callback(): string {
    return `${this.url}/auth/callback/practice`;
  }

  async discover(): Promise<Record<string, unknown>> {
    const response = await fetch(`${this.issuer}/.well-known/openid-configuration`);
    return (await response.json()) as Record<string, unknown>;
  }

  async post(endpoint: string, form: Readonly<Record<string, string>>): Promise<Response> {
    const metadata = await this.discover();
    return fetch(String(metadata[endpoint]), {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${clientId}:${this.secret}`).toString('base64')}` },
      body: new URLSearchParams(form),
    });
  }

  /** Pushes the authorization request (RFC 9126) and says where the browser goes. */
  async begin(more: Readonly<Record<string, string>> = {}): Promise<Attempt> {
    const [verifier, state, nonce] = [randomBytes(32), randomBytes(16), randomBytes(16)].map((bytes) =>
      bytes.toString('base64url'),
    ) as [string, string, string];
    const pushed = await this.post('pushed_authorization_request_endpoint', {
      response_type: 'code',
      client_id: clientId,
      redirect_uri: this.callback,
      scope: 'openid profile email',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      state,
      nonce,
      ...more,
    });
    const { request_uri: requestUri } = (await pushed.json()) as { request_uri: string };
    const address = new URL(String((await this.discover()).authorization_endpoint));
    address.search = new URLSearchParams({ client_id: clientId, request_uri: requestUri }).toString();
    return { address, verifier, state };
  }

  async redeem({ verifier }: Attempt, { location }: Answer): Promise<Tokens> {
    const response = await this.post('token_endpoint', {
      grant_type: 'authorization_code',
      code: location?.searchParams.get('code') ?? '',
      redirect_uri: this.callback,
      code_verifier: verifier,
    });
    return (await response.json()) as Tokens;
  }

  async verify(token: string, more: { audience?: string; typ?: string } = {}): Promise<JWTVerifyResult> {
    const keys = createRemoteJWKSet(new URL(String((await this.discover()).jwks_uri)));
    return jwtVerify(token, keys, { issuer: this.issuer, audience: clientId, algorithms: ['RS256'], ...more });
  }

  async claims(tokens: Tokens): Promise<JWTPayload> {
    return (await this.verify(tokens.id_token)).payload;
  }
}
