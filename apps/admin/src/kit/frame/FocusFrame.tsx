import type { ReactNode } from 'react';
import { useRail } from './focus-frame.ts';

/** Decisions and wizards: the rail, the case, and the panel that stays in view with its buttons. */
export const FocusFrame = ({ panel, children }: { readonly panel?: ReactNode; readonly children: ReactNode }) => {
  useRail();
  return panel ? (
    <Columns wide sticky side={panel}>
      {children}
    </Columns>
  ) : (
    <>{children}</>
  );
};

type ColumnsProps = {
  readonly side: ReactNode;
  readonly wide?: boolean;
  readonly sticky?: boolean;
  readonly children: ReactNode;
};

/** Content and a side column of 280 px (344 for a decision); below 1,180 px the side goes under. */
export const Columns = ({ side, wide = false, sticky = false, children }: ColumnsProps) => (
  <div className={`m-columns ${wide ? 'm-columns-wide' : ''}`}>
    <div className="m-stack m-stack-5">{children}</div>
    <div className={`m-stack m-stack-5 ${sticky ? 'm-panel' : ''}`}>{side}</div>
  </div>
);
