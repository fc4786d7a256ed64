import type { DueItemRow } from '../graphql/generated/due-items.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useNow } from '../kit/use-now.ts';
import { useReader } from '../providers/Reader.tsx';
import { DueItemLine } from './DueItemLine.tsx';

type DueItemsProps = { readonly items: readonly DueItemRow[]; readonly primary?: boolean };

/** What is to be done by a day, the nearest first; nothing at all where there is none. */
export const DueItems = ({ items, primary = false }: DueItemsProps) => {
  const { translate } = useReader();
  const now = useNow();
  if (items.length === 0) return null;
  return (
    <Sheet
      title={translate('due.waits')}
      beside={
        <ButtonLink size="small" to="/calendar">
          {translate('nav.calendar')}
        </ButtonLink>
      }
    >
      {items.map((item, at) => (
        <DueItemLine key={item.id} item={item} now={now} primary={primary && at === 0} />
      ))}
    </Sheet>
  );
};
