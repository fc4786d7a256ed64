import type { HeadshipRow } from '../graphql/generated/entities.ts';
import { wordOf } from '../graphql/words.ts';
import { ConfirmHeadship } from '../headships/ConfirmHeadship.tsx';
import { WhoActs } from '../headships/WhoActs.tsx';
import { RuleMark } from '../kit/RuleMark.tsx';
import { LedgerRow } from '../kit/Sheet.tsx';
import { useReader } from '../providers/Reader.tsx';

type Props = { readonly headship: HeadshipRow; readonly primary: boolean };

export const HeadshipToConfirm = ({ headship, primary }: Props) => {
  const { translate, date } = useReader();
  const { person, entity, capacity, recordedAt } = headship;
  return (
    <LedgerRow
      edge="held"
      margin={
        <>
          <b>{translate('today.confirm')}</b>
          {date(recordedAt, 'short')}
        </>
      }
    >
      <div className="m-row m-row-apart">
        <div className="m-grow">
          <p className="m-caption m-row">
            {translate('today.headship')} <RuleMark paragraph="3.1 (a)" />
          </p>
          <h3>
            <bdi>{person.name}</bdi>
          </h3>
          <p className="m-caption">
            {translate(`headshipCapacity.${wordOf(capacity)}`)}, <bdi>{entity.name}</bdi>
          </p>
          <p className="m-caption">
            <WhoActs headship={headship} />
          </p>
        </div>
        <ConfirmHeadship headship={headship} primary={primary} />
      </div>
    </LedgerRow>
  );
};
