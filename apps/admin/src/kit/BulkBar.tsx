import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslate } from '../providers/Reader.tsx';
import { Button } from './Button.tsx';
import { LiveStatus } from './LiveStatus.tsx';
import { keepFocusAtTable } from './lost-focus.ts';
import { Menu, type MenuAction } from './Menu.tsx';

type BulkBarProps = {
  readonly count: number;
  /** Two or three verbs; each opens a preview of before and after. */
  readonly verbs: readonly MenuAction[];
  readonly onClear: () => void;
  /** A larger choice than the page has, beside the count. */
  readonly more?: ReactNode;
};

const Verbs = ({ count, verbs, onClear, more }: BulkBarProps) => {
  const translate = useTranslate();
  const act = translate('kit.table.actOn', { count });
  return (
    <div className="m-bulk" role="group" aria-label={translate('kit.table.selected', { count })}>
      <b className="m-strong">{translate('kit.table.selected', { count })}</b>
      {more}
      <span className="m-only-wide">
        {verbs.map(({ label, onSelect }) => (
          <Button key={label} size="small" onClick={onSelect}>
            {label}
          </Button>
        ))}
      </span>
      <span className="m-only-phone">
        <Menu
          atStart
          label={act}
          groups={[{ items: verbs }]}
          trigger={(props) => (
            <Button size="small" iconAtEnd="down" {...props}>
              {act}
            </Button>
          )}
        />
      </span>
      <Button size="small" className="m-end" onClick={onClear}>
        {translate('kit.table.clear')}
      </Button>
    </div>
  );
};

/** Stands above the table's header while rows are chosen; how many is also said. */
export const BulkBar = (props: BulkBarProps) => {
  const { count } = props;
  const translate = useTranslate();
  const status = useRef<HTMLDivElement>(null);
  const before = useRef(count);
  // "Clear" and "select all" leave with what they did.
  useEffect(() => {
    if (before.current !== count) keepFocusAtTable(status.current?.parentElement);
    before.current = count;
  }, [count]);
  return (
    <>
      <LiveStatus hidden ref={status}>
        {translate('kit.table.selected', { count })}
      </LiveStatus>
      {count === 0 ? null : <Verbs {...props} />}
    </>
  );
};
