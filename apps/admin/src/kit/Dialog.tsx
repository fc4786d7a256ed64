import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTranslate } from '../providers/Reader.tsx';
import { IconButton } from './IconButton.tsx';

type DialogProps = {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  /** Verb first, then the way out: `<><Button kind="danger">Withdraw</Button><Button>Keep</Button></>` */
  readonly actions?: ReactNode;
  /** A panel at the end side instead of a box in the middle. */
  readonly drawer?: boolean;
  /** Escape and the cross do nothing: the reader must answer. */
  readonly firm?: boolean;
  readonly children: ReactNode;
};

/** The browser's own modal dialog: it traps focus, makes the page inert and gives focus back when it closes. */
export const Dialog = ({ open, title, onClose, actions, drawer = false, firm = false, children }: DialogProps) => {
  const translate = useTranslate();
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (open && dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, [open]);
  if (!open) return null;
  return (
    <dialog
      ref={ref}
      className={`m-dialog ${drawer ? 'm-drawer' : ''}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        if (!firm) onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget && !firm) onClose();
      }}
    >
      <div className="m-dialog-head">
        <h2 id={id}>{title}</h2>
        {firm ? null : <IconButton icon="x" label={translate('kit.close')} onClick={onClose} />}
      </div>
      <div className="m-dialog-body m-stack m-stack-4">{children}</div>
      {actions ? <div className="m-dialog-actions">{actions}</div> : null}
    </dialog>
  );
};
