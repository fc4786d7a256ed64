import type { ReactNode } from 'react';
import { FormFault } from '../console/FormFault.tsx';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import type { GraphqlFault } from '../providers/data/graphql-fault.ts';
import { useTranslate } from '../providers/Reader.tsx';

type Props = {
  readonly title: string;
  readonly text?: string;
  readonly busy: boolean;
  readonly fault: GraphqlFault | null;
  readonly danger?: boolean;
  /** Stopping waits for no second factor. */
  readonly secondFactor?: boolean;
  readonly children: ReactNode;
  readonly onSend: () => void;
  readonly onClose: () => void;
};

/** One change of a service account: what it does, what it needs, and the register's answer. */
export const ChangeDialog = (props: Props) => {
  const translate = useTranslate();
  const { title, text, busy, fault, danger = false, secondFactor = true, children, onSend, onClose } = props;
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button
            kind={danger ? 'danger' : 'primary'}
            icon={secondFactor ? 'lock' : undefined}
            busy={busy}
            onClick={onSend}
          >
            {title}
          </Button>
          <Button onClick={onClose}>{translate('kit.cancel')}</Button>
        </>
      }
    >
      {text ? <p>{text}</p> : null}
      {fault ? <FormFault fault={fault} /> : null}
      {children}
      {secondFactor ? <p className="m-caption">{translate('decision.secondFactor')}</p> : null}
    </Dialog>
  );
};
