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
import { ProposedRename } from './ProposedRename.tsx';
import { RenameDialog } from './RenameDialog.tsx';
import { useRenames } from './use-renames.ts';

export type ShownSignal = NonNullable<SignalByIdResult['signal']>;
type Props = { readonly signal: ShownSignal };

const Codes = ({ codes }: { readonly codes: readonly string[] }) => (
  <ul className="m-plain-list">
    {codes.map((code) => (
      <li key={code}>
        <Handle>{code}</Handle>
      </li>
    ))}
  </ul>
);

const useFacts = (signal: ShownSignal): readonly Definition[] => {
  const reader = useReader();
  const { translate, dateTime } = reader;
  const { sourceName, person, namedBy, occurredAt, receivedAt, decidedAt, decisionMilliseconds } = signal;
  const { rule, case: opened, hold, unknownUnits } = signal;
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
      value: <Codes codes={(namedBy ?? []).map(({ kind, value }) => `${kind}: ${value}`)} />,
    },
    ...when(unknownUnits, () => ({
      term: translate('signal.unknownUnits'),
      value: <Codes codes={unknownUnits ?? []} />,
    })),
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

type Asking = 'link' | 'rename';

const Shown = ({ signal }: Props) => {
  const { translate } = useReader();
  const [asking, setAsking] = useState<Asking | null>(null);
  const facts = useFacts(signal);
  const { provider, codes, proposed } = useRenames(signal);
  const joints = [...proposed.map(({ joint }) => joint), ...(signal.jointDecisions ?? [])];
  const title = translate('signal.title', { type: translate(`cause.${wordOf(signal.type)}`) });
  const button = (of: Asking, label: string) => (
    <Button kind="primary" icon="link" onClick={() => setAsking(of)}>
      {label}
    </Button>
  );
  const close = (): void => setAsking(null);
  return (
    <>
      <PageHead
        title={title}
        crumbs={[{ label: translate('signals.title'), to: '/signals' }]}
        stamp={<Stamp of="signal" state={wordOf(signal.state)} />}
        actions={
          <>
            {signal.can.proposeLink ? button('link', translate('signal.link')) : null}
            {codes.length > 0 ? button('rename', translate('signal.rename')) : null}
          </>
        }
      />
      <Columns side={joints.length > 0 ? <JointPanel joints={joints} /> : null}>
        <Sheet padded>
          <DefinitionList items={facts} />
        </Sheet>
        {proposed.map(({ joint, rename }) => (
          <ProposedRename key={joint.id} rename={rename} />
        ))}
      </Columns>
      {asking === 'link' ? <LinkDialog signalId={signal.id} onClose={close} /> : null}
      {asking === 'rename' ? <RenameDialog provider={provider} codes={codes} onClose={close} /> : null}
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
