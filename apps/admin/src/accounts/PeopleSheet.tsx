import { useMemo } from 'react';
import type { HoldingRow } from '../graphql/generated/accounts.ts';
import { wordOf } from '../graphql/words.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { DataTable, type Column } from '../kit/DataTable.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { FirstCell } from '../kit/FirstCell.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import { Menu } from '../kit/Menu.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { LetterLine } from '../letters/LetterLine.tsx';
import { useReader, type Reader } from '../providers/Reader.tsx';
import type { ShownAccount } from './shown-account.ts';
import { AuthorizationMark, HoldingMark } from './HoldingMarks.tsx';

type Row = {
  readonly id: string;
  readonly person: { readonly id: string; readonly name: string };
  readonly capacity: string;
  readonly holding: HoldingRow | null;
};

/** Who holds the account, and after them who is named in the request and holds nothing yet. */
const rowsOf = ({ holdings, nominations }: ShownAccount, { translate }: Reader): readonly Row[] => [
  ...(holdings ?? []).map((holding) => ({
    id: holding.id,
    person: holding.person,
    capacity: translate(`capacity.${wordOf(holding.capacity)}`),
    holding,
  })),
  ...(nominations ?? []).map(({ id, person, capacity }) => ({
    id,
    person,
    capacity: translate(`capacity.${wordOf(capacity)}`),
    holding: null,
  })),
];

const Holds = ({ holding }: { readonly holding: HoldingRow | null }) => {
  const { translate, list } = useReader();
  if (!holding) return <span className="m-caption">{translate('account.people.nominated')}</span>;
  const { platformRole, holdsSharedSecret, isRecoveryContact, endedAt, status, suspensions } = holding;
  const facts = [
    platformRole ? translate(`platformRole.${wordOf(platformRole)}`) : '',
    holdsSharedSecret ? translate('account.holds.secret') : '',
    isRecoveryContact ? translate('account.holds.recovery') : '',
  ].filter(Boolean);
  return (
    <div className="m-stack">
      <span>{endedAt || facts.length === 0 ? translate('account.holds.nothing') : list(facts)}</span>
      {endedAt ? null : <HoldingMark status={status} suspensions={suspensions} />}
    </div>
  );
};

const Authorized = ({ holding }: { readonly holding: HoldingRow | null }) => {
  const { translate, date, list } = useReader();
  const authorization = holding?.authorization;
  if (!authorization) return <span className="m-caption">{translate('account.people.without')}</span>;
  const { status, validUntil, validFrom, withdrawnAt, scopes } = authorization;
  const when = withdrawnAt
    ? translate('account.endedOn', { date: date(withdrawnAt, 'short') })
    : status === 'NOT_YET'
      ? translate('account.from', { date: date(validFrom, 'short') })
      : translate('account.until', { date: date(validUntil, 'short') });
  return (
    <div className="m-stack">
      <AuthorizationMark status={status} validUntil={validUntil} />
      <span className="m-caption">{when}</span>
      {withdrawnAt ? null : (
        <span className="m-caption">{list(scopes.map((scope) => translate(`scope.${wordOf(scope)}`)))}</span>
      )}
      <LetterLine authorization={authorization} />
    </div>
  );
};

const useColumns = (): readonly Column<Row>[] => {
  const { translate } = useReader();
  return useMemo(
    () => [
      {
        key: 'person',
        label: translate('account.people.person'),
        cell: ({ person, capacity }) => (
          <FirstCell to={`/people/${person.id}`} title={person.name} caption={capacity} />
        ),
      },
      { key: 'holds', label: translate('account.people.holds'), cell: ({ holding }) => <Holds holding={holding} /> },
      {
        key: 'authorization',
        label: translate('account.people.authorization'),
        cell: ({ holding }) => <Authorized holding={holding} />,
      },
    ],
    [translate],
  );
};

type MenuProps = { readonly accountId: string; readonly row: Row };

const RowMenu = ({ accountId, row }: MenuProps) => {
  const { translate } = useReader();
  const authorization = row.holding?.authorization;
  if (!authorization || !(authorization.can.renew || authorization.can.withdraw)) return null;
  const place = `/accounts/${accountId}/authorizations/${authorization.id}`;
  const label = translate('kit.table.menuOf', { row: row.person.name });
  return (
    <Menu
      label={label}
      groups={[
        {
          items: [
            ...(authorization.can.renew ? [{ label: translate('renewal.action'), to: `${place}/renew` }] : []),
            ...(authorization.can.withdraw
              ? [{ label: translate('account.people.withdraw'), to: `${place}/withdraw` }]
              : []),
          ],
        },
      ]}
      trigger={(props) => <IconButton icon="more" label={label} {...props} />}
    />
  );
};

/** Holdings with their written authorizations; shown to those who may know who holds an account. */
export const PeopleSheet = ({ account }: { readonly account: ShownAccount }) => {
  const reader = useReader();
  const { translate } = reader;
  const columns = useColumns();
  if (account.holdings === null) return null;
  const rows = rowsOf(account, reader);
  const { id, can } = account;
  const authorize = can.authorizePerson ? (
    <ButtonLink size="small" icon="pen" to={`/accounts/${id}/people/new`}>
      {translate('account.authorizePerson')}
    </ButtonLink>
  ) : null;
  return (
    <Sheet title={translate('account.people')} actions={authorize} rule="3.7">
      {rows.length === 0 ? (
        <EmptyState bare icon="s-orphan" title={translate('account.people.none')}>
          {translate('account.people.noneText')}
        </EmptyState>
      ) : (
        <DataTable
          label={translate('account.people')}
          rows={rows}
          idOf={(row) => row.id}
          nameOf={(row) => row.person.name}
          columns={columns}
          {...(can.authorizePerson && { menu: (row: Row) => <RowMenu accountId={id} row={row} /> })}
        />
      )}
    </Sheet>
  );
};
