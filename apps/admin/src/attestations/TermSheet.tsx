import { attestationTermParts } from '@mandat/domain';
import { useState } from 'react';
import { Loaded } from '../console/Loaded.tsx';
import { AttestationTerm } from '../graphql/generated/attestations.ts';
import { Button } from '../kit/Button.tsx';
import { DefinitionList } from '../kit/DefinitionList.tsx';
import { RuleMark } from '../kit/RuleMark.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { TermDialog } from './TermDialog.tsx';

/** The lengths of 4.1 as they are now, for DGC to change. */
export const TermSheet = () => {
  const { translate, number } = useReader();
  const [changing, setChanging] = useState(false);
  const query = useQuery(AttestationTerm, {}, { live: true });
  return (
    <Sheet title={translate('term.title')} beside={<RuleMark paragraph="4.1" />} padded>
      <Loaded inside query={query} pick={({ attestationTerm }) => attestationTerm} rows={3}>
        {(term) => (
          <div className="m-stack m-stack-4">
            <p className="m-small">{translate('term.text')}</p>
            <DefinitionList
              side
              items={attestationTermParts.map((part) => ({
                term: translate(`field.${part}`),
                value: number(term[part]),
              }))}
            />
            <p>
              <Button size="small" icon="sliders" onClick={() => setChanging(true)}>
                {translate('term.change')}
              </Button>
            </p>
            {changing ? <TermDialog term={term} onClose={() => setChanging(false)} /> : null}
          </div>
        )}
      </Loaded>
    </Sheet>
  );
};
