import type { ReactNode } from 'react';
import { Icon } from '../theme/icons/Icon.tsx';
import type { IconName } from '../theme/icons/drawings.tsx';
import type { Tone } from './states.ts';

type NoteProps = {
  readonly tone?: Tone;
  readonly icon?: IconName;
  readonly action?: ReactNode;
  readonly children: ReactNode;
};

const usual: Record<Tone, IconName> = {
  none: 'info',
  primary: 'info',
  ok: 's-authorized',
  warn: 's-soon',
  bad: 's-alert',
  held: 's-held',
};

/** A boxed remark that stays on the page. */
export const Note = ({ tone = 'none', icon = usual[tone], action, children }: NoteProps) => (
  <div className={`m-note m-note-${tone}`}>
    <Icon name={icon} />
    <div className="m-note-text">
      <div className="m-grow">{children}</div>
      {action}
    </div>
  </div>
);
