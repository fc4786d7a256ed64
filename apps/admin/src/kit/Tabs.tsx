import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router-dom';

export type Tab = { readonly to: string; readonly label: string; readonly count?: number | string };

type TabsProps = {
  readonly label: string;
  readonly tabs: readonly Tab[];
  /** The address of the tab that is shown; without it the tab whose path and search equal the location. */
  readonly current?: string;
};

/** Tabs are links: each has an address, opens in a new window and is found by the back button. */
export const Tabs = ({ label, tabs, current }: TabsProps) => {
  const { pathname, search } = useLocation();
  const here = current ?? `${pathname}${search}`;
  const strip = useRef<HTMLElement>(null);
  useEffect(() => {
    // scrollIntoView() would also scroll the page.
    const tab = strip.current?.querySelector<HTMLElement>('[aria-current]');
    if (tab) strip.current?.scrollTo({ left: tab.offsetLeft - strip.current.offsetLeft });
  }, [here]);
  return (
    <nav ref={strip} className="m-tabs" aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.to} to={tab.to} aria-current={tab.to === here ? 'page' : undefined}>
          {tab.label} {tab.count === undefined ? null : <span className="m-tab-count">{tab.count}</span>}
        </Link>
      ))}
    </nav>
  );
};
