import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Paragraph } from './paragraphs.ts';
import { RuleMark } from './RuleMark.tsx';

type LedgerItemProps = {
  /** What kind of task it is, in a caption before the rule mark: "Change to confirm". */
  readonly kind: ReactNode;
  readonly rule?: Paragraph;
  /** A state mark beside the kind. */
  readonly beside?: ReactNode;
  readonly title: string;
  readonly to?: string;
  readonly detail?: ReactNode;
  readonly action?: ReactNode;
};

/** One line of a docket: kind and paragraph, title, the sum in words, and its button at the end side. */
export const LedgerItem = ({ kind, rule, beside, title, to, detail, action }: LedgerItemProps) => (
  <div className="m-item">
    <div>
      <p className="m-item-kind">
        <span>{kind}</span>
        {rule ? <RuleMark paragraph={rule} /> : null}
        {beside}
      </p>
      <h3>{to ? <Link to={to}>{title}</Link> : title}</h3>
      {detail ? <p className="m-caption">{detail}</p> : null}
    </div>
    {action}
  </div>
);
