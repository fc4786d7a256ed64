import type { JointChoice } from '../joint/JointProposal.tsx';
import type { TranslateFunction } from '../providers/Reader.tsx';
import type { ShownHold } from './shown-hold.ts';

/** What this reader may propose about a batch: to apply or reject it while it is held, and to undo what was applied. */
export const choicesOf = ({ can }: Pick<ShownHold, 'can'>, translate: TranslateFunction): readonly JointChoice[] => {
  const choices = [
    { may: can.proposeApproval, value: 'approve' },
    { may: can.proposeRejection, value: 'reject' },
    { may: can.proposeUndo, value: 'undo' },
  ] as const;
  return choices
    .filter(({ may }) => may)
    .map(({ value }) => ({
      value,
      label: translate(`guard.choice.${value}`),
      hint: translate(`guard.choice.${value}Text`),
    }));
};
