import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { Icon } from '../theme/icons/Icon.tsx';
import type { IconName } from '../theme/icons/drawings.tsx';

export type MenuAction = {
  readonly label: string;
  readonly onSelect: () => void;
  readonly icon?: IconName;
  readonly danger?: boolean;
};
export type MenuLink = {
  readonly label: string;
  readonly to: string;
  readonly icon?: IconName;
  readonly external?: boolean;
};
export type MenuChoice = {
  readonly label: string;
  readonly checked: boolean;
  readonly onSelect: () => void;
  readonly lang?: string;
};
export type MenuGroup = { readonly label?: string; readonly items: readonly (MenuAction | MenuLink | MenuChoice)[] };

type TriggerProps = {
  readonly 'aria-haspopup': 'menu';
  readonly 'aria-expanded': boolean;
  readonly 'aria-controls': string | undefined;
  readonly onClick: () => void;
};

type MenuProps = {
  readonly label: string;
  /** Draws the button; spread the given props on it. */
  readonly trigger: (props: TriggerProps) => ReactNode;
  readonly head?: ReactNode;
  readonly groups: readonly MenuGroup[];
  readonly atStart?: boolean;
};

const Item = ({ item, onDone }: { readonly item: MenuAction | MenuLink | MenuChoice; readonly onDone: () => void }) => {
  const press = (act: () => void) => () => {
    onDone();
    act();
  };
  if ('to' in item) {
    const inside = (
      <>
        {item.icon ? <Icon name={item.icon} /> : null}
        <span>{item.label}</span>
      </>
    );
    const shared = { role: 'menuitem', tabIndex: -1, className: 'm-menu-item', onClick: onDone };
    return item.external ? (
      <a {...shared} href={item.to}>
        {inside}
      </a>
    ) : (
      <Link {...shared} to={item.to}>
        {inside}
      </Link>
    );
  }
  if ('checked' in item) {
    return (
      <button
        type="button"
        role="menuitemradio"
        aria-checked={item.checked}
        tabIndex={-1}
        className="m-menu-item"
        onClick={press(item.onSelect)}
      >
        <span className="m-menu-mark">{item.checked ? <Icon name="check" size="small" /> : null}</span>
        <span lang={item.lang}>{item.label}</span>
      </button>
    );
  }
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      className={`m-menu-item ${item.danger ? 'm-menu-item-danger' : ''}`}
      onClick={press(item.onSelect)}
    >
      {item.icon ? <Icon name={item.icon} /> : null}
      <span>{item.label}</span>
    </button>
  );
};

const itemsIn = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? []),
];

const nextIndex = (key: string, at: number, length: number): number | null => {
  if (key === 'ArrowDown') return (at + 1) % length;
  if (key === 'ArrowUp') return (at - 1 + length) % length;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : null;
};

/** A menu button by the pattern of the ARIA practices: arrows, Home, End, Escape; focus goes back to the button. */
export const Menu = ({ label, trigger, head, groups, atStart = false }: MenuProps) => {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const close = (): void => {
    setOpen(false);
    root.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus();
  };
  useEffect(() => {
    if (!open) return undefined;
    const items = itemsIn(list.current);
    (items.find((item) => item.ariaChecked === 'true') ?? items[0])?.focus();
    const outside = (event: PointerEvent): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    }
    if (event.key === 'Tab') setOpen(false);
    const items = itemsIn(list.current);
    const next = nextIndex(
      event.key,
      items.findIndex((item) => item === document.activeElement),
      items.length,
    );
    if (next === null) return;
    event.preventDefault();
    items[next]?.focus();
  };
  return (
    <div className="m-menu-root" ref={root}>
      {trigger({
        'aria-haspopup': 'menu',
        'aria-expanded': open,
        'aria-controls': open ? id : undefined,
        onClick: () => setOpen(!open),
      })}
      {open ? (
        <div className={`m-menu ${atStart ? 'm-menu-start' : ''}`}>
          {head ? <div className="m-menu-head">{head}</div> : null}
          <div id={id} ref={list} role="menu" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
            {groups.map((group, at) => (
              <div key={group.label ?? `group-${at}`} role="group" aria-label={group.label}>
                {at > 0 || head ? <hr /> : null}
                {group.label ? (
                  <div className="m-menu-group" aria-hidden="true">
                    {group.label}
                  </div>
                ) : null}
                {group.items.map((item) => (
                  <Item key={item.label} item={item} onDone={close} />
                ))}
              </div>
            ))}
          </div>
        </div>
      ) : null}
    </div>
  );
};
