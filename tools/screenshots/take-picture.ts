import type { Browser, BrowserContext, Page } from 'playwright-core';
import { Failure } from '../terminal/failure.ts';
import type { RunningMandat } from '../testing/start-mandat.ts';
import type { Address, Picture, PicturedList } from './pictures.ts';

type Person = RunningMandat['people'][number];

const filters: Record<PicturedList, string> = { accounts: 'AccountFilter', cases: 'CaseFilter', holds: 'HoldFilter' };

const questionOf = (list: PicturedList): string =>
  `query Pictured($filter: ${filters[list]}) { found: ${list}(first: 1, filter: $filter) { nodes { id } } }`;

const personFor = (mandat: RunningMandat, { role, entity }: Picture): Person => {
  const person = mandat.people.find((each) => each.role === role && each.entity === entity);
  if (!person) throw new Failure(`The sample has no ${role} of ${entity} to sign in as.`);
  return person;
};

const openWindow = async (browser: Browser, { locale, theme }: Picture): Promise<BrowserContext> => {
  const colorScheme = theme;
  const viewport = { width: 1280, height: 800 };
  const context = await browser.newContext({ viewport, locale, colorScheme, reducedMotion: 'reduce' });
  await context.addInitScript(
    (kept) => {
      localStorage.setItem('mandat.locale', kept.locale);
      localStorage.setItem('mandat.appearance', JSON.stringify({ theme: kept.theme, density: 'comfortable' }));
    },
    { locale, theme },
  );
  return context;
};

const signIn = async (page: Page, url: string, { login, password }: Person): Promise<void> => {
  await page.goto(`${url}/auth/sign-in?provider=practice`);
  await page.fill('input[name=login]', login);
  await page.fill('input[name=password]', password);
  await page.press('input[name=password]', 'Enter');
  await page.waitForURL(`${url}/**`);
};

const addressOf = async (page: Page, url: string, address: Address): Promise<string> => {
  if (typeof address === 'string') return address;
  const response = await page.request.post(`${url}/graphql`, {
    headers: { 'X-Mandat': '1', Origin: url },
    data: { query: questionOf(address.list), variables: { filter: address.filter } },
  });
  const body = (await response.json()) as { data?: { found: { nodes: readonly { id: string }[] } } };
  const id = body.data?.found.nodes[0]?.id;
  if (!id)
    throw new Failure(
      `The register has none of its ${address.list} for the picture: ${JSON.stringify(body).slice(0, 300)}`,
    );
  return address.path(id);
};

/** The window as one reader sees it, once the page is quiet. */
export const takePicture = async (browser: Browser, mandat: RunningMandat, picture: Picture): Promise<Buffer> => {
  const context = await openWindow(browser, picture);
  try {
    const page = await context.newPage();
    await signIn(page, mandat.url, personFor(mandat, picture));
    await page.goto(mandat.url + (await addressOf(page, mandat.url, picture.address)), { waitUntil: 'networkidle' });
    await page.locator('h1').first().waitFor();
    await page.evaluate('document.fonts.ready');
    return await page.screenshot({ animations: 'disabled' });
  } finally {
    await context.close();
  }
};
