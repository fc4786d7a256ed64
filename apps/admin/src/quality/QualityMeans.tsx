import { DefinitionList } from '../kit/DefinitionList.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useReader } from '../providers/Reader.tsx';

const words = ['complete', 'on-time', 'delay', 'reviewed', 'two-holders', 'changes-on-time', 'orphan-days'] as const;

/** What each figure counts: nobody has to guess. */
export const QualityMeans = () => {
  const { translate } = useReader();
  return (
    <Sheet title={translate('quality.means')} padded>
      <DefinitionList
        items={words.map((word) => ({
          term: translate(`quality.${word}`),
          value: translate(`quality.${word}.means`),
        }))}
      />
    </Sheet>
  );
};
