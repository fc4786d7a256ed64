import { readFileSync } from 'node:fs';

export interface ServerUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const candidates = ['postgres', 'nobody'];

/** PostgreSQL refuses to run as root; then it runs as another user of this machine. Undefined: as we are. */
export const serverUser = (uid = process.getuid?.(), passwd = '/etc/passwd'): ServerUser | undefined => {
  if (uid !== 0) return undefined;
  const users = readFileSync(passwd, 'utf8').split('\n').map(parseUser);
  return candidates.map((name) => users.find((user) => user.name === name)).find((user) => user !== undefined);
};

const parseUser = (line: string): ServerUser => {
  const [name = '', , uid, gid] = line.split(':');
  return { name, uid: Number(uid), gid: Number(gid) };
};
