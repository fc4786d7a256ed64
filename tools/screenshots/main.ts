import { mkdirSync, writeFileSync } from 'node:fs';
import { ensureChromium } from '../browser/chromium.ts';
import { ensureBuilt } from '../build/build.ts';
import { inRoot } from '../root.ts';
import { explain, Failure } from '../terminal/failure.ts';
import { say, step } from '../terminal/step.ts';
import { openBrowser } from '../testing/browser.ts';
import { startSharedServer, stopSharedServer } from '../testing/shared-server.ts';
import { startMandat } from '../testing/start-mandat.ts';
import { pictures } from './pictures.ts';
import { sendLeavers } from './send-leavers.ts';
import { takePicture } from './take-picture.ts';

const mostBytes = 200_000;
const folder = inRoot('docs/screenshots');

const takeAll = async (): Promise<void> => {
  const mandat = await step('Starting the product', () => startMandat());
  const browser = await openBrowser();
  try {
    mkdirSync(folder, { recursive: true });
    let haveLeft = false;
    for (const picture of pictures) {
      if (picture.afterLeavers && !haveLeft) {
        await step('People leave', () => sendLeavers(mandat));
        haveLeft = true;
      }
      const image = await takePicture(browser, mandat, picture);
      if (image.length > mostBytes) throw new Failure(`${picture.file}.png has ${image.length} bytes: too many.`);
      writeFileSync(`${folder}/${picture.file}.png`, image);
      say(`  ${picture.file}.png, ${Math.round(image.length / 1000)} kB`);
    }
  } finally {
    await browser.close();
    await mandat.stop();
  }
};

const run = async (): Promise<number> => {
  try {
    const chromium = await ensureChromium(say);
    if ('missing' in chromium) throw new Failure(`There is no browser to take pictures with: ${chromium.missing}.`);
    await ensureBuilt();
    await startSharedServer();
    await takeAll();
    return 0;
  } catch (error) {
    console.error(explain(error));
    return 1;
  }
};

const code = await run();
await stopSharedServer();
process.exit(code);
