import { clearanceKinds, type ClearanceKind } from '@mandat/domain';
import { useState } from 'react';
import { ProposeClearanceWithdrawal, type PlatformRow } from '../graphql/generated/platforms.ts';
import { ProposeDialog } from '../joint/ProposeDialog.tsx';
import { usePropose } from '../joint/use-joint.ts';
import { RadioCards } from '../kit/form/ChoiceFields.tsx';
import { useTranslate } from '../providers/Reader.tsx';
import { usePlatformName } from '../requests/platform-name.ts';
import { enumeratedOf } from '../requests/words.ts';
import { shownClearance } from './ClearanceLines.tsx';

type Props = { readonly platform: PlatformRow; readonly onClose: () => void };

export const withdrawable = (platform: PlatformRow): readonly ClearanceKind[] =>
  clearanceKinds.filter((kind) => shownClearance(platform, kind) !== null);

/** The first of two people proposes that a platform is cleared no longer. */
export const WithdrawDialog = ({ platform, onClose }: Props) => {
  const translate = useTranslate();
  const name = usePlatformName()(platform.code);
  const { propose, busy, fault } = usePropose(ProposeClearanceWithdrawal);
  const kinds = withdrawable(platform);
  const [kind, setKind] = useState<ClearanceKind>(kinds[0] ?? 'legal');
  const send = async (reason: string): Promise<void> => {
    if (await propose({ platform: platform.code, kind: enumeratedOf(kind), reason })) onClose();
  };
  return (
    <ProposeDialog
      title={translate('platforms.withdraw.title', { platform: name })}
      text={translate('platforms.withdraw.text')}
      busy={busy}
      fault={fault}
      onClose={onClose}
      onReason={(reason) => void send(reason)}
    >
      <RadioCards
        id="clearance-kind"
        label={translate('platforms.clear.kind')}
        value={kind}
        choices={kinds.map((value) => ({ value, label: translate(`clearance.kind.${value}`) }))}
        onChange={(value) => setKind(kinds.find((each) => each === value) ?? kind)}
      />
    </ProposeDialog>
  );
};
