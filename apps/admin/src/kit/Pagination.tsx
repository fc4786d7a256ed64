import { useRef, type ReactNode } from 'react';
import { useTranslate } from '../providers/Reader.tsx';
import { Button } from './Button.tsx';
import { focusTable } from './lost-focus.ts';

type PaginationProps = {
  readonly page: number;
  readonly perPage: number;
  readonly total: number;
  readonly onPage: (page: number) => void;
  readonly children?: ReactNode;
};

/** Another page is read from its first row, not from below its last. */
export const Pagination = ({ page, perPage, total, onPage, children }: PaginationProps) => {
  const translate = useTranslate();
  const foot = useRef<HTMLElement>(null);
  const turn = (to: number): void => {
    focusTable(foot.current?.parentElement);
    onPage(to);
  };
  const from = total === 0 ? 0 : (page - 1) * perPage + 1;
  const to = Math.min(total, page * perPage);
  const [first, last] = [page <= 1, to >= total];
  return (
    <nav ref={foot} className="m-table-foot" aria-label={translate('kit.pages')}>
      <span className="m-caption" role="status">
        {translate('kit.pages.range', { from, to, total })}
      </span>
      {children}
      {first && last ? null : (
        <span className="m-row m-end m-nowrap">
          <Button icon="left" flipIcon disabled={first} onClick={() => turn(page - 1)}>
            {translate('kit.pages.previous')}
          </Button>
          <Button iconAtEnd="right" flipIcon disabled={last} onClick={() => turn(page + 1)}>
            {translate('kit.pages.next')}
          </Button>
        </span>
      )}
    </nav>
  );
};
