import { useLayoutEffect, useRef, type RefObject, type SyntheticEvent } from 'react';

type Modal = {
  readonly ref: RefObject<HTMLDialogElement | null>;
  readonly onCancel: (event: SyntheticEvent) => void;
  readonly onClose: () => void;
};

/**
 * The browser's modal for as long as the component stands. It is closed before React takes it away,
 * since only a dialog that is still in the page gives focus back to where it was.
 */
export const useModal = (dismiss: () => void, firm = false): Modal => {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return {
    ref,
    onCancel: (event) => {
      event.preventDefault();
      if (!firm) dismiss();
    },
    // A second Escape closes whatever the page says: a firm dialog opens again.
    onClose: () => {
      const dialog = ref.current;
      if (!dialog || dialog.open) return;
      if (firm) dialog.showModal();
      else dismiss();
    },
  };
};
