import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { Loaded } from '../console/Loaded.tsx';
import { GuidanceNoticeById } from '../graphql/generated/guidance.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { Columns } from '../kit/frame/FocusFrame.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { PersonName } from '../kit/PersonName.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { StateMark } from '../kit/StateMark.tsx';
import { wordOf } from '../graphql/words.ts';
import { useMe } from '../providers/auth/Me.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { PublishDialog } from './PublishDialog.tsx';
import { ReadVersion } from './ReadVersion.tsx';
import type { ShownNotice, ShownVersion } from './shown-notice.ts';

type Props = { readonly notice: ShownNotice };

const Actions = ({ notice }: Props) => {
  const { translate } = useReader();
  const [open, setOpen] = useState(false);
  const { id, can, versions } = notice;
  const hasDraft = versions[0]?.state === 'DRAFT';
  return (
    <>
      {can.publish ? (
        <Button kind="primary" onClick={() => setOpen(true)}>
          {translate('guidance.publish')}
        </Button>
      ) : null}
      {can.update ? (
        <ButtonLink to={`/guidance/${id}/write`} icon="pen">
          {translate(hasDraft ? 'guidance.continueDraft' : 'guidance.newVersion')}
        </ButtonLink>
      ) : null}
      {open ? <PublishDialog notice={notice} onClose={() => setOpen(false)} /> : null}
    </>
  );
};

const Version = ({ version, can }: { readonly version: ShownVersion; readonly can: ShownNotice['can'] }) => {
  const { translate, date } = useReader();
  const { number, state, fromOn, publishedBy, missingCount } = version;
  return (
    <li className="m-stack">
      <span className="m-row">
        <b>{translate('guidance.version', { number })}</b>
        <StateMark of="guidance" state={wordOf(state)} />
      </span>
      {fromOn ? <span className="m-caption">{translate('guidance.from', { date: date(fromOn, 'short') })}</span> : null}
      {publishedBy ? (
        <span className="m-caption">
          <PersonName name={publishedBy.name} to={`/people/${publishedBy.id}`} />
        </span>
      ) : null}
      {can.update && missingCount ? (
        <span className="m-caption">{translate('guidance.missing', { people: missingCount })}</span>
      ) : null}
    </li>
  );
};

const Versions = ({ notice: { versions, can } }: Props) => {
  const { translate } = useReader();
  return (
    <Sheet title={translate('guidance.versions')} padded>
      <ul className="m-plain m-stack m-stack-4">
        {versions.map((version) => (
          <Version key={version.id} version={version} can={can} />
        ))}
      </ul>
    </Sheet>
  );
};

/** In the reader's language, or in the first that a draft has. */
const titleOf = (version: ShownVersion | undefined): string | undefined =>
  [version?.title, ...(version?.wordings ?? []).map((wording) => wording.title)].find((title) => title);

const Shown = ({ notice }: Props) => {
  const { translate } = useReader();
  const { entity, versions } = notice;
  const inForce = versions.find(({ state }) => state === 'IN_FORCE');
  const [latest] = versions;
  const title = titleOf(inForce ?? latest) ?? translate('guidance.untitled');
  return (
    <>
      <PageHead
        title={title}
        crumbs={[{ label: translate('guidance.title'), to: '/guidance' }]}
        meta={entity ? <bdi>{entity.name}</bdi> : <span>{translate('guidance.forAll')}</span>}
        actions={<Actions notice={notice} />}
      />
      <Columns side={<Versions notice={notice} />}>
        {inForce ? <ReadVersion version={inForce} /> : null}
        {latest && latest !== inForce ? <ReadVersion version={latest} /> : null}
      </Columns>
    </>
  );
};

const GuidancePage = () => {
  const { id = '' } = useParams();
  const query = useQuery(GuidanceNoticeById, { id, writes: useMe().may('guidance:draft') }, { live: true });
  return (
    <Loaded query={query} pick={({ guidanceNotice }) => guidanceNotice}>
      {(notice) => <Shown notice={notice} />}
    </Loaded>
  );
};

export default GuidancePage;
