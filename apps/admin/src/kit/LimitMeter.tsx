import { useReader } from '../providers/Reader.tsx';

type LimitMeterProps = {
  readonly label: string;
  readonly value: number;
  readonly limit: number;
  readonly percent?: boolean;
};

const room = 1.15;
const width = 300;

/** What was counted against what is allowed: the limit is a mark across the line, and what is over it is violet. */
export const LimitMeter = ({ label, value, limit, percent = false }: LimitMeterProps) => {
  const { translate, number, percent: share } = useReader();
  const words = (of: number): string => (percent ? share(Math.round(of) / 100) : number(of));
  const whole = Math.max(value, limit, 1) * room;
  const at = (of: number): number => (width * of) / whole;
  const over = value > limit;
  return (
    <div className="m-stack">
      <p className="m-pair">
        <span>{label}</span>
        <b className={over ? 'm-held' : ''}>{words(value)}</b>
      </p>
      <svg
        className="m-limit"
        viewBox={`0 0 ${width} 26`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <rect x="0" y="9" width={width} height="9" rx="2" fill="var(--sunken)" stroke="var(--line-strong)" />
        <rect x="0" y="9" width={at(Math.min(value, limit))} height="9" fill="var(--ink-3)" />
        {over ? <rect x={at(limit)} y="9" width={at(value) - at(limit)} height="9" fill="var(--held)" /> : null}
        <path d={`M${at(limit)} 3V24`} stroke="var(--ink)" strokeWidth="2" />
      </svg>
      <p className="m-caption">{translate('kit.limit', { limit: words(limit) })}</p>
    </div>
  );
};
