import { dayIn, endOfDayIn, heldSpans, spansWithin, startOfDayIn, type HeldSpan, type PastDays } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import {
  authorizedVersions,
  heldVersions,
  versionOf,
  type AuthorizedVersion,
  type HeldVersion,
} from './held-between.repository.ts';

export type HeldBetween = HeldSpan &
  Pick<HeldVersion, 'accountId' | 'title' | 'handle' | 'platform'> & {
    readonly holdingId: string;
    readonly fromOn: string;
  };

export type AskedPerson = PastDays & { readonly personId: string };

const spansOf = (versions: readonly HeldVersion[], authorizations: readonly AuthorizedVersion[]) =>
  heldSpans({ holding: versions.map(versionOf), authorizations: authorizations.map(versionOf) });

const earliest = (one: HeldBetween, other: HeldBetween): number =>
  one.fromAt.getTime() - other.fromAt.getTime() || one.holdingId.localeCompare(other.holdingId);

/** What a person held from the first to the last day, both included, where the account's entity is. */
export const heldBetween = async (context: Context, asked: AskedPerson): Promise<readonly HeldBetween[]> => {
  const versions = await heldVersions(context, asked.personId);
  const ids = versions.flatMap(({ authorizationId }) => authorizationId ?? []);
  const authorizations = Map.groupBy(await authorizedVersions(context, [...new Set(ids)]), ({ id }) => id);
  const found = [...Map.groupBy(versions, ({ id }) => id)].flatMap(([holdingId, own]) => {
    const last = own.at(-1);
    if (!last) return [];
    const restsOn = new Set(own.flatMap(({ authorizationId }) => authorizationId ?? []));
    const spans = spansOf(
      own,
      [...restsOn].flatMap((id) => authorizations.get(id) ?? []),
    );
    const { accountId, title, handle, platform, timeZone } = last;
    const within = spansWithin(spans, startOfDayIn(timeZone, asked.from), endOfDayIn(timeZone, asked.until));
    const account = { holdingId, accountId, title, handle, platform };
    return within.map((span) => ({ ...span, ...account, fromOn: dayIn(timeZone, span.fromAt) }));
  });
  return found.sort(earliest);
};
