import { accept, pastMoment, platforms, refuse, type Decision } from '@mandat/domain';
import { findMessage } from '@mandat/messages';
import { catalogueOf } from '@mandat/messages/server';
import { isEmpty, scopeOf } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import { writeCsv } from '../../platform/tables/write-table.ts';
import { accountsAsOf, type PastAccount, type PastAccountFilter } from './past-accounts.repository.ts';

export type MadeFile = { readonly name: string; readonly mediaType: string; readonly bytes: Buffer };
export type AskedFile = { readonly on: string; readonly filter: PastAccountFilter };

/** More accounts than any register has; the database ends what takes too long. */
const most = 100_000;

type Words = (key: string) => string;

const wordsOf = ({ language }: Context): Words => {
  const catalogue = catalogueOf(language);
  return (key) => findMessage(catalogue, language, key) ?? key;
};

const instant = (at: Date | null): string => at?.toISOString() ?? '';

/** A state as the pages name it: what was authorized then was official then. */
const stateOf = ({ status }: PastAccount): string => {
  if (status === 'authorized') return 'official';
  return status === 'creation-lapsed' ? 'creation-late' : status;
};

type Column = { readonly head: string; readonly cell: (account: PastAccount, words: Words) => string };

const columns: readonly Column[] = [
  { head: 'field.reference', cell: ({ reference }) => reference },
  { head: 'field.title', cell: ({ title }) => title },
  { head: 'field.platform', cell: ({ platform }) => platforms[platform].label },
  { head: 'field.handle', cell: ({ handle }) => handle ?? '' },
  { head: 'field.url', cell: ({ url }) => url ?? '' },
  { head: 'field.entityId', cell: ({ entityCode, entityName }) => `${entityCode} – ${entityName}` },
  { head: 'accounts.column.state', cell: (account, words) => words(`state.account.${stateOf(account)}`) },
  { head: 'field.languages', cell: ({ languages }) => languages.join('; ') },
  { head: 'field.purpose', cell: ({ purpose }) => purpose },
  { head: 'field.audience', cell: ({ audience }) => audience },
  { head: 'past.official', cell: ({ officialName }) => officialName ?? '' },
  { head: 'past.holders', cell: ({ holders }) => String(holders) },
  { head: 'past.authorizedAt', cell: ({ authorizedAt }) => instant(authorizedAt) },
  { head: 'past.withdrawnAt', cell: ({ withdrawnAt }) => instant(withdrawnAt) },
];

/** The register as it stood at the end of a day, for whoever may look back on it, in their language (F17). */
export const pastFile = async (context: Context, { on, filter }: AskedFile): Promise<Decision<MadeFile>> => {
  if (isEmpty(scopeOf(context.actor, 'account:read-timeline'))) return refuse('FORBIDDEN');
  const moment = pastMoment({ on }, context.now);
  if (!moment.ok) return moment;
  const { nodes: accounts } = await accountsAsOf(context, { moment: moment.next, filter }, { first: most, offset: 0 });
  const words = wordsOf(context);
  return accept({
    name: `${words('past.title')} ${on}.csv`,
    mediaType: 'text/csv; charset=utf-8',
    bytes: writeCsv({
      header: columns.map(({ head }) => words(head)),
      rows: accounts.map((account) => columns.map(({ cell }) => cell(account, words))),
    }),
  });
};
