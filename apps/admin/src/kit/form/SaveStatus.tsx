import { useReader } from '../../providers/Reader.tsx';
import { Icon } from '../../theme/icons/Icon.tsx';

type SaveStatusProps = {
  readonly state: 'idle' | 'saving' | 'saved' | 'offline' | 'failed';
  readonly savedAt?: Date | null;
  readonly timeZone?: string;
  readonly step?: { readonly at: number; readonly total: number };
};

/** The autosave line: "Saved 10:41, step 4 of 6". */
export const SaveStatus = ({ state, savedAt, timeZone, step }: SaveStatusProps) => {
  const { translate, time } = useReader();
  const at = savedAt ? time(savedAt, { timeZone }) : '';
  const saved = (): string => {
    if (!savedAt) return '';
    return step
      ? translate('kit.save.savedStep', { time: at, step: step.at, total: step.total })
      : translate('kit.save.saved', { time: at });
  };
  const words = {
    idle: '',
    saving: translate('kit.save.saving'),
    saved: saved(),
    offline: translate('kit.save.offline'),
    failed: translate('kit.save.failed'),
  };
  return (
    <span className="m-save" role="status">
      {state === 'saved' && savedAt ? <Icon name="check" size="small" /> : null}
      {words[state]}
    </span>
  );
};
