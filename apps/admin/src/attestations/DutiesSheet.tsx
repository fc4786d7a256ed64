import { wordOf } from '../graphql/words.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { LedgerItem } from '../kit/LedgerItem.tsx';
import { LedgerRow, Sheet } from '../kit/Sheet.tsx';
import { StateMark } from '../kit/StateMark.tsx';
import { useReader } from '../providers/Reader.tsx';
import { isToAttest, type Duties } from './use-duties.ts';

type Notice = Duties['notices'][number];
type Official = NonNullable<Duties['official']>;

const ToAttest = ({ attestation, attestationStatus }: Official) => {
  const { translate, date } = useReader();
  if (!isToAttest(attestationStatus)) return null;
  const late = attestationStatus !== 'TO_RENEW';
  return (
    <LedgerRow edge={late ? 'late' : 'today'} margin={attestation ? date(attestation.dueOn, 'short') : null}>
      <LedgerItem
        kind={translate('attest.obligations')}
        rule="4.1"
        beside={<StateMark of="attestation" state={wordOf(attestationStatus)} />}
        title={translate('attest.title')}
        to="/attest"
        detail={translate('attest.consequence')}
        action={
          <ButtonLink kind="outlined" to="/attest">
            {translate('attest.act')}
          </ButtonLink>
        }
      />
    </LedgerRow>
  );
};

const ToRead = ({ notice: { id, entity, inForce } }: { readonly notice: Notice }) => {
  const { translate, date } = useReader();
  if (!inForce) return null;
  const { title, fromOn } = inForce;
  return (
    <LedgerRow edge="today" margin={fromOn ? date(fromOn, 'short') : null}>
      <LedgerItem
        kind={entity ? <bdi>{entity.name}</bdi> : translate('guidance.forAll')}
        rule="3.1 (b)"
        title={title}
        to={`/guidance/${id}`}
        action={
          <ButtonLink kind="outlined" to={`/guidance/${id}`}>
            {translate('guidance.read')}
            <span className="m-hidden">: {title}</span>
          </ButtonLink>
        }
      />
    </LedgerRow>
  );
};

/** What an official has to read and to attest. */
export const DutiesSheet = ({ duties }: { readonly duties: Duties }) => {
  const { translate } = useReader();
  const { official, notices } = duties;
  return (
    <Sheet title={translate('duty.title')}>
      {official ? <ToAttest {...official} /> : null}
      {notices.map((notice) => (
        <ToRead key={notice.id} notice={notice} />
      ))}
    </Sheet>
  );
};
