import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { useTranslate } from '../../providers/Reader.tsx';
import { Icon } from '../../theme/icons/Icon.tsx';
import { Handle } from '../Handle.tsx';
import { PlatformTile } from '../PlatformTile.tsx';
import { useModal } from '../use-modal.ts';
import { useFrame } from './frame-context.ts';
import { usePaletteEntries, type PaletteEntry } from './palette-entries.ts';

const Option = ({
  entry,
  id,
  active,
  onChoose,
}: {
  readonly entry: PaletteEntry;
  readonly id: string;
  readonly active: boolean;
  readonly onChoose: () => void;
}) => (
  <div id={id} role="option" tabIndex={-1} aria-selected={active} onClick={onChoose} onKeyDown={() => {}}>
    {entry.platform ? <PlatformTile platform={entry.platform} /> : <Icon name={entry.icon} />}
    <span className="m-grow">
      <bdi>{entry.label}</bdi>
      {entry.handle ? (
        <>
          <br />
          <Handle>{entry.handle}</Handle>
        </>
      ) : null}
    </span>
  </div>
);

/** Ctrl K: places, accounts and rules by typing; arrows choose, Enter goes. */
export const CommandPalette = ({ onClose }: { readonly onClose: () => void }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { findAccounts } = useFrame();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const { groups, busy } = usePaletteEntries(query, findAccounts);
  const entries = groups.flatMap((group) => group.entries);
  const modal = useModal(onClose);
  const id = useId();
  useEffect(() => setActive(0), [query]);
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, id]);
  const go = (entry: PaletteEntry | undefined): void => {
    if (!entry) return;
    onClose();
    void navigate(entry.to);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const count = Math.max(1, entries.length);
    if (event.key === 'ArrowDown') setActive((active + 1) % count);
    else if (event.key === 'ArrowUp') setActive((active - 1 + count) % count);
    else if (event.key === 'Enter') go(entries[active]);
    else return;
    event.preventDefault();
  };
  const words = busy ? translate('kit.search.busy') : translate('kit.search.found', { count: entries.length });
  return (
    <dialog
      {...modal}
      className="m-dialog m-palette"
      aria-label={translate('kit.search.title')}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      <div className="m-palette-input">
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-label={translate('kit.search')}
          aria-expanded={entries.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={entries[active] ? `${id}-${active}` : undefined}
          autoComplete="off"
          dir="auto"
          placeholder={translate('kit.search')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      {entries.length === 0 && !busy ? (
        <p className="m-palette-none">{translate('kit.search.nothing', { query })}</p>
      ) : null}
      <div className="m-palette-list" id={`${id}-list`} role="listbox" aria-label={translate('kit.search.title')}>
        {groups.map((group) => (
          <div key={group.name} role="group" aria-label={group.name}>
            <div className="m-palette-group" aria-hidden="true">
              {group.name}
            </div>
            {group.entries.map((entry) => {
              const at = entries.indexOf(entry);
              return (
                <Option
                  key={entry.to}
                  entry={entry}
                  id={`${id}-${at}`}
                  active={at === active}
                  onChoose={() => go(entry)}
                />
              );
            })}
          </div>
        ))}
      </div>
      <div role="status" className="m-hidden">
        {words}
      </div>
    </dialog>
  );
};
