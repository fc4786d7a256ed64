import { wordOf } from '../graphql/words.ts';
import { CaseChain, type ChainStation } from '../kit/CaseChain.tsx';
import { ranFor } from '../kit/hours-line.ts';
import { RuleMark } from '../kit/RuleMark.tsx';
import { runWords, spanWords } from '../kit/Span.tsx';
import { useNow } from '../kit/use-now.ts';
import { useReader, type Reader } from '../providers/Reader.tsx';
import { accountsOfCase, effectOf } from './accounts-of-case.ts';
import { firstSignalOf, takenBy } from './case-times.ts';
import type { ShownCase } from './shown-case.ts';

const precise = (at: string, { time }: Reader): string =>
  `${time(at, { seconds: true })}.${at.match(/\.(\d{3})/u)?.[1] ?? '000'}`;

const SignalText = ({ record }: { readonly record: ShownCase }) => {
  const reader = useReader();
  const { translate, time } = reader;
  const first = firstSignalOf(record);
  if (!first) return null;
  const others = record.signals.length - 1;
  return (
    <>
      <p>{translate(`cause.${wordOf(first.type)}`)}</p>
      <p className="m-caption">
        {translate('case.chain.source', {
          source: first.sourceName,
          happened: time(first.occurredAt, { seconds: true }),
          after: spanWords(Math.max(0, first.receiptMilliseconds), reader),
        })}{' '}
        {translate(`case.chain.trust.${wordOf(first.trust)}`)}
      </p>
      {others > 0 ? <p className="m-caption">{translate('case.chain.more', { count: others })}</p> : null}
    </>
  );
};

const DecisionText = ({ record }: { readonly record: ShownCase }) => {
  const { translate } = useReader();
  const first = firstSignalOf(record);
  if (!first?.decidedAt) return <p>{translate('case.chain.undecided')}</p>;
  const { revoked, suspended } = takenBy(record);
  return (
    <>
      {revoked > 0 ? <p>{translate('case.chain.revoked', { count: revoked })}</p> : null}
      {suspended > 0 ? <p>{translate('case.chain.suspended', { count: suspended })}</p> : null}
      {revoked + suspended === 0 ? <p>{translate('case.chain.nothingTaken')}</p> : null}
      {first.rule ? (
        <p className="m-caption">
          {translate('case.chain.rule', { rule: translate(`offboardingRule.${first.rule}`, { _: first.rule }) })}{' '}
          <RuleMark paragraph="4.2" />
        </p>
      ) : null}
    </>
  );
};

/** Titles in several scripts keep their own direction in one sentence. */
const isolated = (title: string): string => `\u2068${title}\u2069`;

const EffectText = ({ record }: { readonly record: ShownCase }) => {
  const { translate, list } = useReader();
  const accounts = accountsOfCase(record.tasks);
  const open = accounts.filter(({ done, total }) => done < total);
  const titles = [...new Set(open.map(({ tasks }) => tasks[0]?.account?.title ?? translate('person.holdings.hidden')))];
  const delivered = record.deliveries.filter(({ state }) => state === 'DELIVERED').length;
  return (
    <>
      {accounts.length === 0 ? <p>{translate('case.accounts.none')}.</p> : null}
      {accounts.length > 0 && open.length === 0 ? <p>{translate('case.chain.effectDone')}</p> : null}
      {open.length > 0 ? <p>{translate('case.chain.effectOpen', { accounts: list(titles.map(isolated)) })}</p> : null}
      {record.deliveries.length > 0 ? (
        <p className="m-caption">{translate('case.chain.notices', { delivered, total: record.deliveries.length })}</p>
      ) : null}
    </>
  );
};

const decisionStation = (record: ShownCase, reader: Reader): ChainStation => {
  const { decidedAt, decisionMilliseconds } = record;
  return {
    icon: decidedAt ? 'decision' : 'todo',
    tone: 'primary',
    title: reader.translate('case.chain.decision'),
    at: decidedAt ? precise(decidedAt, reader) : null,
    after: decisionMilliseconds === null ? undefined : spanWords(decisionMilliseconds, reader),
    children: <DecisionText record={record} />,
  };
};

const effectStation = (record: ShownCase, reader: Reader, now: Date): ChainStation => {
  const { proven, total, endedAt } = effectOf(accountsOfCase(record.tasks));
  const runs = record.decidedAt !== null && total > 0;
  return {
    icon: proven === total ? 'effect' : 'awaited',
    tone: proven === total ? 'ok' : 'warn',
    title: reader.translate('case.chain.effect'),
    at: total > 0 ? reader.translate('kit.clocks.proven', { proven, total }) : null,
    after: runs ? runWords(ranFor({ startedAt: record.decidedAt ?? '', endedAt, now }), reader) : undefined,
    children: <EffectText record={record} />,
  };
};

const stationsOf = (record: ShownCase, reader: Reader, now: Date): readonly ChainStation[] => {
  const first = firstSignalOf(record);
  const signal: ChainStation = {
    icon: 'fact',
    title: reader.translate('case.chain.signal'),
    at: first ? precise(first.receivedAt, reader) : null,
    children: <SignalText record={record} />,
  };
  return [signal, decisionStation(record, reader), effectStation(record, reader, now)];
};

/** The signal, the decision and the effect of a case, with the times between them. */
export const CaseStations = ({ record }: { readonly record: ShownCase }) => (
  <CaseChain stations={stationsOf(record, useReader(), useNow())} />
);
