import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

type FirstCellProps = {
  readonly to: string;
  readonly title: string;
  readonly lang?: string;
  readonly tile?: ReactNode;
  readonly handle?: ReactNode;
  readonly caption?: ReactNode;
};

/** Tile, title as the row's only link, handle, entity. */
export const FirstCell = ({ to, title, lang, tile, handle, caption }: FirstCellProps) => (
  <div className={tile ? 'm-first-cell' : 'm-first-cell m-first-cell-plain'}>
    {tile}
    <div>
      <Link to={to} className="m-first-cell-title" lang={lang}>
        <bdi>{title}</bdi>
      </Link>
      {handle ? <div>{handle}</div> : null}
      {caption ? <div className="m-caption m-first-cell-caption">{caption}</div> : null}
    </div>
  </div>
);
