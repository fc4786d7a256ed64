import type { ReactNode } from 'react';
import { CustodyOf, type CustodyFields } from '../graphql/generated/custody.ts';
import { wordOf } from '../graphql/words.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { DefinitionList } from '../kit/DefinitionList.tsx';
import { PersonName } from '../kit/PersonName.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useMe } from '../providers/auth/Me.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader, type Reader } from '../providers/Reader.tsx';
import { Icon } from '../theme/icons/Icon.tsx';

type Held = { readonly id: string; readonly name: string } | null;

const written = (text: string | null): ReactNode => text && <span dir="auto">{text}</span>;

const beside = (text: ReactNode, person: Held): ReactNode =>
  person ? (
    <>
      {text ? <div>{text}</div> : null}
      <PersonName name={person.name} to={`/people/${person.id}`} />
    </>
  ) : (
    text
  );

/** The day and its age: how old a password is tells more than when it was set. */
const rotation = ({ lastRotatedOn, rotatedDaysAgo }: CustodyFields, { translate, date }: Reader): string =>
  lastRotatedOn === null
    ? translate('custody.neverRotated')
    : `${date(lastRotatedOn, 'short')} (${translate('custody.rotatedAgo', { count: rotatedDaysAgo ?? 0 })})`;

const factsOf = (custody: CustodyFields, reader: Reader) => {
  const { translate, list } = reader;
  const { connectedApplications, secondFactor } = custody;
  const applications =
    connectedApplications.length > 0 ? written(list(connectedApplications)) : translate('custody.nothing');
  const kind = translate(`secondFactor.${wordOf(secondFactor)}`);
  const facts: readonly (readonly [term: string, value: ReactNode])[] = [
    [translate('custody.model'), translate(`custodyModel.${wordOf(custody.custodyModel)}`)],
    [translate('custody.keptIn'), <bdi key="vault">{custody.vaultReference}</bdi>],
    [translate('custody.secondFactor'), beside(kind, custody.secondFactorHolder)],
    [translate('custody.mailbox'), written(custody.recoveryMailbox)],
    [translate('custody.phone'), beside(written(custody.recoveryPhone), custody.phoneOwner)],
    [translate('custody.rotated'), rotation(custody, reader)],
    [translate('custody.applications'), applications],
  ];
  return facts.flatMap(([term, value]) => (value ? [{ term, value }] : []));
};

const Facts = ({ custody }: { readonly custody: CustodyFields }) => {
  const reader = useReader();
  const { translate, date } = reader;
  const { changedOn, recordedAt, number } = custody;
  return (
    <>
      <DefinitionList side items={factsOf(custody, reader)} />
      <p className="m-caption">
        {translate('custody.since', {
          changed: date(changedOn, 'short'),
          recorded: date(recordedAt, 'short'),
          number,
        })}
      </p>
    </>
  );
};

/** How the credentials of the account are kept (4.2), for those who keep them and those who watch over it. */
export const CustodySheet = ({ id }: { readonly id: string }) => {
  const { translate } = useReader();
  const may = useMe().may('custody:read');
  const { data } = useQuery(CustodyOf, { id }, { enabled: may, live: true });
  const account = data?.account;
  if (!account || (!account.custody && !account.can.recordCustody)) return null;
  const { custody, can } = account;
  return (
    <Sheet title={translate('custody.title')} rule="4.2" padded>
      <div className="m-stack m-stack-3">
        {custody ? <Facts custody={custody} /> : <p className="m-small">{translate('custody.none')}</p>}
        {can.recordCustody ? (
          <p className="m-row">
            <ButtonLink size="small" icon="pen" to={`/accounts/${id}/custody`}>
              {translate('custody.record')}
            </ButtonLink>
          </p>
        ) : null}
        <p className="m-caption m-row m-nowrap">
          <Icon name="lock" />
          <span>{translate('custody.noSecret')}</span>
        </p>
      </div>
    </Sheet>
  );
};
