import { useId, type ReactNode } from 'react';
import { useTranslate } from '../providers/Reader.tsx';
import { IconButton } from './IconButton.tsx';
import { useModal } from './use-modal.ts';

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

type OpenProps = Omit<DialogProps, 'open'>;

const OpenDialog = ({ title, onClose, actions, drawer = false, firm = false, children }: OpenProps) => {
  const translate = useTranslate();
  const id = useId();
  const modal = useModal(onClose, firm);
  return (
    <dialog
      {...modal}
      className={`m-dialog ${drawer ? 'm-drawer' : ''}`}
      aria-labelledby={id}
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

/** The browser's own modal dialog: it traps focus, makes the page inert and gives focus back when it closes. */
export const Dialog = ({ open, ...props }: DialogProps) => (open ? <OpenDialog {...props} /> : null);
