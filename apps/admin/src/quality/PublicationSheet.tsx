import { addDays, settings } from '@mandat/domain';
import { useState } from 'react';
import { Loaded } from '../console/Loaded.tsx';
import { PublicationDay } from '../graphql/generated/clock-settings.ts';
import { Button } from '../kit/Button.tsx';
import { DefinitionList } from '../kit/DefinitionList.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useMe } from '../providers/auth/Me.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { PublicationDialog } from './PublicationDialog.tsx';

const Shown = ({ publishedOn }: { readonly publishedOn: string }) => {
  const { translate, date } = useReader();
  const { may } = useMe();
  const [changing, setChanging] = useState(false);
  const until = addDays(publishedOn, settings.captureDays);
  return (
    <div className="m-stack m-stack-4">
      <p className="m-small">{translate('publication.text')}</p>
      <DefinitionList
        side
        items={[
          { term: translate('publication.on'), value: date(publishedOn, 'long') },
          { term: translate('publication.until'), value: date(until, 'long') },
        ]}
      />
      {may('publication:change') ? (
        <p>
          <Button size="small" icon="sliders" onClick={() => setChanging(true)}>
            {translate('publication.change')}
          </Button>
        </p>
      ) : null}
      {changing ? <PublicationDialog publishedOn={publishedOn} onClose={() => setChanging(false)} /> : null}
    </div>
  );
};

/** From which day the clock of 3.4 counts for what was there before, for DGC to change. */
export const PublicationSheet = () => {
  const { translate } = useReader();
  const query = useQuery(PublicationDay, {}, { live: true });
  return (
    <Sheet title={translate('publication.title')} rule="3.4" padded>
      <Loaded inside query={query} pick={({ publicationDay }) => publicationDay} rows={2}>
        {(day) => <Shown publishedOn={day.publishedOn} />}
      </Loaded>
    </Sheet>
  );
};
