import { languageNames, locales } from '@mandat/messages';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useReader } from '../../providers/Reader.tsx';
import { BrandMark } from '../../theme/icons/BrandMark.tsx';
import { RouteAnnouncer } from '../RouteAnnouncer.tsx';
import { RuleReader } from '../RuleReader.tsx';

type EntryFrameProps = {
  /** What stands under the line at the foot. */
  readonly foot?: ReactNode;
  /** One column instead of text and card side by side. */
  readonly plain?: boolean;
  readonly children: ReactNode;
};

/** The letterhead of pages without sign-in. */
export const EntryFrame = ({ foot, plain = false, children }: EntryFrameProps) => {
  const { locale, changeLocale, translate } = useReader();
  return (
    <RuleReader>
      <RouteAnnouncer>
        <div className="m-entry">
          <header className="m-letterhead">
            <Link to="/" className="m-brand" aria-label={translate('kit.home')}>
              <BrandMark />
              <span>Mandat</span>
            </Link>
            <nav className="m-six" aria-label={translate('kit.language')}>
              {locales.map((code) => (
                <button
                  key={code}
                  type="button"
                  lang={code}
                  aria-current={code === locale || undefined}
                  onClick={() => void changeLocale(code)}
                >
                  {languageNames[code]}
                </button>
              ))}
            </nav>
          </header>
          <main id="main" tabIndex={-1} className={`m-entry-main ${plain ? 'm-entry-plain' : ''}`}>
            {children}
          </main>
          <footer className="m-page-foot">{foot}</footer>
        </div>
      </RouteAnnouncer>
    </RuleReader>
  );
};
