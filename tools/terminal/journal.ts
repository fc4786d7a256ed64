import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Say, say } from './step.ts';

/** What a child prints: kept in a file when one is named, told at once when somebody listens, and its last lines at hand for when it fails. */
export interface Journal {
  readonly hear: (line: string) => void;
  readonly replay: (tell?: Say) => void;
}

const remembered = 30;

export const openJournal = (file?: string, tell?: Say): Journal => {
  const lines: string[] = [];
  if (file) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '', { mode: 0o600 });
  }
  return {
    hear: (line) => {
      lines.push(line);
      if (lines.length > remembered) lines.shift();
      tell?.(line);
      if (file) appendFileSync(file, `${line}\n`);
    },
    replay: (again = say) => lines.forEach((line) => again(`  ${line}`)),
  };
};
