import type { ReactNode } from 'react';
import { useReader, type Reader } from '../providers/Reader.tsx';
import { partsOf } from './hours-line.ts';
import { Message } from './Message.tsx';

const secondsBelow = 60_000;
const minutesBelow = 3_600_000;

type Written = {
  readonly id: 'kit.span.seconds' | 'kit.span.minutes' | 'kit.span.hours';
  readonly values: Readonly<Record<string, string>>;
};

/** Below a minute to the millisecond where it is over, below an hour in minutes, then in hours, which 4.2 counts by. */
const writtenOf = (milliseconds: number, { number }: Reader, exact: boolean): Written => {
  const { hours, minutes, seconds } = partsOf(milliseconds);
  if (exact && milliseconds < secondsBelow)
    return { id: 'kit.span.seconds', values: { seconds: number(Math.round(milliseconds) / 1_000) } };
  if (milliseconds < minutesBelow)
    return { id: 'kit.span.minutes', values: { minutes: number(minutes), seconds: number(seconds) } };
  return { id: 'kit.span.hours', values: { hours: number(hours), minutes: number(minutes) } };
};

export const spanWords = (milliseconds: number, reader: Reader): string => {
  const { id, values } = writtenOf(milliseconds, reader, true);
  return reader.translate(id, values);
};

/** A clock that still runs: what is below a second has no meaning when it is read. */
export const runWords = (milliseconds: number, reader: Reader): string => {
  const { id, values } = writtenOf(milliseconds, reader, false);
  return reader.translate(id, values);
};

type SpanFigureProps = { readonly milliseconds: number; readonly exact?: boolean };

/** The same as the figure of a clock: large numbers, small units. */
export const SpanFigure = ({ milliseconds, exact = true }: SpanFigureProps) => {
  const { id, values } = writtenOf(milliseconds, useReader(), exact);
  const nodes: Record<string, ReactNode> = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, <b key={name}>{value}</b>]),
  );
  return (
    <p className="m-span-figure">
      <Message id={id} nodes={nodes} />
    </p>
  );
};
