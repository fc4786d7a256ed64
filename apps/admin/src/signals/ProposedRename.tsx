import { Link } from 'react-router-dom';
import { MeantEntity } from '../graphql/generated/joint.ts';
import { DefinitionList } from '../kit/DefinitionList.tsx';
import { Handle } from '../kit/Handle.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useTranslate } from '../providers/Reader.tsx';
import type { Rename } from './use-renames.ts';

/** What the second person is asked to confirm: which entity the code means. */
export const ProposedRename = ({ rename: { provider, code, entityId } }: { readonly rename: Rename }) => {
  const translate = useTranslate();
  const entity = useQuery(MeantEntity, { id: entityId }).data?.entity;
  return (
    <Sheet title={translate('joint.kind.rename-unit')} padded>
      <DefinitionList
        items={[
          { term: translate('signal.rename.provider'), value: <bdi>{provider}</bdi> },
          { term: translate('signal.rename.code'), value: <Handle>{code}</Handle> },
          {
            term: translate('signal.rename.entity'),
            value: entity ? (
              <Link to={`/entities/${entity.id}`}>
                {entity.name} <Handle>{entity.code}</Handle>
              </Link>
            ) : (
              '…'
            ),
          },
        ]}
      />
    </Sheet>
  );
};
