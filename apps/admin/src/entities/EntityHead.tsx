import type { EntityRow } from '../graphql/generated/entities.ts';
import { PersonName } from '../kit/PersonName.tsx';
import { Mark } from '../kit/StateMark.tsx';
import { useReader } from '../providers/Reader.tsx';

type Facts = Pick<EntityRow, 'headed' | 'head' | 'officerInCharge'>;

/** Who heads an entity today: the head, the officer-in-charge beside or instead of them, or nobody. */
export const EntityHead = ({ entity: { headed, head, officerInCharge } }: { readonly entity: Facts }) => {
  const { translate, date } = useReader();
  if (!headed) return <span className="m-caption">{translate('entities.head.above')}</span>;
  if (!head && !officerInCharge) return <Mark icon="s-orphan" tone="bad" word={translate('entities.head.vacant')} />;
  return (
    <div className="m-stack">
      {head ? <PersonName name={head.person.name} to={`/people/${head.person.id}`} /> : null}
      {officerInCharge ? (
        <span className={head ? 'm-caption' : ''}>
          <PersonName name={officerInCharge.person.name} to={`/people/${officerInCharge.person.id}`} />{' '}
          <span className="m-caption">
            {officerInCharge.untilOn
              ? translate('entities.head.inChargeUntil', { date: date(officerInCharge.untilOn, 'short') })
              : translate('entities.head.inCharge')}
          </span>
        </span>
      ) : null}
    </div>
  );
};
