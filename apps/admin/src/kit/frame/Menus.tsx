import { languageNames, locales } from '@mandat/messages';
import { useReader, useTranslate } from '../../providers/Reader.tsx';
import { changeAppearance, densityChoices, themeChoices, useAppearance } from '../../theme/appearance.ts';
import { Icon } from '../../theme/icons/Icon.tsx';
import { Menu } from '../Menu.tsx';
import { useFrame, type Capacity } from './frame-context.ts';

/** Six languages, each in its own words. */
export const LanguageMenu = () => {
  const { locale, changeLocale, translate } = useReader();
  const items = locales.map((code) => ({
    label: languageNames[code],
    lang: code,
    checked: code === locale,
    onSelect: () => void changeLocale(code),
  }));
  return (
    <Menu
      label={translate('kit.language')}
      groups={[{ items }]}
      trigger={(props) => (
        <button
          type="button"
          className="m-tool"
          {...props}
          aria-label={translate('kit.languageIs', { language: languageNames[locale] })}
        >
          <Icon name="globe" />
          <span className="m-label">{languageNames[locale]}</span>
        </button>
      )}
    />
  );
};

export const AppearanceMenu = () => {
  const translate = useTranslate();
  const { theme, density } = useAppearance();
  const label = translate('kit.appearance');
  return (
    <Menu
      label={label}
      groups={[
        {
          label: translate('kit.appearance.theme'),
          items: themeChoices.map((choice) => ({
            label: translate(`kit.appearance.${choice}`),
            checked: choice === theme,
            onSelect: () => changeAppearance({ theme: choice }),
          })),
        },
        {
          label: translate('kit.density'),
          items: densityChoices.map((choice) => ({
            label: translate(`kit.density.${choice}`),
            checked: choice === density,
            onSelect: () => changeAppearance({ density: choice }),
          })),
        },
      ]}
      trigger={(props) => (
        <button type="button" className="m-tool" {...props} aria-label={label} title={label}>
          <Icon name="sun" />
        </button>
      )}
    />
  );
};

export const HelpMenu = ({ onKeys }: { readonly onKeys: () => void }) => {
  const translate = useTranslate();
  const label = translate('kit.help');
  return (
    <Menu
      label={label}
      groups={[
        {
          items: [
            { label: translate('kit.help.rules'), to: '/rules', icon: 'doc' },
            { label: translate('kit.help.keys'), onSelect: onKeys, icon: 'rows' },
          ],
        },
      ]}
      trigger={(props) => (
        <button type="button" className="m-tool" {...props} aria-label={label} title={label}>
          <Icon name="help" />
        </button>
      )}
    />
  );
};

const useCapacityWords = (): ((capacity: Capacity) => string) => {
  const translate = useTranslate();
  return ({ role, entity }) => {
    const name = translate(`role.${role}`);
    return entity ? translate('kit.capacity', { role: name, entity }) : name;
  };
};

const sameCapacity = (a: Capacity, b: Capacity): boolean => a.role === b.role && (a.entity ?? '') === (b.entity ?? '');

/** Who is signed in, and in which capacity they act. */
export const ProfileMenu = () => {
  const translate = useTranslate();
  const words = useCapacityWords();
  const { person, capacity, capacities, onCapacity, onSignOut } = useFrame();
  const choices = capacities.map((each) => ({
    label: words(each),
    checked: sameCapacity(each, capacity),
    onSelect: () => onCapacity(each),
  }));
  return (
    <Menu
      label={translate('kit.profile')}
      head={
        <>
          <bdi className="m-strong">{person}</bdi>
          <div className="m-caption">{words(capacity)}</div>
        </>
      }
      groups={[
        ...(choices.length > 1 ? [{ label: translate('kit.profile.capacity'), items: choices }] : []),
        { items: [{ label: translate('nav.calendar'), icon: 's-soon' as const, to: '/calendar' }] },
        { items: [{ label: translate('kit.signOut'), icon: 'door' as const, onSelect: onSignOut }] },
      ]}
      trigger={(props) => (
        <button type="button" className="m-tool m-who" {...props}>
          <span className="m-hidden">{translate('kit.profile')}: </span>
          <span>
            <b>
              <bdi>{person}</bdi>
            </b>
            <span>{words(capacity)}</span>
          </span>
          <Icon name="down" size="small" />
        </button>
      )}
    />
  );
};
