import { useLocation } from 'react-router-dom';
import { Link } from 'react-router-dom';
import { useTranslate } from '../../providers/Reader.tsx';
import { Icon } from '../../theme/icons/Icon.tsx';
import { useFrame } from './frame-context.ts';
import { currentItem, navigation } from './navigation.ts';

/** The navigation at the start; in the focus frame a rail of icons whose names appear on hover and focus. */
export const SideNavigation = ({ rail = false }: { readonly rail?: boolean }) => {
  const translate = useTranslate();
  const { capacity, counts = {}, sample } = useFrame();
  const { pathname } = useLocation();
  const items = navigation[capacity.role];
  const here = currentItem(items, pathname);
  return (
    <nav className="m-side" aria-label={translate('kit.mainNavigation')}>
      <ul>
        {items.map((item) => {
          const work = counts[item.to];
          const name = translate(`nav.${item.name.slice(4)}`);
          return (
            <li key={item.to}>
              <Link to={item.to} aria-current={item === here ? 'page' : undefined}>
                <Icon name={item.icon} flip={item.icon === 'door'} />
                <span className={rail ? 'm-rail-tip' : ''}>{name}</span>
                {rail ? <span className="m-hidden">{name}</span> : null}
                {work && !rail ? (
                  <span className={`m-count ${work.late ? 'm-count-late' : ''}`}>{work.count}</span>
                ) : null}
              </Link>
            </li>
          );
        })}
      </ul>
      {sample && !rail ? <p className="m-side-note">{translate('kit.sampleNotice')}</p> : null}
    </nav>
  );
};
