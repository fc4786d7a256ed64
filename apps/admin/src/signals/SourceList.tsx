import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { Loaded } from '../console/Loaded.tsx';
import { listAddress } from '../console/use-register-list.ts';
import { Sources, type SourceRow } from '../graphql/generated/signals.ts';
import { wordOf } from '../graphql/words.ts';
import { DefinitionList } from '../kit/DefinitionList.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { LiveMark } from '../kit/LiveMark.tsx';
import { Note } from '../kit/Note.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { Mark, StateMark } from '../kit/StateMark.tsx';
import type { StateSign } from '../kit/states.ts';
import { useMe } from '../providers/auth/Me.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';

const signs = {
  live: { icon: 's-authorized', tone: 'ok' },
  silent: { icon: 's-alert', tone: 'bad' },
  'never-heard': { icon: 's-requested', tone: 'none' },
  alarmed: { icon: 's-alert', tone: 'bad' },
} as const satisfies Record<string, StateSign>;

type Props = { readonly source: SourceRow };

const Alarm = ({ source: { alarmedAt, alarmReason } }: Props) => {
  const { translate, dateTime } = useReader();
  if (!alarmedAt) return null;
  return (
    <Note tone="bad">
      <b className="m-strong">{translate('source.alarm.since', { at: dateTime(alarmedAt, { style: 'short' }) })}</b>{' '}
      {alarmReason ? <bdi dir="auto">{translate(`error.${alarmReason}`, { _: alarmReason })}. </bdi> : null}
      {translate('source.alarm.text')}
    </Note>
  );
};

const Facts = ({ source }: Props) => {
  const { translate, dateTime, list, number } = useReader();
  const { channel, trust, scope, lastHeardAt, lastSignalAt, signalsLastDay, unlinked, held } = source;
  const at = (time: string | null): ReactNode =>
    time ? dateTime(time, { style: 'short', seconds: true }) : translate('source.never');
  return (
    <DefinitionList
      items={[
        { term: translate('source.channel'), value: translate(`channel.${wordOf(channel)}`) },
        { term: translate('source.trust'), value: translate(`source.trust.${wordOf(trust)}`) },
        {
          term: translate('source.scope'),
          value: scope ? <bdi>{list(scope)}</bdi> : translate('source.scope.all'),
        },
        { term: translate('source.heard'), value: at(lastHeardAt) },
        { term: translate('source.signal'), value: at(lastSignalAt) },
        { term: translate('source.lastDay'), value: number(signalsLastDay) },
        ...(unlinked > 0 ? [{ term: translate('signals.view.unlinked'), value: number(unlinked) }] : []),
        ...(held > 0 ? [{ term: translate('signals.view.held'), value: number(held) }] : []),
      ]}
    />
  );
};

const LastSignals = ({ source: { id, name, lastSignals } }: Props) => {
  const { translate, dateTime } = useReader();
  if (!lastSignals) return null;
  if (lastSignals.length === 0) return <p className="m-caption">{translate('source.noSignals')}</p>;
  return (
    <div className="m-stack m-stack-3">
      <h3 className="m-steps-title">{translate('source.lastSignals')}</h3>
      <ol className="m-signal-lines">
        {lastSignals.map((signal) => (
          <li key={signal.id}>
            <span className="m-caption">
              {dateTime(signal.receivedAt, { style: 'short', seconds: true, zone: false })}
            </span>
            <Link to={`/signals/${signal.id}`}>{translate(`cause.${wordOf(signal.type)}`)}</Link>
            <bdi>{signal.person?.name ?? translate('signal.nobody')}</bdi>
            <StateMark of="signal" state={wordOf(signal.state)} />
          </li>
        ))}
      </ol>
      <p className="m-small">
        <Link to={listAddress('/signals', { source: id })} aria-label={`${translate('source.allSignals')}: ${name}`}>
          {translate('source.allSignals')}
        </Link>
      </p>
    </div>
  );
};

const Source = ({ source }: Props) => {
  const { translate } = useReader();
  const health = wordOf(source.health);
  return (
    <Sheet title={source.name} beside={<Mark {...signs[health]} word={translate(`source.health.${health}`)} />} padded>
      <div className="m-stack m-stack-4">
        <Alarm source={source} />
        <Facts source={source} />
        <LastSignals source={source} />
      </div>
    </Sheet>
  );
};

const urgency = ['ALARMED', 'SILENT', 'LIVE', 'NEVER_HEARD'] as const satisfies readonly SourceRow['health'][];

const byUrgency = (a: SourceRow, b: SourceRow): number => urgency.indexOf(a.health) - urgency.indexOf(b.health);

/** Who tells the register of departures, how far each is trusted, and whether it is still heard. */
const SourceList = () => {
  const { translate } = useReader();
  const { may } = useMe();
  const query = useQuery(Sources, { signals: may('signal:read') }, { live: true });
  return (
    <>
      <PageHead title={translate('sources.title')} lead={translate('sources.lead')} actions={<LiveMark />} />
      <Loaded inside query={query} pick={({ signalSources }) => signalSources.toSorted(byUrgency)} rows={8}>
        {(sources) =>
          sources.length === 0 ? (
            <EmptyState icon="loop" title={translate('sources.none')}>
              {translate('sources.noneText')}
            </EmptyState>
          ) : (
            <div className="m-stack m-stack-5">
              {sources.map((source) => (
                <Source key={source.id} source={source} />
              ))}
            </div>
          )
        }
      </Loaded>
    </>
  );
};

export default SourceList;
