import { useState, type ReactNode } from 'react';
import { Button } from '../kit/Button.tsx';
import { ClockLine, ClockSum } from '../kit/Clock.tsx';
import { DefinitionList, type Definition } from '../kit/DefinitionList.tsx';
import { Handle } from '../kit/Handle.tsx';
import { PersonName } from '../kit/PersonName.tsx';
import { RuleMark } from '../kit/RuleMark.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { Mark } from '../kit/StateMark.tsx';
import { useNow } from '../kit/use-now.ts';
import { PublicationDay } from '../graphql/generated/clock-settings.ts';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { recordClock } from './record-clock.ts';
import type { ShownAccount } from './shown-account.ts';
import { StableIdDialog } from './StableIdDialog.tsx';
import { usePlatformName } from '../requests/platform-name.ts';

type Props = { readonly account: ShownAccount };

const allElements = 5;

const Elements = ({ missing }: { readonly missing: number }) => {
  const { translate } = useReader();
  const word = translate('account.elements', { count: allElements - missing, total: allElements });
  return <Mark icon={missing === 0 ? 's-authorized' : 's-alert'} tone={missing === 0 ? 'ok' : 'warn'} word={word} />;
};

/** A text that people wrote keeps the direction of its own script. */
const Written = ({ text }: { readonly text: string }) => <span dir="auto">{text}</span>;

const useOfficial = ({ official, alternates, nominations }: ShownAccount): ReactNode => {
  const { translate } = useReader();
  const people = [...(official ? [official] : []), ...(alternates ?? [])];
  const named = (nominations ?? []).map(({ person }) => person);
  const shown = people.length > 0 ? people : named;
  if (shown.length === 0) return null;
  return (
    <>
      {shown.map(({ id, name }, at) => (
        <span key={id}>
          {at > 0 ? ' · ' : null}
          <PersonName name={name} to={`/people/${id}`} />
        </span>
      ))}
      {people.length === 0 ? <span className="m-caption"> ({translate('account.field.nominated')})</span> : null}
    </>
  );
};

const useItems = (account: ShownAccount): readonly Definition[] => {
  const { translate, language, date, list } = useReader();
  const { title, platform, stableId, url, languages, purpose, audience, languageStatement, requestedBy, createdOn } =
    account;
  const missing = <span className="m-warn">{translate('account.field.missing')}</span>;
  const written = (text: string | null): ReactNode => (text ? <Written text={text} /> : missing);
  const official = useOfficial(account);
  const platformName = usePlatformName()(platform.code);
  const platformWords = stableId
    ? translate('account.field.stableId', { platform: platformName, id: stableId })
    : platformName;
  const optional = (term: string, value: ReactNode): readonly Definition[] => (value ? [{ term, value }] : []);
  return [
    { term: translate('account.field.title'), value: <bdi>{title}</bdi> },
    { term: translate('account.field.platform'), value: platformWords },
    ...optional(translate('account.field.address'), url ? <Handle>{url}</Handle> : null),
    {
      term: translate('account.field.languages'),
      value: languages.length > 0 ? list(languages.map(language)) : missing,
    },
    { term: translate('account.field.official'), value: official ?? missing },
    { term: translate('account.field.purpose'), value: written(purpose) },
    { term: translate('account.field.audience'), value: written(audience) },
    ...optional(
      translate('account.field.languageStatement'),
      languageStatement ? <Written text={languageStatement} /> : null,
    ),
    ...optional(translate('account.field.createdOn'), createdOn ? date(createdOn, 'long') : null),
    ...optional(
      translate('account.field.requestedBy'),
      requestedBy ? <PersonName name={requestedBy.name} to={`/people/${requestedBy.id}`} /> : null,
    ),
  ];
};

/** By when it had to be in the register, and when it was: start, days and due day as a sum (3.4, 3.5). */
const RecordClock = ({ account }: Props) => {
  const now = useNow();
  const { data } = useQuery(PublicationDay, {}, {});
  const clock = data && recordClock(account, { ...data.publicationDay, now });
  if (!clock) return null;
  return (
    <p className="m-clock m-caption">
      <ClockLine {...clock} />
      <span>
        <ClockSum {...clock} />
      </span>
      <RuleMark paragraph={clock.rule} />
    </p>
  );
};

/** Where the platform has an id that stays and none is recorded, whoever keeps the account enters it. */
const StableId = ({ account }: Props) => {
  const { translate } = useReader();
  const [recording, setRecording] = useState(false);
  if (!account.can.recordStableId) return null;
  return (
    <p>
      <Button size="small" onClick={() => setRecording(true)}>
        {translate('stableId.record')}
      </Button>
      {recording ? <StableIdDialog account={account} onClose={() => setRecording(false)} /> : null}
    </p>
  );
};

/** The required record of 3.4, its five elements counted. */
export const RecordSheet = ({ account }: Props) => {
  const { translate } = useReader();
  const items = useItems(account);
  const { missingElements } = account;
  return (
    <Sheet
      title={translate('account.record')}
      beside={missingElements ? <Elements missing={missingElements.length} /> : null}
      rule="3.4"
      padded
    >
      {missingElements ? (
        <div className="m-stack m-stack-3">
          <RecordClock account={account} />
          <DefinitionList items={items} />
          <StableId account={account} />
        </div>
      ) : (
        <div className="m-stack m-stack-3">
          <DefinitionList items={items.slice(0, account.url ? 4 : 3)} />
          <p className="m-caption">{translate('account.notYours')}</p>
        </div>
      )}
    </Sheet>
  );
};
