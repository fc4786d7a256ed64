import { Client } from 'pg';
import type { RunningMandat } from '../../../tools/testing/start-mandat.ts';
import { signInAtProvider, provideSecondFactor, type Visitor } from './visitor.ts';

/** Ends every session behind the readers' backs, as an administrator of the database or a back-channel logout would. */
export const endSessions = async ({ databaseUrl }: RunningMandat): Promise<number> => {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const { rowCount } = await client.query('delete from session');
  await client.end();
  return rowCount ?? 0;
};

/** The provider may still know the person: then the small window closes by itself. */
export const signInAgain = async ({ page, say, who, hand, handOf }: Visitor): Promise<void> => {
  const opened = page.waitForEvent('popup');
  await hand.press(page.getByRole('button', { name: say('kit.session.signIn'), exact: true }));
  const small = await opened;
  const closed = small.isClosed() ? Promise.resolve(null) : small.waitForEvent('close');
  const login = small.locator('input[name=login]');
  const asked = await Promise.race([
    closed.then(() => false),
    login.waitFor().then(
      () => true,
      () => false,
    ),
  ]);
  if (asked) await signInAtProvider(handOf(small), who);
  await closed;
  await page.getByRole('dialog', { name: say('kit.session.title') }).waitFor({ state: 'detached' });
};

/** Confirms with the second factor in the small window, after the press that asked for it. */
export const confirmSecondFactor = async ({ page, say, who, hand, handOf }: Visitor): Promise<void> => {
  const opened = page.waitForEvent('popup');
  await hand.press(page.getByRole('button', { name: say('stepUp.open'), exact: true }));
  const small = await opened;
  const closed = small.waitForEvent('close');
  await provideSecondFactor(handOf(small), who);
  await closed;
};
