import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { inRoot } from '../root.ts';

export interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
}

export interface ComposeFile {
  readonly services: Readonly<Record<string, Service>>;
}

export const readComposeFile = (): ComposeFile =>
  parse(readFileSync(inRoot('docker-compose.yml'), 'utf8'), { merge: true }) as ComposeFile;

/** The services that run the register's own image. */
export const ownServices = ({ services }: ComposeFile): readonly (readonly [string, Service])[] =>
  Object.entries(services).filter(([, { build }]) => build !== undefined);

/** Where a path of a container is in this checkout: the image's folder, or a folder that is mounted. */
export const onHost = (service: Service, path: string): string => {
  const mounts = [
    ...(service.volumes ?? []).map((volume) => volume.split(':')),
    ...(service.build === undefined ? [] : [['.', '/app']]),
  ];
  const absolute = path.startsWith('/') ? path : `/app/${path}`;
  for (const [from = '', to = ''] of mounts) {
    if (from.startsWith('.') && (absolute === to || absolute.startsWith(`${to}/`))) {
      return inRoot(from, absolute.slice(to.length));
    }
  }
  throw new Error(`${path} is in no folder of this checkout`);
};
