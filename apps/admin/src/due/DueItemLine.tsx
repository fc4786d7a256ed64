import { dayIn } from '@mandat/domain';
import { useState } from 'react';
import type { DueItemRow } from '../graphql/generated/due-items.ts';
import { wordOf } from '../graphql/words.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { ClockLine, ClockSum } from '../kit/Clock.tsx';
import { LedgerItem } from '../kit/LedgerItem.tsx';
import { LedgerRow } from '../kit/Sheet.tsx';
import { StateMark } from '../kit/StateMark.tsx';
import type { Paragraph } from '../kit/paragraphs.ts';
import type { StateOf } from '../kit/states.ts';
import { useMe } from '../providers/auth/Me.tsx';
import { useReader } from '../providers/Reader.tsx';
import { clockOfItem } from './clock-of-item.ts';
import { ConfirmMoveDialog } from './ConfirmMoveDialog.tsx';
import { ConfirmSignalDialog } from './ConfirmSignalDialog.tsx';

const stateOf = ({ level, doneAt, dueAt }: DueItemRow, now: Date): StateOf<'due'> => {
  if (doneAt) return doneAt <= dueAt ? 'done' : 'done-late';
  if (Date.parse(dueAt) < now.getTime()) return level > 1 ? 'escalated' : 'late';
  return 'upcoming';
};

const decidedAtSignal = ['UNLINKED_DEPARTURE', 'UNIT_RENAME', 'CONFIRM_SIGNAL'];

/** What an official attests or reads has a page of its own. */
const pages: Readonly<Partial<Record<DueItemRow['kind'], string>>> = {
  ATTEST: '/attest',
  RENEW_ATTESTATION: '/attest',
  ACKNOWLEDGE_GUIDANCE: '/guidance',
};

const rules: Readonly<Partial<Record<DueItemRow['kind'], Paragraph>>> = {
  ATTEST: '4.1',
  RENEW_ATTESTATION: '4.1',
  ACKNOWLEDGE_GUIDANCE: '3.1 (b)',
  ACKNOWLEDGE_LETTER: '3.7',
  CLOSE_OR_PARK: '3.8',
  ANSWER_OVERLAP: '3.2 (a)',
  REVIEW_ACCOUNT: '3.2',
  PREPARE_REVIEW: '3.2',
  RENEW_AUTHORIZATION: '3.7',
  UNAUTHORIZED_HOLDING: '3.7',
  CAPTURE_EXISTING: '3.4',
  REGISTER_NEW: '3.5',
  RECORD_CHANGE: '3.6',
  UNLISTED_HOLDER: '3.4',
};

/** What is done for an account or a source, and not on its page. */
const doneAt = ({ kind, account, authorization, signal, review }: DueItemRow): string | null => {
  if (kind === 'RENEW_AUTHORIZATION' && authorization?.can.renew) return '/authorizations/renew';
  if (review) return `/reviews/${review.id}`;
  if (kind === 'ORPHAN' && account) return `/accounts/${account.id}/people/new`;
  if (signal && decidedAtSignal.includes(kind)) return `/signals/${signal.id}`;
  return kind === 'SOURCE_SILENT' ? '/sources' : null;
};

/** The page of what the item is about. */
const subjectOf = ({ kind, case: of, account, person, serviceAccountId, entity }: DueItemRow): string | null => {
  if (kind === 'CUSTODY_PROCEDURE' && entity) return `/entities/${entity.id}/custody`;
  if (serviceAccountId) return `/service-accounts/${serviceAccountId}`;
  if (of) return `/departures/${of.id}`;
  return account ? `/accounts/${account.id}` : person ? `/people/${person.id}` : null;
};

/** Where the item is done; nothing where the answer stands in a dialog. */
const placeOf = (item: DueItemRow, reader: string | null): string | null =>
  (item.person?.id === reader && pages[item.kind]) || (doneAt(item) ?? subjectOf(item));

const answered = ['CONFIRM_MOVE', 'CONFIRM_DEPARTURE', 'CONFIRM_SIGNAL'];

type Props = {
  readonly item: DueItemRow;
  readonly now: Date;
  readonly primary?: boolean;
  /** Where items of several entities stand together. */
  readonly withEntity?: boolean;
};
type StepProps = { readonly item: DueItemRow; readonly title: string; readonly primary: boolean };

/** A dialog where the head or DGC answers, a page everywhere else. */
const Act = ({ item, title, primary }: StepProps) => {
  const { translate } = useReader();
  const [open, setOpen] = useState(false);
  const kind = primary ? 'primary' : 'outlined';
  const place = placeOf(item, useMe().me.id);
  const Answer = item.kind === 'CONFIRM_SIGNAL' ? ConfirmSignalDialog : ConfirmMoveDialog;
  if (answered.includes(item.kind) && item.can.answer) {
    return (
      <>
        <Button kind={kind} onClick={() => setOpen(true)}>
          {translate('due.answerMove')}
        </Button>
        {open ? <Answer item={item} onClose={() => setOpen(false)} /> : null}
      </>
    );
  }
  if (!place) return null;
  return (
    <ButtonLink kind={kind} to={place}>
      {translate('accounts.menu.open')}
      <span className="m-hidden">: {title}</span>
    </ButtonLink>
  );
};

/** What is done about an account is called after it; everything else after the person. */
const titleOf = ({ kind, person, account, entity }: DueItemRow): string | undefined =>
  kind === 'CUSTODY_PROCEDURE' ? entity?.name : (account?.title ?? person?.name);

const edgeOf = (state: StateOf<'due'>, primary: boolean) => {
  if (state === 'late' || state === 'escalated') return 'late' as const;
  return primary ? ('today' as const) : undefined;
};

/** What is counted in calendar days is told as a sum; what is counted in hours by its beginning and end. */
const When = ({ item, now }: Pick<Props, 'item' | 'now'>) => {
  const { translate, date, dateTime } = useReader();
  const clock = clockOfItem(item, now);
  if (!clock) {
    const due = dateTime(item.dueAt, { style: 'day', zone: false });
    return <>{translate('due.openedDue', { opened: date(item.openedAt, 'day'), due })}</>;
  }
  return (
    <span className="m-clock">
      <ClockLine {...clock} />
      <span>
        <ClockSum {...clock} />
        <Noticed item={item} />
      </span>
    </span>
  );
};

const Noticed = ({ item: { changedAt, detectedAt, timeZone } }: Pick<Props, 'item'>) => {
  const { translate, date } = useReader();
  if (!changedAt || !detectedAt || !timeZone) return null;
  const detected = date(dayIn(timeZone, new Date(detectedAt)), 'short');
  return <> · {translate('due.noticed', { detected })}</>;
};

const Detail = ({ item, now, withEntity }: Pick<Props, 'item' | 'now' | 'withEntity'>) => {
  const { translate } = useReader();
  const { entity, moved } = item;
  return (
    <>
      {withEntity && entity ? (
        <>
          <bdi>{entity.name}</bdi>
          {item.dueOn ? null : ' · '}
        </>
      ) : null}
      {moved?.map((each) => `${translate(`due.moved.${wordOf(each)}`)} · `)}
      <When item={item} now={now} />
    </>
  );
};

/** One thing to do after a departure or a move, with its dates and the step that does it. */
export const DueItemLine = ({ item, now, primary = false, withEntity = false }: Props) => {
  const { translate, date } = useReader();
  const reader = useMe().me.id;
  const state = stateOf(item, now);
  const kind = translate(`dueItem.${wordOf(item.kind)}`);
  const title = titleOf(item) ?? kind;
  return (
    <LedgerRow
      edge={edgeOf(state, primary)}
      margin={
        <>
          <b>{date(item.dueOn ?? item.dueAt, item.dueAt.startsWith(String(now.getUTCFullYear())) ? 'day' : 'short')}</b>
          {translate('kit.clock.due')}
        </>
      }
    >
      <LedgerItem
        kind={item.account && item.person ? `${kind} · ${item.person.name}` : kind}
        rule={rules[item.kind] ?? '4.2'}
        beside={<StateMark of="due" state={state} />}
        title={title}
        to={placeOf(item, reader) ?? undefined}
        detail={<Detail item={item} now={now} withEntity={withEntity} />}
        action={<Act item={item} title={title} primary={primary} />}
      />
    </LedgerRow>
  );
};
