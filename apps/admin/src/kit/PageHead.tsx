import { Fragment, type ReactNode } from 'react';
import { useTranslate } from '../providers/Reader.tsx';
import { Link } from 'react-router-dom';
import { Icon } from '../theme/icons/Icon.tsx';
import { usePageTitle } from './RouteAnnouncer.tsx';

export type Crumb = { readonly label: string; readonly to: string };

type PageHeadProps = {
  readonly title: string;
  readonly crumbs?: readonly Crumb[];
  /** A large platform tile, before the title. */
  readonly tile?: ReactNode;
  readonly stamp?: ReactNode;
  /** Handle, platform, entity, dates: spans in a line under the title. */
  readonly meta?: ReactNode;
  /** One sentence that names the first task. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** The document's title, where the page's own title is not enough ("UN-Habitat Français, account on X"). */
  readonly documentTitle?: string;
};

const Crumbs = ({ crumbs, title }: { readonly crumbs: readonly Crumb[]; readonly title: string }) => {
  const translate = useTranslate();
  return (
    <nav className="m-crumbs" aria-label={translate('kit.youAreHere')}>
      <ol>
        {crumbs.map(({ label, to }) => (
          <Fragment key={to}>
            <li>
              <Link to={to}>{label}</Link>
              <Icon name="right" size="small" flip />
            </li>
          </Fragment>
        ))}
        <li aria-current="page">{title}</li>
      </ol>
    </nav>
  );
};

export const PageHead = ({ title, crumbs = [], tile, stamp, meta, lead, actions, documentTitle }: PageHeadProps) => {
  usePageTitle(documentTitle ?? title);
  return (
    <>
      {crumbs.length > 0 ? <Crumbs crumbs={crumbs} title={title} /> : null}
      <div className="m-head">
        {tile}
        <div className="m-grow">
          <div className="m-row">
            <h1 tabIndex={-1}>{title}</h1>
            {stamp}
          </div>
          {meta ? <p className="m-head-meta">{meta}</p> : null}
          {lead ? <p className="m-lead">{lead}</p> : null}
        </div>
        {actions ? <div className="m-row">{actions}</div> : null}
      </div>
    </>
  );
};
