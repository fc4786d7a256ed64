import type { ReactNode } from 'react';
import { useTranslate } from '../../providers/Reader.tsx';
import { Button } from '../Button.tsx';
import { Sheet } from '../Sheet.tsx';

export type Conflict = {
  readonly field: string;
  readonly label: string;
  /** Where the writing began, where that helps to choose. */
  readonly base?: ReactNode;
  readonly theirs: ReactNode;
  readonly mine: ReactNode;
};

type ConflictPanelProps = {
  readonly by?: { readonly person: string; readonly time: string };
  readonly conflicts: readonly Conflict[];
  readonly onChoose: (field: string, keep: 'theirs' | 'mine') => void;
};

/** Somebody saved the record meanwhile: both texts side by side, a choice for each field. */
export const ConflictPanel = ({ by, conflicts, onChoose }: ConflictPanelProps) => {
  const translate = useTranslate();
  return (
    <Sheet title={translate('kit.conflict.title')} padded>
      <div className="m-stack m-stack-4" role="alert">
        <p>{by ? translate('kit.conflict.text', by) : translate('kit.conflict.plain')}</p>
        {conflicts.map(({ field, label, base, theirs, mine }) => (
          <div key={field} className="m-stack" role="group" aria-label={label}>
            <div className={`m-differences ${base === undefined ? '' : 'm-differences-three'}`}>
              <dl>
                <div>
                  <dt>{label}</dt>
                  {base === undefined ? null : (
                    <dd>
                      <b className="m-strong">{translate('kit.conflict.base')}</b> <br />
                      {base}
                    </dd>
                  )}
                  <dd>
                    <b className="m-strong">{translate('kit.conflict.theirs')}</b> <br />
                    {theirs}
                  </dd>
                  <dd>
                    <b className="m-strong">{translate('kit.conflict.mine')}</b> <br />
                    {mine}
                  </dd>
                </div>
              </dl>
            </div>
            <p className="m-row">
              <Button size="small" onClick={() => onChoose(field, 'mine')}>
                {translate('kit.conflict.useMine')}
              </Button>
              <Button size="small" onClick={() => onChoose(field, 'theirs')}>
                {translate('kit.conflict.keepTheirs')}
              </Button>
            </p>
          </div>
        ))}
      </div>
    </Sheet>
  );
};
