import { useReader } from '../providers/Reader.tsx';
import { useId } from 'react';

type ProgressProps = { readonly label: string; readonly done: number; readonly total: number };

/** How far a choice has come that goes in several requests. */
export const Progress = ({ label, done, total }: ProgressProps) => {
  const { translate } = useReader();
  const id = useId();
  const words = translate('kit.meter.of', { value: done, total });
  return (
    <div className="m-stack m-progress-box" role="status">
      <p className="m-pair" id={id}>
        <span>{label}</span>
        <b>{words}</b>
      </p>
      <progress className="m-progress" value={done} max={Math.max(total, 1)} aria-labelledby={id} />
    </div>
  );
};
