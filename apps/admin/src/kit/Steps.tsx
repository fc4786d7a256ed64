import type { ReactNode } from 'react';
import { useTranslate } from '../providers/Reader.tsx';
import { Icon } from '../theme/icons/Icon.tsx';

export type Step = {
  readonly id: string;
  readonly state: 'done' | 'open' | 'cancelled' | 'decided' | 'to-decide' | 'held';
  readonly words: ReactNode;
  /** A caption, or the button that does it. */
  readonly end?: ReactNode;
  /** What opens under the step: its form, its evidence. */
  readonly below?: ReactNode;
};

const signs = {
  done: { icon: 'effect', tone: 'm-ok' },
  open: { icon: 'awaited', tone: 'm-warn' },
  cancelled: { icon: 's-withdrawn', tone: 'm-muted' },
  decided: { icon: 'decision', tone: 'm-station-decision' },
  'to-decide': { icon: 'todo', tone: 'm-held' },
  held: { icon: 's-held', tone: 'm-held' },
} as const;

/** What has to happen, one line each: ■ proven, □ awaited, ◆ decided, ◇ to be decided. */
export const Steps = ({ label, steps }: { readonly label: string; readonly steps: readonly Step[] }) => {
  const translate = useTranslate();
  return (
    <ul className="m-steps" aria-label={label}>
      {steps.map(({ id, state, words, end, below }) => (
        <li key={id}>
          <Icon name={signs[state].icon} className={signs[state].tone} />
          <div>
            <span className="m-hidden">{translate(`kit.step.${state}`)}: </span>
            {words}
          </div>
          {end ? <div className="m-step-end">{end}</div> : null}
          {below ? <div className="m-step-below">{below}</div> : null}
        </li>
      ))}
    </ul>
  );
};
