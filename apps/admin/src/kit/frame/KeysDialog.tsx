import { useTranslate } from '../../providers/Reader.tsx';
import { Dialog } from '../Dialog.tsx';

export const KeysDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const translate = useTranslate();
  const keys = [
    [translate('kit.search.key'), translate('kit.keys.search')],
    ['?', translate('kit.keys.help')],
    ['Esc', translate('kit.keys.close')],
  ];
  return (
    <Dialog open title={translate('kit.keys.title')} onClose={onClose}>
      <dl className="m-definitions m-definitions-side">
        {keys.map(([key, words]) => (
          <div key={key} style={{ display: 'contents' }}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
};
