import { Histogram } from 'prom-client';
import type { World } from '../../platform/context.ts';
import type { Database } from '../../platform/database/database.ts';
import type { BoundedFetch, FetchRules } from '../../platform/http/bounded-fetch.ts';
import type { Logger } from '../../platform/log/logger.ts';
import type { Metrics } from '../../platform/metrics/metrics.ts';
import type { HandleSignal } from '../../features/offboarding/signal-door.ts';
import type { Sources } from '../sources.ts';
import { directorySource, type DirectorySource } from './directory-source.ts';
import { followSource } from './follow-source.ts';

export type DirectoriesParts = {
  readonly database: Database;
  readonly world: World;
  readonly sources: Sources;
  readonly handle: HandleSignal;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** Each directory has its own limit of time. */
  readonly fetchWithin: (rules: Pick<FetchRules, 'timeoutMs' | 'maxBytes'>) => BoundedFetch;
};

export type Directories = { readonly stop: () => Promise<void> };

/** A page of 500 events or people with everything that is written about them. */
const mostBytes = 16_777_216;

const directoriesOf = (sources: Sources): readonly DirectorySource[] =>
  sources.all.flatMap((source) => {
    const settings = sources.settingsOf(source);
    const directory = settings?.source.directory;
    return settings && directory ? [directorySource(source, settings.provider, directory)] : [];
  });

/** Follows every directory that the configuration names. */
export const startDirectories = (parts: DirectoriesParts): Directories => {
  const seconds = new Histogram({
    name: 'mandat_directory_round_seconds',
    help: 'Duration of a reading of a directory, by source and outcome',
    labelNames: ['source', 'outcome'] as const,
    buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 30, 120],
    registers: [parts.metrics.registry],
  });
  const following = directoriesOf(parts.sources).map((directory) =>
    followSource({
      ...parts,
      directory,
      fetch: parts.fetchWithin({ timeoutMs: directory.directory.timeoutSeconds * 1000, maxBytes: mostBytes }),
      observe: (outcome, took) => seconds.observe({ source: directory.source.name, outcome }, took),
    }),
  );
  return {
    stop: async () => {
      await Promise.all(following.map((each) => each.stop()));
    },
  };
};
