import { useEffect, useState } from 'react';
import { useNotificationContext } from 'react-admin';
import { useTranslate } from '../providers/Reader.tsx';
import { IconButton } from './IconButton.tsx';
import { Note } from './Note.tsx';

type Said = { readonly words: string; readonly bad: boolean };

/** What `useNotify()` says, in a quiet note above the content: it is read out and stays until it is closed or replaced. */
export const Notices = () => {
  const translate = useTranslate();
  const { notifications, takeNotification } = useNotificationContext();
  const [said, setSaid] = useState<Said | null>(null);
  useEffect(() => {
    const next = notifications.length > 0 ? takeNotification() : undefined;
    if (!next) return;
    const key = typeof next.message === 'string' ? next.message : '';
    const options = next.notificationOptions?.messageArgs;
    setSaid({ words: translate(key as `error.${string}`, { _: key, ...options }), bad: next.type === 'error' });
  }, [notifications, takeNotification, translate]);
  return (
    <div role="status" aria-live="polite" className={said ? 'm-notices' : ''}>
      {said ? (
        <Note
          tone={said.bad ? 'bad' : 'ok'}
          action={<IconButton icon="x" label={translate('kit.close')} onClick={() => setSaid(null)} />}
        >
          {said.words}
        </Note>
      ) : null}
    </div>
  );
};
