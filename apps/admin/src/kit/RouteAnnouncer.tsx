import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslate } from '../providers/Reader.tsx';
import { useLocation } from 'react-router-dom';

const TitleContext = createContext<(title: string) => void>(() => {});

/** Says which page is shown: PageHead calls it; pages without a PageHead call it themselves. */
export const usePageTitle = (title: string): void => {
  const announce = useContext(TitleContext);
  useEffect(() => announce(title), [announce, title]);
};

/** The steps of a wizard are pages of their own; filters of a list are not. */
const usePlace = (): string => {
  const { pathname, search } = useLocation();
  return `${pathname} ${new URLSearchParams(search).get('step') ?? ''}`;
};

/**
 * A change of page is heard and felt: the document's title changes, focus goes to the page's heading,
 * and a polite region says the title. A page says its title when it is drawn, which is after the address changed:
 * what stood there before, a page that waits or the page one left, must not take the focus for it.
 * The first page of a visit is announced by the browser itself.
 */
export const RouteAnnouncer = ({ children }: { readonly children: ReactNode }) => {
  const translate = useTranslate();
  const place = usePlace();
  const [said, setSaid] = useState({ title: '' });
  const announce = useCallback((title: string) => setSaid({ title }), []);
  const announced = useRef<string | null>(null);
  const here = useRef(place);
  here.current = place;
  useEffect(() => {
    if (said.title) document.title = translate('kit.pageTitle', { title: said.title });
  }, [said, translate]);
  useEffect(() => {
    if (!said.title) return;
    const first = announced.current === null;
    const moved = announced.current !== here.current;
    announced.current = here.current;
    if (moved && !first) document.querySelector<HTMLElement>('main h1')?.focus();
  }, [said]);
  return (
    <TitleContext value={announce}>
      {children}
      <div role="status" aria-live="polite" className="m-hidden">
        {said.title}
      </div>
    </TitleContext>
  );
};
