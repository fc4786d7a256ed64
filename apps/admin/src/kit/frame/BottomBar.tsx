import { useState } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { useTranslate } from '../../providers/Reader.tsx';
import { Icon } from '../../theme/icons/Icon.tsx';
import { Dialog } from '../Dialog.tsx';
import { useFrame } from './frame-context.ts';
import { currentItem, navigation, split } from './navigation.ts';

/** Below 900 px: three places, departures among them, and More. */
export const BottomBar = () => {
  const translate = useTranslate();
  const { capacity, sample } = useFrame();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  const items = navigation[capacity.role];
  const here = currentItem(items, pathname);
  const { first, more } = split(items);
  const label = (name: string): string => translate(`nav.${name.slice(4)}`);
  return (
    <>
      <nav className="m-bottom" aria-label={translate('kit.bottomNavigation')}>
        {first.map((item) => (
          <Link key={item.to} to={item.to} aria-current={item === here ? 'page' : undefined}>
            <Icon name={item.icon} flip={item.icon === 'door'} />
            <span>{label(item.name)}</span>
          </Link>
        ))}
        <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          <Icon name="menu" />
          <span>{translate('kit.more')}</span>
        </button>
      </nav>
      <Dialog open={open} title={translate('kit.more')} onClose={() => setOpen(false)}>
        <ul className="m-stack">
          {more.map((item) => (
            <li key={item.to}>
              <Link to={item.to} className="m-menu-item" onClick={() => setOpen(false)}>
                <Icon name={item.icon} />
                <span>{label(item.name)}</span>
              </Link>
            </li>
          ))}
          <li>
            <Link to="/rules" className="m-menu-item" onClick={() => setOpen(false)}>
              <Icon name="help" />
              <span>{translate('kit.help.rules')}</span>
            </Link>
          </li>
        </ul>
        {sample ? <p className="m-caption">{translate('kit.sampleNotice')}</p> : null}
      </Dialog>
    </>
  );
};
