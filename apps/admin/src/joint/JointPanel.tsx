import type { ReactNode } from 'react';
import { Sheet } from '../kit/Sheet.tsx';
import { TwoPeople } from '../kit/TwoPeople.tsx';
import { useTranslate } from '../providers/Reader.tsx';
import { JointAnswer, proposalOf } from './JointAnswer.tsx';
import type { ShownJoint } from './shown-joint.ts';

type JointPanelProps = {
  readonly joints: readonly ShownJoint[];
  /** What the reader may propose now; none where nothing is left to propose. */
  readonly proposal?: ReactNode;
};

/** The decision of two people: one proposes with a reason, another one answers; what was answered stays in sight. */
export const JointPanel = ({ joints, proposal }: JointPanelProps) => {
  const translate = useTranslate();
  const open = joints.find(({ answeredAt }) => answeredAt === null);
  const answered = joints.filter(({ answeredAt }) => answeredAt !== null);
  const nothing = !open && !proposal && answered.length === 0;
  return (
    <Sheet title={translate('joint.title')} padded>
      <div className="m-stack m-stack-5">
        {open ? <JointAnswer key={open.id} joint={open} /> : proposal}
        {nothing ? <p className="m-small">{translate('joint.nobody')}</p> : null}
        {answered.map((joint) => (
          <TwoPeople key={joint.id} proposal={proposalOf(joint, translate)} second="" />
        ))}
      </div>
    </Sheet>
  );
};
