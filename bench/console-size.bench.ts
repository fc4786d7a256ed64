import { gzipSync } from 'node:zlib';
import { openBrowser } from '../tools/testing/browser.ts';
import { startSharedServer, stopSharedServer } from '../tools/testing/shared-server.ts';
import { startMandat } from '../tools/testing/start-mandat.ts';
import { signInByClick } from '../tests/journeys/sign-in.ts';
import { atMost, print } from './table.ts';

/** The JavaScript that a browser with an empty cache fetches for /accounts, packed as a server would send it. */
await startSharedServer();
const mandat = await startMandat();
const browser = await openBrowser();
try {
  const context = await browser.newContext();
  const first = await context.newPage();
  await signInByClick(first, mandat, 'dgc-administrator');
  await first.close();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  const sizes: number[] = [];
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    bodies.push(response.body().then((body) => void sizes.push(gzipSync(body).length)));
  });
  await page.goto(`${mandat.url}/accounts`, { waitUntil: 'networkidle' });
  await Promise.all(bodies);
  const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1000;
  print([
    atMost(`console /accounts cold: JavaScript, ${sizes.length} files, gzip`, 380, { value: kilobytes, unit: 'kB' }),
  ]);
} finally {
  await browser.close();
  await mandat.stop();
  await stopSharedServer();
}
