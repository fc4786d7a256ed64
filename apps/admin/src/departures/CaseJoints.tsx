import { JointAnswer } from '../joint/JointAnswer.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useTranslate } from '../providers/Reader.tsx';
import type { ShownCase } from './shown-case.ts';

/** Proposals about this case that nobody has answered: before everything else on the page. */
export const CaseJoints = ({ record }: { readonly record: ShownCase }) => {
  const translate = useTranslate();
  const open = (record.jointDecisions ?? []).filter(({ answeredAt }) => answeredAt === null);
  if (open.length === 0) return null;
  return (
    <Sheet title={translate('joint.title')} padded>
      {open.map((joint) => (
        <JointAnswer key={joint.id} joint={joint} />
      ))}
    </Sheet>
  );
};
