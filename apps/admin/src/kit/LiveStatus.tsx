import type { ReactNode } from 'react';

/** A line that is read out when it changes: "143 accounts, 3 selected". */
export const LiveStatus = ({
  hidden = false,
  children,
}: {
  readonly hidden?: boolean;
  readonly children: ReactNode;
}) => (
  <div role="status" aria-live="polite" className={hidden ? 'm-hidden' : 'm-caption'}>
    {children}
  </div>
);
