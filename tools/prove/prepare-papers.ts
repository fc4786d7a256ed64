import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { environment } from '../environment.ts';
import { javaOf, onPath } from '../java/find-java.ts';
import { copyArtifact } from '../java/run-quietly.ts';
import { inRoot } from '../root.ts';
import { explain } from '../terminal/failure.ts';
import { type Say, step } from '../terminal/step.ts';

/** Ignored by git, and kept between runs. */
const cache = inRoot('.data/jars');

/** A validator of PDF/UA, and readers of text and of codes that are not ours. */
const jars = [
  'org.verapdf.apps:greenfield-apps:1.28.2',
  'org.apache.pdfbox:pdfbox-app:3.0.8',
  'com.google.zxing:core:3.5.3',
  'com.google.zxing:javase:3.5.3',
  'com.beust:jcommander:1.82',
].map((artifact) => ({ artifact, file: join(cache, `${artifact.split(':').slice(1).join('-')}.jar`) }));

const missing = () => jars.filter(({ file }) => !existsSync(file));

const fetchMissing = async (maven: string): Promise<void> => {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, '.fetched-'));
  try {
    for (const { file, artifact } of missing()) {
      await copyArtifact(maven, artifact, folder);
      renameSync(join(folder, basename(file)), file);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export type Papers = { readonly env: NodeJS.ProcessEnv; readonly failed: number };

const without = (why: string, tell: Say, failed: number): Papers => {
  tell(`Letters and case proofs are not validated as PDF/UA: ${why}.`);
  return { env: {}, failed };
};

/** What the proofs of the papers need. Where it can be had, not having run is a failure; where no Java or Maven is, it is said. */
export const preparePapers = async (tell: Say, env: NodeJS.ProcessEnv = environment): Promise<Papers> => {
  const [java, maven] = [javaOf(env), onPath('mvn', env)];
  if (!java) return without('no Java was found', tell, 0);
  if (missing().length > 0 && !maven) return without('there is no mvn to fetch veraPDF', tell, 0);
  try {
    if (missing().length > 0) await step('Fetching veraPDF, PDFBox and ZXing', () => fetchMissing(maven ?? ''), tell);
  } catch (error) {
    return without(explain(error), tell, 1);
  }
  return { env: { PAPERS_JAVA: java, PAPERS_CLASSES: jars.map(({ file }) => file).join(delimiter) }, failed: 0 };
};
