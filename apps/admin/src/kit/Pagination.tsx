import type { ReactNode } from 'react';
import { useTranslate } from '../providers/Reader.tsx';
import { Button } from './Button.tsx';

type PaginationProps = {
  readonly page: number;
  readonly perPage: number;
  readonly total: number;
  readonly onPage: (page: number) => void;
  readonly children?: ReactNode;
};

export const Pagination = ({ page, perPage, total, onPage, children }: PaginationProps) => {
  const translate = useTranslate();
  const from = total === 0 ? 0 : (page - 1) * perPage + 1;
  const to = Math.min(total, page * perPage);
  const [first, last] = [page <= 1, to >= total];
  return (
    <nav className="m-table-foot" aria-label={translate('kit.pages')}>
      <span className="m-caption">{translate('kit.pages.range', { from, to, total })}</span>
      {children}
      {first && last ? null : (
        <span className="m-row m-end m-nowrap">
          <Button icon="left" flipIcon disabled={first} onClick={() => onPage(page - 1)}>
            {translate('kit.pages.previous')}
          </Button>
          <Button iconAtEnd="right" flipIcon disabled={last} onClick={() => onPage(page + 1)}>
            {translate('kit.pages.next')}
          </Button>
        </span>
      )}
    </nav>
  );
};
