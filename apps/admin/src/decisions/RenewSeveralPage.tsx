import { useMemo, useState } from 'react';
import { FormFault } from '../console/FormFault.tsx';
import { Loaded } from '../console/Loaded.tsx';
import {
  AuthorizationsToRenew,
  RenewAuthorizations,
  type AuthorizationsToRenewResult,
  type RenewAuthorizationsResult,
} from '../graphql/generated/renewals.ts';
import { wordOf } from '../graphql/words.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { DataTable, type Column } from '../kit/DataTable.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { FirstCell } from '../kit/FirstCell.tsx';
import { TextArea } from '../kit/form/TextField.tsx';
import { useFullWidth } from '../kit/frame/focus-frame.ts';
import { PageHead } from '../kit/PageHead.tsx';
import { RuleMark } from '../kit/RuleMark.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { Mark } from '../kit/StateMark.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { mostAtOnce } from './bulk-kinds.ts';

type Item = AuthorizationsToRenewResult['dueItems']['nodes'][number];
type Row = Item & {
  readonly person: NonNullable<Item['person']>;
  readonly account: NonNullable<Item['account']>;
  readonly authorization: NonNullable<Item['authorization']>;
};
type Results = RenewAuthorizationsResult['renewAuthorizations'];

/** What this reader can renew; what is asked of others is not theirs to tick. */
const rowsOf = ({ dueItems }: AuthorizationsToRenewResult): readonly Row[] =>
  dueItems.nodes.flatMap((item) => {
    const { person, account, authorization } = item;
    return person && account && authorization?.can.renew ? [{ ...item, person, account, authorization }] : [];
  });

const Became = ({ result }: { readonly result: Results[number] | undefined }) => {
  const { translate } = useReader();
  if (!result) return null;
  return result.renewed ? (
    <Mark icon="s-authorized" tone="ok" word={translate('renewal.several.renewed')} />
  ) : (
    <Mark icon="s-alert" tone="warn" word={translate('renewal.several.not', { reason: result.reason ?? '' })} />
  );
};

const useColumns = (results: Results): readonly Column<Row>[] => {
  const { translate, date, list } = useReader();
  return useMemo(
    () => [
      {
        key: 'person',
        label: translate('account.people.person'),
        cell: ({ person, account }) => (
          <FirstCell to={`/accounts/${account.id}`} title={person.name} caption={account.title} />
        ),
      },
      {
        key: 'scopes',
        label: translate('request.scopes'),
        cell: ({ authorization }) => list(authorization.scopes.map((scope) => translate(`scope.${wordOf(scope)}`))),
      },
      {
        key: 'until',
        label: translate('accountAction.authorizePerson.until'),
        cell: ({ authorization }) => date(authorization.validUntil, 'short'),
      },
      ...(results.length === 0
        ? []
        : [
            {
              key: 'after',
              label: translate('bulk.after'),
              cell: ({ authorization }: Row) => (
                <Became result={results.find(({ authorizationId }) => authorizationId === authorization.id)} />
              ),
            },
          ]),
    ],
    [translate, date, list, results],
  );
};

type ConfirmProps = {
  readonly count: number;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly busy: boolean;
};

/** How many are renewed, and why: there once something is chosen. */
const Confirm = ({ count, reason, onReason, busy }: ConfirmProps) => {
  const { translate } = useReader();
  return (
    <Sheet padded>
      <div className="m-stack m-stack-5">
        <TextArea id="reason" label={translate('field.reason')} optional value={reason} onChange={onReason} />
        <div className="m-stack">
          <p className="m-row">
            <Button type="submit" kind="primary" icon="lock" busy={busy}>
              {translate('renewal.several.confirm', { count })}
            </Button>
          </p>
          <p className="m-caption">{translate('decision.secondFactor')}</p>
        </div>
      </div>
    </Sheet>
  );
};

const Choose = ({ rows }: { readonly rows: readonly Row[] }) => {
  const { translate } = useReader();
  const [ids, setIds] = useState<readonly string[]>([]);
  const [reason, setReason] = useState('');
  const [results, setResults] = useState<Results>([]);
  const { act, busy, fault } = useMutation(RenewAuthorizations);
  const columns = useColumns(results);
  const send = async (): Promise<void> => {
    const chosen = rows.filter(({ id }) => ids.includes(id));
    const authorizations = chosen.map(({ authorization: { id, version } }) => ({ id, version }));
    const answered = await act({ input: { authorizations, reason: reason.trim() || null } });
    if (answered) setResults(answered.renewAuthorizations);
  };
  const isDone = results.length > 0;
  return (
    <form
      noValidate
      className="m-stack m-stack-5"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {fault ? <FormFault fault={fault} /> : null}
      <Sheet>
        <DataTable
          label={translate('renewal.several.title')}
          rows={rows}
          idOf={({ id }) => id}
          nameOf={({ person }) => person.name}
          columns={columns}
          {...(!isDone && { selection: { ids, onChange: setIds } })}
        />
      </Sheet>
      {isDone ? (
        <p className="m-row" role="status">
          <ButtonLink kind="primary" to="/">
            {translate('nav.today')}
          </ButtonLink>
        </p>
      ) : ids.length > 0 ? (
        <Confirm count={ids.length} reason={reason} onReason={setReason} busy={busy} />
      ) : null}
    </form>
  );
};

/** All that ends soon, renewed by one sign-in: each with what it allows today. */
const RenewSeveralPage = () => {
  const { translate } = useReader();
  useFullWidth();
  const query = useQuery(AuthorizationsToRenew, { first: mostAtOnce }, { keep: true });
  return (
    <>
      <PageHead
        title={translate('renewal.several.title')}
        crumbs={[{ label: translate('nav.today'), to: '/' }]}
        lead={
          <>
            {translate('renewal.several.text')} <RuleMark paragraph="3.7" />
          </>
        }
      />
      <Loaded inside query={query} pick={rowsOf}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={translate('renewal.several.none')}>{translate('renewal.several.noneText')}</EmptyState>
          ) : (
            <Choose rows={rows} />
          )
        }
      </Loaded>
    </>
  );
};

export default RenewSeveralPage;
