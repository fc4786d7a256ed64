import { Mark, StateMark } from '../kit/StateMark.tsx';
import { useTranslate } from '../providers/Reader.tsx';

type Answered = { readonly outcome: 'APPROVED' | 'REJECTED' | null };

/** Whether two people have answered, and how. */
export const HoldMark = ({ hold: { outcome } }: { readonly hold: Answered }) => {
  const translate = useTranslate();
  if (outcome === null) return <StateMark of="case" state="held" />;
  return outcome === 'APPROVED' ? (
    <Mark icon="decision" tone="primary" word={translate('guard.stamp.approved')} />
  ) : (
    <Mark icon="s-withdrawn" tone="none" word={translate('guard.stamp.rejected')} />
  );
};
