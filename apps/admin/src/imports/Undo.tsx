import { useState } from 'react';
import { FormFault } from '../console/FormFault.tsx';
import { UndoImport } from '../graphql/generated/imports.ts';
import { wordOf } from '../graphql/words.ts';
import { Button } from '../kit/Button.tsx';
import { TextArea } from '../kit/form/TextField.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useTranslate } from '../providers/Reader.tsx';
import type { ShownImport } from './shown-import.ts';

/** Takes the whole import back, with a reason. */
export const Undo = ({ shown: { id, version, kind, can } }: { readonly shown: ShownImport }) => {
  const translate = useTranslate();
  const [reason, setReason] = useState('');
  const { act, busy, fault } = useMutation(UndoImport);
  if (!can.undo) return null;
  return (
    <Sheet title={translate('imports.undo')} padded>
      <div className="m-stack m-stack-4">
        <p>{translate(`imports.undoText.${wordOf(kind)}`)}</p>
        {fault ? <FormFault fault={fault} /> : null}
        <TextArea
          id="reason"
          label={translate('imports.undoReason')}
          dir="auto"
          value={reason}
          error={fault?.field === 'reason' ? fault.message : null}
          onChange={setReason}
        />
        <p>
          <Button kind="danger" icon="undo" busy={busy} onClick={() => void act({ input: { id, version, reason } })}>
            {translate('imports.undo')}
          </Button>
        </p>
      </div>
    </Sheet>
  );
};
