import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ServerUser } from './server-user.ts';

const foldersAbove = (path: string): string[] => {
  const parent = dirname(path);
  return parent === path ? [path] : [...foldersAbove(parent), path];
};

const mayEnter = (folder: string, user: ServerUser): boolean => {
  const { mode, uid, gid } = statSync(folder);
  if (uid === user.uid) return (mode & 0o100) !== 0;
  return (mode & (gid === user.gid ? 0o010 : 0o001)) !== 0;
};

/** Whether the server's user gets through every folder down to this one: below root's home, for one, it does not. */
export const canReach = (folder: string, user: ServerUser | undefined): boolean =>
  user === undefined || foldersAbove(folder).every((above) => mayEnter(above, user));
