import { settings } from '@mandat/domain';
import type { FieldNode } from 'graphql';
import type { AnyField } from './compilation.ts';
import { badInput, type Path } from './read-errors.ts';
import type { Run, Values } from './run.ts';

const furthest = 1_000_000;

export type Page = { readonly first: number; readonly offset: number; readonly after: string | null };

const asked = (args: Values): Page => ({
  first: (args['first'] as number | null | undefined) ?? settings.pageSize,
  offset: (args['offset'] as number | null | undefined) ?? 0,
  after: (args['after'] as string | null | undefined) ?? null,
});

/** The page that the arguments of a connection ask for. */
export const pageOf = (run: Run, field: AnyField, place: { readonly node: FieldNode; readonly path: Path }): Page => {
  const page = asked(run.args(field, place.node));
  const { first, offset, after } = page;
  const most = run.reader.actor.kind === 'client' ? settings.pageSizeOfClients : settings.pageSizeOfSessions;
  if (first > most) throw badInput('page-too-large', place.path);
  if (first < 0 || offset < 0 || offset > furthest) throw badInput('page-out-of-range', place.path);
  if (offset > 0 && after !== null) throw badInput('page-ambiguous', place.path);
  return page;
};
