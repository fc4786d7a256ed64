import type { ReactNode, Ref } from 'react';

/** A line that is read out when it changes: "143 accounts, 3 selected". */
export const LiveStatus = ({
  hidden = false,
  ref,
  children,
}: {
  readonly hidden?: boolean;
  readonly ref?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}) => (
  <div ref={ref} role="status" aria-live="polite" className={hidden ? 'm-hidden' : 'm-caption'}>
    {children}
  </div>
);
