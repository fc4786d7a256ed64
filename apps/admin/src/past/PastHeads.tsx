import { Loaded } from '../console/Loaded.tsx';
import { HeadsAsOf } from '../graphql/generated/past.ts';
import { wordOf } from '../graphql/words.ts';
import { Sheet } from '../kit/Sheet.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';

type Props = { readonly entityId: string; readonly on: string };

/** Who headed the entity on the day, and who acted. */
export const PastHeads = ({ entityId, on }: Props) => {
  const { translate, date } = useReader();
  const query = useQuery(HeadsAsOf, { entityId, on }, { keep: true });
  return (
    <Sheet title={translate('past.heads')} rule="1.1" padded>
      <Loaded inside query={query} pick={({ headshipsAsOf }) => headshipsAsOf.nodes}>
        {(heads) =>
          heads.length === 0 ? (
            <p>{translate('past.vacant')}</p>
          ) : (
            <ul className="m-stack m-stack-3 m-plain-list">
              {heads.map(({ id, personName, capacity, fromOn }) => (
                <li key={id}>
                  <bdi>{personName}</bdi>
                  <div className="m-caption">
                    {translate(`headshipCapacity.${wordOf(capacity)}`)},{' '}
                    {translate('headship.since', { from: date(fromOn, 'short') })}
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Sheet>
  );
};
