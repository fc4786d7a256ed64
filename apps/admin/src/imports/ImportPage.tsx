import { useParams } from 'react-router-dom';
import { Loaded } from '../console/Loaded.tsx';
import { ImportById } from '../graphql/generated/imports.ts';
import { PageHead } from '../kit/PageHead.tsx';
import { Stamp } from '../kit/Stamp.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { Done } from './Done.tsx';
import { FaultyRows } from './FaultyRows.tsx';
import { Mapping } from './Mapping.tsx';
import { Outcome } from './Outcome.tsx';
import { Proposals } from './Proposals.tsx';
import type { ShownImport } from './shown-import.ts';
import { ofSeveral } from './of-several.ts';
import { importStateNames } from './state-names.ts';
import { Undo } from './Undo.tsx';

const Head = ({ shown }: { readonly shown: ShownImport }) => {
  const { translate, dateTime } = useReader();
  const { fileName, state, kind, entity, uploadedBy, uploadedAt } = shown;
  const date = dateTime(uploadedAt);
  return (
    <PageHead
      title={fileName}
      crumbs={[{ label: translate('nav.imports'), to: '/imports' }]}
      stamp={<Stamp of="import" state={importStateNames[state]} />}
      meta={
        <>
          <span>{entity?.name ?? translate(ofSeveral(kind))}</span>
          <span>{uploadedBy ? translate('imports.uploadedBy', { person: uploadedBy.name, date }) : date}</span>
        </>
      }
    />
  );
};

/** One import, from its columns to what came of it; it follows the work by itself. */
const ImportPage = () => {
  const { id = '' } = useParams();
  const query = useQuery(ImportById, { id }, { live: true });
  return (
    <Loaded query={query} pick={({ dataImport }) => dataImport}>
      {(shown) => (
        <>
          <Head shown={shown} />
          <div className="m-stack m-stack-5">
            <Done shown={shown} />
            <Outcome shown={shown} />
            <Proposals shown={shown} />
            {shown.faultyCount > 0 ? <FaultyRows key={`errors ${shown.version}`} shown={shown} /> : null}
            <Mapping key={shown.version} shown={shown} />
            <Undo shown={shown} />
          </div>
        </>
      )}
    </Loaded>
  );
};

export default ImportPage;
