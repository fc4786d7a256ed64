import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const onPath = (name: string, env: NodeJS.ProcessEnv): string | undefined =>
  (env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });

export const javaOf = (env: NodeJS.ProcessEnv): string | undefined => {
  const named = env['JAVA_HOME'] ? join(env['JAVA_HOME'], 'bin/java') : undefined;
  return named && existsSync(named) ? named : onPath('java', env);
};
