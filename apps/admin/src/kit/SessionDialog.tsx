import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslate } from '../providers/Reader.tsx';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { isSessionEnded, onSessionChange, onSignIn, settleSession } from './session.ts';

type SessionDialogProps = {
  /** The sign-in whose end is a page that calls `announceSignIn()`, e.g. `/auth/sign-in?returnTo=/signed-in`. */
  readonly signInUrl: string;
  readonly minutes?: number;
};

/** The session has ended while a form is open: sign in again in a small window; what is typed stays. */
export const SessionDialog = ({ signInUrl, minutes }: SessionDialogProps) => {
  const translate = useTranslate();
  const ended = useSyncExternalStore(onSessionChange, isSessionEnded);
  const [stage, setStage] = useState<'ask' | 'waiting' | 'blocked'>('ask');
  useEffect(() => {
    if (!ended) return undefined;
    setStage('ask');
    return onSignIn(() => settleSession(true));
  }, [ended]);
  const signIn = (): void =>
    setStage(window.open(signInUrl, 'mandat-sign-in', 'popup,width=520,height=720') ? 'waiting' : 'blocked');
  return (
    <Dialog
      firm
      open={ended}
      title={translate('kit.session.title')}
      onClose={() => settleSession(false)}
      actions={
        <Button kind="primary" onClick={signIn}>
          {translate('kit.session.signIn')}
        </Button>
      }
    >
      <p>{minutes ? translate('kit.session.text', { minutes }) : translate('kit.session.plain')}</p>
      <p role="status" className="m-muted">
        {stage === 'waiting' ? translate('kit.session.waiting') : null}
        {stage === 'blocked' ? (
          <>
            {translate('kit.session.blocked')}{' '}
            <a href={signInUrl} target="_blank" rel="noreferrer">
              {translate('kit.session.open')} {translate('kit.newWindow')}
            </a>
          </>
        ) : null}
      </p>
    </Dialog>
  );
};
