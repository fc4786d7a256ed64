import { wordOf } from '../graphql/words.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { FirstCell } from '../kit/FirstCell.tsx';
import { Handle } from '../kit/Handle.tsx';
import { Message } from '../kit/Message.tsx';
import { Note } from '../kit/Note.tsx';
import { PersonName } from '../kit/PersonName.tsx';
import { PlatformTile } from '../kit/PlatformTile.tsx';
import { LedgerRow, Sheet } from '../kit/Sheet.tsx';
import { Mark, StateMark } from '../kit/StateMark.tsx';
import { useReader, useTranslate } from '../providers/Reader.tsx';
import { actOn } from './case-times.ts';
import { accountsOfCase, type CaseAccount } from './accounts-of-case.ts';
import type { ShownCase, ShownOrphan, ShownTask } from './shown-case.ts';
import { TaskSteps } from './TaskSteps.tsx';
import { PlatformName } from '../platforms/PlatformName.tsx';

const Orphaned = ({ orphan }: { readonly orphan: ShownOrphan }) => {
  const translate = useTranslate();
  const { custodianPerson, account } = orphan;
  return (
    <Note
      tone="warn"
      icon="s-orphan"
      action={
        account?.can.authorizePerson ? (
          <ButtonLink size="small" to={`/accounts/${account.id}/people/new`}>
            {translate('case.nameOfficial')}
          </ButtonLink>
        ) : null
      }
    >
      <b className="m-strong">{translate('case.orphan')}</b>{' '}
      {custodianPerson ? (
        <Message id="case.orphan.alternate" nodes={{ person: <PersonName name={custodianPerson.name} /> }} />
      ) : (
        translate('case.orphan.dgc')
      )}
    </Note>
  );
};

const StateOfSteps = ({ account: { done, total, provenAt } }: { readonly account: CaseAccount }) => {
  const { translate, dateTime } = useReader();
  if (total === 0) return <Mark icon="s-scope" tone="none" word={translate('kit.step.cancelled')} />;
  if (provenAt)
    return (
      <StateMark
        of="case"
        state="proven"
        word={`${translate('state.case.proven')} ${dateTime(provenAt, { style: 'short', zone: false })}`}
      />
    );
  return <Mark icon="awaited" tone="warn" word={translate('case.stepsOf', { done, total })} />;
};

type AccountProps = { readonly account: NonNullable<ShownTask['account']> };

const Account = ({ account: { id, title, handle, platform } }: AccountProps) => (
  <FirstCell
    to={`/accounts/${id}`}
    title={title}
    tile={<PlatformTile platform={platform.code} />}
    handle={handle ? <Handle>{handle}</Handle> : null}
    caption={<PlatformName code={platform.code} />}
  />
);

type RowProps = {
  readonly act: 'REVOKE' | 'SUSPEND' | null;
  readonly account: CaseAccount;
  readonly orphan: ShownOrphan | undefined;
};

const AccountRow = ({ account, act, orphan }: RowProps) => {
  const translate = useTranslate();
  const [task] = account.tasks;
  if (!task) return null;
  const model = wordOf(task.custodyModel);
  const title = task.account?.title ?? translate('person.holdings.hidden');
  return (
    <LedgerRow
      edge={orphan ? 'late' : undefined}
      margin={
        <>
          <b>{translate(`capacity.${wordOf(task.capacity)}`)}</b>
          {translate(`case.custody.${model}`)}
        </>
      }
    >
      <div className="m-stack m-stack-3">
        <div className="m-row m-row-apart m-row-top m-account-head">
          <div className="m-grow">
            {task.account ? <Account account={task.account} /> : <b className="m-strong">{title}</b>}
          </div>
          <div className="m-stack m-account-states">
            {act ? <StateMark of="holding" state={act === 'REVOKE' ? 'revoked' : 'suspended'} /> : null}
            <StateOfSteps account={account} />
          </div>
        </div>
        {orphan ? <Orphaned orphan={orphan} /> : null}
        <div>
          <h3 className="m-steps-title">{translate(`case.steps.${model}`)}</h3>
          <TaskSteps label={`${title}: ${translate(`case.steps.${model}`)}`} tasks={account.tasks} />
        </div>
      </div>
    </LedgerRow>
  );
};

const orphanOf = ({ orphans }: ShownCase, { tasks }: CaseAccount): ShownOrphan | undefined =>
  orphans.find(({ account, resolvedAt }) => account && account.id === tasks[0]?.account?.id && !resolvedAt);

/** Every account the person held, what is open first, each with its checklist by the custody model. */
export const CaseAccounts = ({ record }: { readonly record: ShownCase }) => {
  const translate = useTranslate();
  const accounts = accountsOfCase(record.tasks);
  return (
    <Sheet
      title={translate('case.accounts')}
      beside={<span className="m-caption">{translate('case.accounts.order')}</span>}
      rule="4.2"
    >
      {accounts.length === 0 ? <EmptyState bare icon="effect" title={translate('case.accounts.none')} /> : null}
      {accounts.map((account) => (
        <AccountRow
          key={account.key}
          account={account}
          act={actOn(record, account.tasks[0]?.holding?.id)}
          orphan={orphanOf(record, account)}
        />
      ))}
    </Sheet>
  );
};
