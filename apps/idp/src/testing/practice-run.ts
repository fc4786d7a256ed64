import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from '../../../../tools/testing/free-port.ts';
import { startIdentityProvider, type RunningProvider } from '../compose.ts';
import type { Config } from '../config.ts';
import { Browser, type Answer, type Form } from './browser.ts';
import { Register, type Attempt, type Tokens } from './register.ts';
import { smallRoster } from './sample-people.ts';
import { ScimPeer } from './scim-peer.ts';

/** A running provider with two people, and a register that uses it. */
export class PracticeRun {
  readonly config: Config;
  readonly register: Register;
  /** Where the provider's directory is told of; it has a token from the start. */
  readonly scim: ScimPeer;
  private running: RunningProvider | undefined;

  private constructor(config: Config, register: Register, scim: ScimPeer) {
    this.scim = scim;
    this.config = config;
    this.register = register;
  }

  static async start(port: number, databaseUrl: string): Promise<PracticeRun> {
    const issuer = `http://localhost:${port}`;
    const register = await new Register(issuer).open();
    const scim = await new ScimPeer().open();
    const folder = await mkdtemp(join(tmpdir(), 'mandat-idp-'));
    const run = new PracticeRun(
      {
        port,
        issuer,
        databaseUrl,
        mandatUrl: register.url,
        clientSecret: register.secret,
        peopleFile: join(folder, 'people.json'),
        mailPort: await freePorts(),
        scimUrl: scim.url,
        scimTokenFile: join(folder, 'scim-token'),
        sample: 'normal',
      },
      register,
      scim,
    );
    await writeFile(join(folder, 'scim-token'), 'practice-token\n');
    await run.resume();
    return run;
  }

  async resume(): Promise<void> {
    this.running = await startIdentityProvider(this.config, smallRoster);
  }

  async pause(): Promise<void> {
    await this.running?.stop();
  }

  async stop(): Promise<void> {
    await this.pause();
    await this.register.close();
    await this.scim.close();
    await rm(join(this.config.peopleFile, '..'), { recursive: true });
  }

  /** Presses a button of the HR desk on one person's page. */
  async press(login: string, form: Form, browser = new Browser()): Promise<Answer> {
    return browser.open(`${this.config.issuer}/desk/person?login=${login}`, form);
  }

  /** A whole sign-in: pushes the request, opens the pages, posts each form in turn, redeems the code. */
  async signIn(
    forms: readonly Form[],
    { browser = new Browser(), ask = {} }: { browser?: Browser; ask?: Form } = {},
  ): Promise<{ attempt: Attempt; answer: Answer; tokens: Tokens }> {
    const attempt = await this.register.begin(ask);
    let answer = await browser.open(attempt.address);
    for (const form of forms) answer = await browser.open(answer.address, form);
    return { attempt, answer, tokens: await this.register.redeem(attempt, answer) };
  }
}
