import { ProposeHoldDecision, ProposeUndo } from '../graphql/generated/joint.ts';
import { JointProposal } from '../joint/JointProposal.tsx';
import { usePropose } from '../joint/use-joint.ts';
import { useTranslate } from '../providers/Reader.tsx';
import { choicesOf } from './hold-choices.ts';
import type { ShownHold } from './shown-hold.ts';

/** What the first of two people may propose about a batch. */
export const HoldProposal = ({ hold }: { readonly hold: ShownHold }) => {
  const translate = useTranslate();
  const decide = usePropose(ProposeHoldDecision);
  const undo = usePropose(ProposeUndo);
  const propose = (choice: string, reason: string): void =>
    void (choice === 'undo'
      ? undo.propose({ holdId: hold.id, reason })
      : decide.propose({ holdId: hold.id, approve: choice === 'approve', reason }));
  return (
    <JointProposal
      choices={choicesOf(hold, translate)}
      busy={decide.busy || undo.busy}
      fault={decide.fault ?? undo.fault}
      onPropose={propose}
    />
  );
};
