import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { DeniedState, ErrorState, NotFoundState, Skeleton } from '../kit/EmptyState.tsx';
import { usePageTitle } from '../kit/RouteAnnouncer.tsx';
import { isFault, type GraphqlFault } from '../providers/data/graphql-fault.ts';
import { useTranslate } from '../providers/Reader.tsx';

type LoadedProps<Result, Shown> = {
  readonly query: Pick<UseQueryResult<Result, GraphqlFault>, 'data' | 'error' | 'refetch'>;
  /** The record in the answer; null is a record that is not there, or not this reader's to see. */
  readonly pick: (data: Result) => Shown | null;
  /** Within a sheet: the states do not take the page's title. */
  readonly inside?: boolean;
  readonly rows?: number;
  readonly children: (shown: Shown) => ReactNode;
};

const Titled = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  usePageTitle(title);
  return children;
};

type FailedProps = { readonly fault: GraphqlFault; readonly whole: boolean; readonly onAgain: () => void };

const Failed = ({ fault, whole, onAgain }: FailedProps) =>
  isFault(fault, 'FORBIDDEN') ? (
    <DeniedState whole={whole} />
  ) : (
    <ErrorState whole={whole} reference={fault.reference ?? undefined} onAgain={onAgain} />
  );

/** What a read shows before, instead of and with its answer. */
export const Loaded = <Result, Shown>({ query, pick, inside = false, rows, children }: LoadedProps<Result, Shown>) => {
  const translate = useTranslate();
  const { data, error, refetch } = query;
  const entitled = (title: string, state: ReactNode) => (inside ? state : <Titled title={title}>{state}</Titled>);
  if (data === undefined) {
    if (!error) return <Skeleton rows={rows} />;
    return entitled(
      translate('kit.error.title'),
      <Failed fault={error} whole={!inside} onAgain={() => void refetch()} />,
    );
  }
  const shown = pick(data);
  return shown === null ? (
    entitled(translate('kit.notFound.title'), <NotFoundState whole={!inside} />)
  ) : (
    <>{children(shown)}</>
  );
};
