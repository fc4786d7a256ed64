import { useEffect, useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useTranslate } from '../../providers/Reader.tsx';
import { BrandMark } from '../../theme/icons/BrandMark.tsx';
import { Icon } from '../../theme/icons/Icon.tsx';
import { Notices } from '../Notices.tsx';
import { OfflineBanner } from '../OfflineBanner.tsx';
import { RouteAnnouncer } from '../RouteAnnouncer.tsx';
import { RuleReader } from '../RuleReader.tsx';
import { BottomBar } from './BottomBar.tsx';
import { CommandPalette } from './CommandPalette.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { AppearanceMenu, HelpMenu, LanguageMenu, ProfileMenu } from './Menus.tsx';
import { useFocusFrame } from './focus-frame.ts';
import { SideNavigation } from './SideNavigation.tsx';

type Open = 'search' | 'keys' | null;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/u.test(target.tagName));

const useKeys = (setOpen: (open: Open) => void): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const search = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
      if (!search && (event.key !== '?' || isTyping(event.target))) return;
      event.preventDefault();
      setOpen(search ? 'search' : 'keys');
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [setOpen]);
};

const TopBar = ({ setOpen }: { readonly setOpen: (open: Open) => void }) => {
  const translate = useTranslate();
  return (
    <header className="m-top">
      <Link to="/" className="m-brand" aria-label={translate('kit.home')}>
        <BrandMark />
        <span>Mandat</span>
      </Link>
      <button
        type="button"
        className="m-search"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
        onClick={() => setOpen('search')}
      >
        <Icon name="search" />
        <span>{translate('kit.search')}</span>
        <kbd aria-hidden="true">{translate('kit.search.key')}</kbd>
      </button>
      <nav className="m-tools" aria-label={translate('kit.toolsNavigation')}>
        <LanguageMenu />
        <AppearanceMenu />
        <HelpMenu onKeys={() => setOpen('keys')} />
        <ProfileMenu />
      </nav>
    </header>
  );
};

/** The frame of every signed-in page. A page that calls `useFocusFrame()` gets the rail instead of the navigation. */
export const AppFrame = ({ children }: { readonly children: ReactNode }) => {
  const translate = useTranslate();
  const [open, setOpen] = useState<Open>(null);
  const { focused, wide } = useFocusFrame();
  useKeys(setOpen);
  return (
    <RuleReader>
      <RouteAnnouncer>
        <div className={focused ? 'm-focus-frame' : ''}>
          <a
            className="m-skip"
            href="#main"
            onClick={(event) => {
              event.preventDefault();
              document.getElementById('main')?.focus();
            }}
          >
            {translate('kit.skipToContent')}
          </a>
          <TopBar setOpen={setOpen} />
          <div className="m-frame">
            <SideNavigation rail={focused} />
            <main id="main" tabIndex={-1} className={`m-main ${wide ? 'm-main-wide' : ''}`}>
              <Notices />
              {children}
            </main>
          </div>
          <OfflineBanner />
          <BottomBar />
          {open === 'search' ? <CommandPalette onClose={() => setOpen(null)} /> : null}
          {open === 'keys' ? <KeysDialog onClose={() => setOpen(null)} /> : null}
        </div>
      </RouteAnnouncer>
    </RuleReader>
  );
};
