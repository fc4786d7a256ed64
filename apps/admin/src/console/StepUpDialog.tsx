import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router-dom';
import { SecondFactor } from '../graphql/generated/session.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { onSignIn } from '../kit/session.ts';
import { graphql } from '../providers/data/register.ts';
import { isSecondFactorAsked, onSecondFactorChange, settleSecondFactor } from '../providers/data/step-up.ts';
import { useTranslate } from '../providers/Reader.tsx';

const popupUrl = '/auth/sign-in?stepUp=1&popup=1&returnTo=/signed-in';
const pause = 700;

type Stage = 'ask' | 'waiting' | 'alone';

/** The window may close without a word, for instance where the provider cuts its tie to us: then the register is asked. */
const isGiven = async (): Promise<boolean> => {
  const { me } = await graphql(SecondFactor, {}, { background: true });
  return me.secondFactorUntil !== null && Date.parse(me.secondFactorUntil) > Date.now();
};

const useWindow = (): { readonly stage: Stage; readonly open: () => void } => {
  const asked = useSyncExternalStore(onSecondFactorChange, isSecondFactorAsked);
  const [stage, setStage] = useState<Stage>('ask');
  const popup = useRef<Window | null>(null);
  useEffect(() => {
    if (!asked) return undefined;
    setStage('ask');
    return onSignIn(() => settleSecondFactor(true));
  }, [asked]);
  useEffect(() => {
    if (!asked || stage !== 'waiting') return undefined;
    const watch = setInterval(() => {
      if (!popup.current?.closed) return;
      clearInterval(watch);
      isGiven().then(
        (given) => (given ? settleSecondFactor(true) : setStage('alone')),
        () => setStage('alone'),
      );
    }, pause);
    return () => clearInterval(watch);
  }, [asked, stage]);
  const open = (): void => {
    popup.current = window.open(popupUrl, 'mandat-step-up', 'popup,width=520,height=720');
    setStage(popup.current ? 'waiting' : 'alone');
  };
  return { stage, open };
};

/** A decision asks for a second factor: in a small window, or in this one where the browser keeps windows shut. */
export const StepUpDialog = () => {
  const translate = useTranslate();
  const asked = useSyncExternalStore(onSecondFactorChange, isSecondFactorAsked);
  const { pathname, search } = useLocation();
  const { stage, open } = useWindow();
  const here = `/auth/sign-in?stepUp=1&returnTo=${encodeURIComponent(`${pathname}${search}`)}`;
  return (
    <Dialog
      open={asked}
      title={translate('stepUp.title')}
      onClose={() => settleSecondFactor(false)}
      actions={
        <>
          <Button kind="primary" icon="lock" onClick={open}>
            {translate('stepUp.open')}
          </Button>
          <Button onClick={() => settleSecondFactor(false)}>{translate('stepUp.cancel')}</Button>
        </>
      }
    >
      <p>{translate('stepUp.text')}</p>
      <div role="status" className="m-muted">
        {stage === 'waiting' ? translate('stepUp.waiting') : null}
        {stage === 'alone' ? (
          <>
            {translate('stepUp.alone')} <a href={here}>{translate('stepUp.here')}</a>
          </>
        ) : null}
      </div>
    </Dialog>
  );
};
