import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslate } from '../providers/Reader.tsx';
import { useLocation } from 'react-router-dom';

const TitleContext = createContext<(title: string) => void>(() => {});

/** Says which page is shown: PageHead calls it; pages without a PageHead call it themselves. */
export const usePageTitle = (title: string): void => {
  const announce = useContext(TitleContext);
  useEffect(() => announce(title), [announce, title]);
};

/**
 * A change of page is heard and felt: the document's title changes, focus goes to the page's heading,
 * and a polite region says the title. The first page of a visit is announced by the browser itself.
 */
export const RouteAnnouncer = ({ children }: { readonly children: ReactNode }) => {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const [title, setTitle] = useState('');
  const announced = useRef<string | null>(null);
  useEffect(() => {
    if (!title) return;
    document.title = translate('kit.pageTitle', { title });
    const first = announced.current === null;
    const moved = announced.current !== pathname;
    announced.current = pathname;
    if (moved && !first) document.querySelector<HTMLElement>('main h1')?.focus();
  }, [title, pathname, translate]);
  return (
    <TitleContext value={setTitle}>
      {children}
      <div role="status" aria-live="polite" className="m-hidden">
        {title}
      </div>
    </TitleContext>
  );
};
