import { Link } from 'react-router-dom';
import type { HeldRow } from '../graphql/generated/holds.ts';
import { wordOf } from '../graphql/words.ts';
import { Mark } from '../kit/StateMark.tsx';
import { useReader } from '../providers/Reader.tsx';
import { fateOf, fateSigns } from './loss-fate.ts';

type Loss = NonNullable<HeldRow['plan']>['losses'][number];
type Props = { readonly row: HeldRow };

const useFateWord = () => {
  const { translate } = useReader();
  return (fate: ReturnType<typeof fateOf>): string =>
    fate === 'revoked' || fate === 'suspended' ? translate(`state.holding.${fate}`) : translate(`guard.loss.${fate}`);
};

const LossLine = ({ loss, state }: { readonly loss: Loss; readonly state: HeldRow['state'] }) => {
  const { translate } = useReader();
  const wordOfFate = useFateWord();
  const fate = fateOf(state, loss);
  return (
    <li className="m-row">
      <Mark {...fateSigns[fate]} word={wordOfFate(fate)} />
      {loss.account ? (
        <Link to={`/accounts/${loss.account.id}`}>
          <bdi>{loss.account.title}</bdi>
        </Link>
      ) : (
        translate('person.holdings.hidden')
      )}
    </li>
  );
};

const Since = ({ row: { laterFact } }: Props) => {
  const { translate, dateTime } = useReader();
  if (!laterFact) return null;
  const fact = translate(`cause.${wordOf(laterFact.type)}`);
  const at = dateTime(laterFact.receivedAt, { style: 'short', zone: false });
  return <Mark icon="s-alert" tone="warn" word={translate('guard.people.since', { fact, at })} />;
};

/** What one person would lose or lost: as it was received, what is left of it now, and account by account. */
export const HeldPlan = ({ row }: Props) => {
  const { translate } = useReader();
  const losses = row.plan?.losses ?? [];
  const privileges = losses.filter(({ isPrivilege }) => isPrivilege);
  const standing = privileges.filter(({ stands }) => stands).length;
  const isOther = row.state === 'HELD' && standing < privileges.length;
  return (
    <div className="m-stack">
      <span>
        {privileges.length > 0
          ? translate('guard.people.takes', { count: privileges.length })
          : translate('guard.people.nothing')}
      </span>
      {isOther ? <b className="m-strong">{translate('guard.people.takesNow', { count: standing })}</b> : null}
      {losses.length > 0 ? (
        <ul className="m-stack m-plain-list">
          {losses.map((loss, at) => (
            <LossLine key={loss.holding?.id ?? at} loss={loss} state={row.state} />
          ))}
        </ul>
      ) : null}
      <Since row={row} />
    </div>
  );
};
