import { useId, type ReactNode } from 'react';
import { useTranslate } from '../providers/Reader.tsx';

type MeterProps = {
  readonly label: string;
  readonly value: number;
  readonly total: number;
  readonly tone?: 'primary' | 'ok' | 'warn' | 'bad';
  /** A link to what is missing and its rule mark. */
  readonly below?: ReactNode;
};

/** A share that is counted out in words above its line. */
export const Meter = ({ label, value, total, tone = 'primary', below }: MeterProps) => {
  const translate = useTranslate();
  const id = useId();
  const words = translate('kit.meter.of', { value, total });
  return (
    <div className="m-stack">
      <p className="m-pair">
        <span id={id}>{label}</span>
        <b>{words}</b>
      </p>
      <div
        className={`m-meter m-meter-${tone}`}
        role="meter"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={value}
        aria-valuetext={words}
      >
        <span style={{ inlineSize: `${total === 0 ? 0 : (100 * value) / total}%` }} />
      </div>
      {below ? <div className="m-row m-small">{below}</div> : null}
    </div>
  );
};
