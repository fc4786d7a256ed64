import { Client } from 'pg';
import { openBrowser } from '../tools/testing/browser.ts';
import { startSharedServer, stopSharedServer } from '../tools/testing/shared-server.ts';
import { startMandat } from '../tools/testing/start-mandat.ts';
import { signInByClick } from '../tests/journeys/sign-in.ts';
import { atMost, percentile, print } from './table.ts';

/** From the press of a button at the practice provider to the name in a console page that nobody reloads. */
const leavers = 20;

type Leaver = { readonly login: string; readonly name: string };

await startSharedServer();
const mandat = await startMandat();
const browser = await openBrowser();
const database = new Client({ connectionString: mandat.databaseUrl });
await database.connect();
try {
  await database.query(`insert into register_setting (name, value) values ('guard', $1)`, [
    JSON.stringify({ windows: [{ hours: 1, people: 1_000_000, percent: 100 }] }),
  ]);
  const context = await browser.newContext();
  const page = await context.newPage();
  await signInByClick(page, mandat, 'dgc-administrator');
  await page.goto(`${mandat.url}/departures`);
  await page.getByRole('heading', { level: 1 }).waitFor();

  const { rows } = await database.query<{ name: string }>(
    `select distinct p.name from holding h join person p on p.id = h.person_id
     where h.capacity = 'authorized-official' and h.ended_at is null and h.removal_awaited_at is null
       and p.id not in (select person_id from headship) and (select count(*) from person o where o.name = p.name) = 1
     order by p.name limit 200`,
  );
  const found: Leaver[] = [];
  for (const { name } of rows) {
    if (found.length === leavers) break;
    const answer = await fetch(`${mandat.issuer}/desk?q=${encodeURIComponent(name)}`);
    const login = /\/desk\/person\?login=([\w.-]+)/u.exec(await answer.text())?.[1];
    if (login) found.push({ login, name });
  }

  const seen: number[] = [];
  for (const { login, name } of found) {
    const begun = performance.now();
    const sent = fetch(`${mandat.issuer}/desk/person?login=${login}`, {
      method: 'POST',
      headers: { origin: mandat.issuer, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'act=leave',
      redirect: 'manual',
    });
    await page.getByRole('link', { name, exact: true }).waitFor({ timeout: 20_000 });
    seen.push(performance.now() - begun);
    await sent;
  }
  if (seen.length < leavers) throw new Error(`only ${seen.length} of ${leavers} leavers were found at the desk`);
  print([
    atMost(`practice provider → open console page, ${seen.length} leavers: p50`, 1000, {
      value: percentile(seen, 50),
      unit: 'ms',
    }),
    atMost(`practice provider → open console page, ${seen.length} leavers: p95`, 1000, {
      value: percentile(seen, 95),
      unit: 'ms',
    }),
  ]);
} finally {
  await database.end();
  await browser.close();
  await mandat.stop();
  await stopSharedServer();
}
