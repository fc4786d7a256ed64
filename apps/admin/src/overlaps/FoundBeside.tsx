import type { ComparedReference } from '../graphql/generated/overlaps.ts';
import type { ComparedAccount } from '../graphql/generated/requests.ts';
import { useTranslate } from '../providers/Reader.tsx';
import { Comparison } from '../requests/Comparison.tsx';
import { Likeness, type Alike } from './Likeness.tsx';
import { ReferenceComparison } from './ReferenceComparison.tsx';

export type Beside = Alike & {
  readonly other: ComparedAccount | null;
  readonly reference: ComparedReference | null;
};

type FoundBesideProps = {
  readonly mine: ComparedAccount;
  readonly found: Beside;
  readonly number: number;
  readonly total: number;
  /** What stands over the account that it was found beside, where that is no request. */
  readonly own?: string | undefined;
};

const Compared = ({ mine, found: { other, reference }, number, total, own }: FoundBesideProps) => {
  const translate = useTranslate();
  if (other) return <Comparison mine={mine} other={other} number={number} total={total} own={own} />;
  if (reference) return <ReferenceComparison mine={mine} other={reference} own={own} />;
  return <p className="m-muted">{translate('request.overlap.hidden')}</p>;
};

/** What the search found beside an account: why it holds them for alike, and the two side by side. */
export const FoundBeside = (props: FoundBesideProps) => (
  <div className="m-stack m-stack-3">
    <Likeness alike={props.found} />
    <Compared {...props} />
  </div>
);
