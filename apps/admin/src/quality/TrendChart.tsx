import { Button } from '../kit/Button.tsx';
import { DataTable } from '../kit/DataTable.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useReader } from '../providers/Reader.tsx';
import { ratio, type Share } from './quality-figures.ts';
import './quality.css';

export type MonthShare = { readonly month: string; readonly share: Share };

const size = { width: 640, height: 220, start: 48, end: 16, top: 16, bottom: 32 } as const;
const marks = [0, 0.5, 1] as const;

const placeOf = (at: number, count: number, value: number) => ({
  x: size.start + (at * (size.width - size.start - size.end)) / Math.max(1, count - 1),
  y: size.top + (1 - value) * (size.height - size.top - size.bottom),
});

type Drawn = { readonly months: readonly MonthShare[] };

const Line = ({ months }: Drawn) => {
  const points = months.flatMap(({ month, share }, at) => {
    const value = ratio(share);
    return value === null ? [] : [{ month, ...placeOf(at, months.length, value) }];
  });
  return (
    <>
      <polyline className="m-trend-line" points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.map(({ month, x, y }) => (
        <circle key={month} className="m-trend-point" cx={x} cy={y} r={4} />
      ))}
    </>
  );
};

const Axes = ({ months }: Drawn) => {
  const { percent } = useReader();
  return (
    <>
      {marks.map((mark) => {
        const { y } = placeOf(0, 1, mark);
        return (
          <g key={mark}>
            <line className="m-trend-grid" x1={size.start} x2={size.width - size.end} y1={y} y2={y} />
            <text x={size.start - 8} y={y + 4} textAnchor="end">
              {percent(mark)}
            </text>
          </g>
        );
      })}
      {months.map(({ month }, at) =>
        at % 3 === 0 ? (
          <text key={month} x={placeOf(at, months.length, 0).x} y={size.height - 8} textAnchor="middle">
            {month.slice(0, 7)}
          </text>
        ) : null,
      )}
    </>
  );
};

/** Opens in every office program: with a mark of its encoding, and figures that no program takes for a formula. */
const csvOf = (months: readonly MonthShare[]): string =>
  [
    'month,part,whole,share',
    ...months.map(({ month, share }) => [month.slice(0, 7), share.part, share.whole, ratio(share) ?? ''].join(',')),
  ].join('\r\n');

const download = (months: readonly MonthShare[]): void => {
  const url = URL.createObjectURL(new Blob([`\uFEFF${csvOf(months)}`], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'quality.csv';
  link.click();
  URL.revokeObjectURL(url);
};

type Props = Drawn & { readonly title: string };

/** A share by month, from left to right in every language; the table says the same. */
export const TrendChart = ({ title, months }: Props) => {
  const { translate, date, percent } = useReader();
  const worded = ({ share }: MonthShare): string => {
    const value = ratio(share);
    return value === null
      ? translate('quality.none')
      : translate('quality.share', { share: percent(value), part: share.part, whole: share.whole });
  };
  return (
    <Sheet title={title} actions={<Button onClick={() => download(months)}>{translate('quality.csv')}</Button>}>
      <div className="m-trend" role="group" aria-label={translate('kit.table.scroll', { name: title })} tabIndex={0}>
        <svg width={size.width} height={size.height} role="img" aria-label={title} direction="ltr">
          <Axes months={months} />
          <Line months={months} />
        </svg>
      </div>
      <DataTable
        label={title}
        rows={months.toReversed()}
        idOf={({ month }) => month}
        nameOf={({ month }) => date(month, 'month')}
        columns={[
          { key: 'month', label: translate('quality.month'), cell: ({ month }) => date(month, 'month') },
          { key: 'share', label: translate('quality.value'), number: true, cell: worded },
        ]}
      />
    </Sheet>
  );
};
