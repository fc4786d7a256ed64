import { useId, type ReactNode } from 'react';
import type { Paragraph } from './paragraphs.ts';
import { RuleMark } from './RuleMark.tsx';

type SheetProps = {
  readonly title?: string;
  /** A state mark or a few words beside the title. */
  readonly beside?: ReactNode;
  readonly actions?: ReactNode;
  readonly rule?: Paragraph;
  /** Adds the inner distance; leave it out for ledgers and tables. */
  readonly padded?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
};

/** White paper with a hairline. With a title it is a named section. */
export const Sheet = ({ title, beside, actions, rule, padded = false, className = '', children }: SheetProps) => {
  const id = useId();
  return (
    <section className={`m-sheet ${className}`} aria-labelledby={title ? id : undefined}>
      {title ? (
        <div className="m-sheet-head">
          <h2 id={id}>{title}</h2>
          {beside}
          {actions || rule ? (
            <div className="m-sheet-end">
              {actions}
              {rule ? <RuleMark paragraph={rule} /> : null}
            </div>
          ) : null}
        </div>
      ) : null}
      {padded ? <div className="m-pad">{children}</div> : children}
    </section>
  );
};

type LedgerRowProps = {
  /** The reference: date, hour, paragraph, role. A `<b>` in it becomes its first line. */
  readonly margin: ReactNode;
  readonly edge?: 'late' | 'today' | 'held';
  readonly children: ReactNode;
  /** Further entries of the same day stand under the first, with a hairline between. */
  readonly more?: readonly ReactNode[];
};

export const LedgerRow = ({ margin, edge, children, more = [] }: LedgerRowProps) => (
  <div className={`m-ledger ${edge ? `m-ledger-${edge}` : ''}`}>
    <div className="m-margin" style={{ gridRow: `span ${1 + more.length}` }}>
      {margin}
    </div>
    <div className="m-ledger-text">{children}</div>
    {more.map((entry, at) => (
      // Entries of one day have no identity of their own here; their order is their identity.
      // oxlint-disable-next-line react/no-array-index-key
      <div key={at} className="m-ledger-text">
        {entry}
      </div>
    ))}
  </div>
);
