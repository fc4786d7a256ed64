import { useState } from 'react';
import { ProposeUndo } from '../graphql/generated/joint.ts';
import { ProposeDialog } from '../joint/ProposeDialog.tsx';
import { usePropose } from '../joint/use-joint.ts';
import { Button } from '../kit/Button.tsx';
import { Menu } from '../kit/Menu.tsx';
import { useTranslate } from '../providers/Reader.tsx';
import type { ShownCase } from './shown-case.ts';

type Props = { readonly record: ShownCase };

const ProofMenu = ({ record }: Props) => {
  const translate = useTranslate();
  const file = (kind: string): string => `/cases/${record.id}/proof.${kind}`;
  return (
    <Menu
      label={translate('case.proof')}
      groups={[
        {
          items: [
            { label: translate('case.proofPdf'), to: file('pdf'), icon: 'doc', external: true },
            { label: translate('case.proofJson'), to: file('json'), icon: 'copy', external: true },
          ],
        },
      ]}
      trigger={(props) => (
        <Button icon="dl" iconAtEnd="down" {...props}>
          {translate('case.proof')}
        </Button>
      )}
    />
  );
};

const UndoDialog = ({ record, onClose }: Props & { readonly onClose: () => void }) => {
  const translate = useTranslate();
  const { propose, busy, fault } = usePropose(ProposeUndo);
  const send = async (reason: string): Promise<void> => {
    const signal = record.signals.find(({ can }) => can.proposeUndo);
    if (signal && (await propose({ signalId: signal.id, reason }))) onClose();
  };
  return (
    <ProposeDialog
      title={translate('joint.undoTitle', { person: record.person.name })}
      text={translate('joint.undoText')}
      busy={busy}
      fault={fault}
      onClose={onClose}
      onReason={(reason) => void send(reason)}
    />
  );
};

/** One proposal at a time: the next waits until this one is answered. */
const isProposed = ({ jointDecisions }: ShownCase): boolean =>
  (jointDecisions ?? []).some(({ answeredAt }) => answeredAt === null);

/** The proof to take along, and for DGC the way back. */
export const CaseActions = ({ record }: Props) => {
  const translate = useTranslate();
  const [undoing, setUndoing] = useState(false);
  return (
    <>
      <ProofMenu record={record} />
      {record.can.proposeUndo && !isProposed(record) ? (
        <Button icon="undo" flipIcon onClick={() => setUndoing(true)}>
          {translate('case.undo')}
        </Button>
      ) : null}
      {undoing ? <UndoDialog record={record} onClose={() => setUndoing(false)} /> : null}
    </>
  );
};
