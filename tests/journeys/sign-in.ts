import type { Page } from 'playwright-core';

type Product = {
  readonly url: string;
  readonly people: readonly {
    readonly name: string;
    readonly role: string;
    readonly entity: string | null;
    readonly login: string;
    readonly password: string;
    readonly code: string;
  }[];
};

// oxlint-disable-next-line max-params
export const personOf = (mandat: Product, role: string, entity: string | null = null, at = 0) => {
  const found = mandat.people.filter((each) => each.role === role && (entity === null || each.entity === entity))[at];
  if (!found) throw new Error(`nobody to sign in as ${role} of ${entity ?? 'any entity'}`);
  return found;
};

/** Through the real sign-in, with login and password; ends on the console's first page. */
export const signInByClick = async (page: Page, mandat: Product, role: string): Promise<void> => {
  const who = personOf(mandat, role);
  await page.goto(`${mandat.url}/auth/sign-in?provider=practice&returnTo=/`);
  await page.fill('input[name="login"]', who.login);
  await page.fill('input[name="password"]', who.password);
  await page.press('input[name="password"]', 'Enter');
  await page.waitForURL((url) => url.origin === mandat.url && !url.pathname.startsWith('/auth'));
};
