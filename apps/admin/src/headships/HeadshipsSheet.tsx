import type { ShownEntity } from '../entities/shown-entity.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { Note } from '../kit/Note.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useMe } from '../providers/auth/Me.tsx';
import { useReader } from '../providers/Reader.tsx';
import { HeadshipTable } from './HeadshipTable.tsx';

/** Who heads the entity, since when, by which document; and what a vacant office means. */
export const HeadshipsSheet = ({ entity }: { readonly entity: ShownEntity }) => {
  const { translate } = useReader();
  const { may } = useMe();
  const { id, headed, head, officerInCharge, headships, nearestHeaded } = entity;
  if (!headed) {
    return (
      <Sheet title={translate('headship.title')} rule="3.1 (a)" padded>
        <p>
          {nearestHeaded
            ? translate('headship.none.above', { entity: nearestHeaded.name })
            : translate('entities.head.above')}
        </p>
      </Sheet>
    );
  }
  const record = may('headship:record') ? (
    <ButtonLink size="small" icon="plus" to={`/entities/${id}/headships/new`}>
      {translate('headship.record')}
    </ButtonLink>
  ) : null;
  return (
    <Sheet title={translate('headship.title')} actions={record} rule="3.1 (a)">
      {!head && !officerInCharge ? (
        <div className="m-pad">
          <Note tone="bad" icon="s-orphan">
            {translate('headship.vacant')}
          </Note>
        </div>
      ) : null}
      {headships && headships.length > 0 ? (
        <HeadshipTable label={translate('headship.title')} headships={headships} of="person" hasHead={head !== null} />
      ) : (
        <EmptyState bare icon="people" title={translate('headship.none')} />
      )}
    </Sheet>
  );
};
