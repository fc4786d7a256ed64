import { Fragment, type ReactNode } from 'react';

export type Definition = { readonly term: string; readonly value: ReactNode };

export const DefinitionList = ({
  items,
  side = false,
}: {
  readonly items: readonly Definition[];
  readonly side?: boolean;
}) => (
  <dl className={`m-definitions ${side ? 'm-definitions-side' : ''}`}>
    {items.map(({ term, value }) => (
      <Fragment key={term}>
        <dt>{term}</dt>
        <dd>{value}</dd>
      </Fragment>
    ))}
  </dl>
);
