import type { ReactNode } from 'react';
import { useTranslate } from '../providers/Reader.tsx';
import { Button } from './Button.tsx';
import { Menu, type MenuAction } from './Menu.tsx';

type BulkBarProps = {
  readonly count: number;
  /** Two or three verbs; each opens a preview of before and after. */
  readonly verbs: readonly MenuAction[];
  readonly onClear: () => void;
  /** A larger choice than the page has, beside the count. */
  readonly more?: ReactNode;
};

/** Stands above the table's header while rows are chosen. */
export const BulkBar = ({ count, verbs, onClear, more }: BulkBarProps) => {
  const translate = useTranslate();
  const act = translate('kit.table.actOn', { count });
  if (count === 0) return null;
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
