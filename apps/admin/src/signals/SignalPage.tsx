import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { Loaded } from '../console/Loaded.tsx';
import { ruleSentence } from '../departures/rule-words.ts';
import { SignalById, type SignalByIdResult } from '../graphql/generated/signals.ts';
import { wordOf } from '../graphql/words.ts';
import { JointPanel } from '../joint/JointPanel.tsx';
import { Button } from '../kit/Button.tsx';
import { DefinitionList, type Definition } from '../kit/DefinitionList.tsx';
import { Columns } from '../kit/frame/FocusFrame.tsx';
import { Handle } from '../kit/Handle.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { PersonName } from '../kit/PersonName.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { spanWords } from '../kit/Span.tsx';
import { Stamp } from '../kit/Stamp.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { LinkDialog } from './LinkDialog.tsx';

export type ShownSignal = NonNullable<SignalByIdResult['signal']>;
type Props = { readonly signal: ShownSignal };

const useFacts = (signal: ShownSignal): readonly Definition[] => {
  const reader = useReader();
  const { translate, dateTime } = reader;
  const { sourceName, person, namedBy, occurredAt, receivedAt, decidedAt, decisionMilliseconds } = signal;
  const { rule, case: opened, hold } = signal;
  const at = (time: string): string => dateTime(time, { style: 'short', seconds: true });
  const when = (there: unknown, definition: () => Definition): Definition[] => (there ? [definition()] : []);
  return [
    { term: translate('signal.source'), value: <bdi>{sourceName}</bdi> },
    {
      term: translate('signal.person'),
      value: person ? <PersonName name={person.name} to={`/people/${person.id}`} /> : translate('signal.nobody'),
    },
    {
      term: translate('signal.namedBy'),
      value: (
        <ul className="m-plain-list">
          {(namedBy ?? []).map(({ kind, value }) => (
            <li key={`${kind} ${value}`}>
              <Handle>{`${kind}: ${value}`}</Handle>
            </li>
          ))}
        </ul>
      ),
    },
    { term: translate('signal.occurredAt'), value: at(occurredAt) },
    { term: translate('signal.receivedAt'), value: at(receivedAt) },
    ...when(decidedAt, () => ({
      term: translate('signal.decidedAt'),
      value: `${at(decidedAt ?? '')} (${spanWords(decisionMilliseconds ?? 0, reader)})`,
    })),
    ...when(rule, () => ({
      term: translate('signal.rule'),
      value: ruleSentence(rule ?? '', reader),
    })),
    ...when(opened, () => ({
      term: translate('signal.case'),
      value: <Link to={`/departures/${opened?.id}`}>{opened?.reference}</Link>,
    })),
    ...when(hold, () => ({
      term: translate('signal.hold'),
      value: <Link to={`/guard/${hold?.id}`}>{hold?.reference}</Link>,
    })),
  ];
};

const Shown = ({ signal }: Props) => {
  const { translate } = useReader();
  const [linking, setLinking] = useState(false);
  const facts = useFacts(signal);
  const joints = signal.jointDecisions ?? [];
  const links = signal.can.proposeLink;
  const title = translate('signal.title', { type: translate(`cause.${wordOf(signal.type)}`) });
  return (
    <>
      <PageHead
        title={title}
        crumbs={[{ label: translate('signals.title'), to: '/signals' }]}
        stamp={<Stamp of="signal" state={wordOf(signal.state)} />}
        actions={
          links ? (
            <Button kind="primary" icon="link" onClick={() => setLinking(true)}>
              {translate('signal.link')}
            </Button>
          ) : null
        }
      />
      <Columns side={joints.length > 0 ? <JointPanel joints={joints} /> : null}>
        <Sheet padded>
          <DefinitionList items={facts} />
        </Sheet>
      </Columns>
      {linking ? <LinkDialog signalId={signal.id} onClose={() => setLinking(false)} /> : null}
    </>
  );
};

/** One signal: what a source said, when, and what became of it. */
const SignalPage = () => {
  const { id = '' } = useParams();
  const query = useQuery(SignalById, { id }, { live: true });
  return (
    <Loaded query={query} pick={({ signal }) => signal} rows={6}>
      {(signal) => <Shown key={signal.id} signal={signal} />}
    </Loaded>
  );
};

export default SignalPage;
