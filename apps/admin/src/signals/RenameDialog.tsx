import { useState } from 'react';
import { useSearches } from '../console/search.ts';
import { ProposeUnitRename } from '../graphql/generated/joint.ts';
import { ProposeDialog } from '../joint/ProposeDialog.tsx';
import { usePropose } from '../joint/use-joint.ts';
import { DefinitionList } from '../kit/DefinitionList.tsx';
import { SelectField } from '../kit/form/ChoiceFields.tsx';
import { Combobox } from '../kit/form/Combobox.tsx';
import type { Found } from '../kit/form/use-combobox.ts';
import { Handle } from '../kit/Handle.tsx';
import { useTranslate } from '../providers/Reader.tsx';

type RenameDialogProps = {
  readonly provider: string;
  /** Codes that the register does not know; one almost always. */
  readonly codes: readonly string[];
  readonly onClose: () => void;
};

/** What a new code means, as the first of two people sees it: nobody moved. */
export const RenameDialog = ({ provider, codes, onClose }: RenameDialogProps) => {
  const translate = useTranslate();
  const { entities } = useSearches();
  const { propose, busy, fault } = usePropose(ProposeUnitRename);
  const [code, setCode] = useState(codes[0] ?? '');
  const [entity, setEntity] = useState<Found | null>(null);
  const [tried, setTried] = useState(false);
  const several = codes.length > 1;
  const ready = (): boolean => {
    setTried(true);
    if (entity) return true;
    document.getElementById('entityId')?.focus();
    return false;
  };
  const send = async (reason: string): Promise<void> => {
    if (entity && (await propose({ provider, code, entityId: entity.id, reason }))) onClose();
  };
  const codeShown = { term: translate('signal.rename.code'), value: <Handle>{code}</Handle> };
  return (
    <ProposeDialog
      title={translate('signal.rename.title')}
      text={translate('signal.rename.text')}
      busy={busy}
      fault={fault}
      ready={ready}
      onClose={onClose}
      onReason={(reason) => void send(reason)}
    >
      <DefinitionList
        items={[
          { term: translate('signal.rename.provider'), value: <bdi>{provider}</bdi> },
          ...(several ? [] : [codeShown]),
        ]}
      />
      {several ? (
        <SelectField
          id="code"
          label={translate('signal.rename.code')}
          value={code}
          choices={codes.map((each) => ({ value: each, label: each }))}
          onChange={setCode}
        />
      ) : null}
      <Combobox
        id="entityId"
        label={translate('signal.rename.entity')}
        value={entity}
        onChange={setEntity}
        search={entities}
        error={tried && !entity ? translate('declare.entityMissing') : null}
      />
    </ProposeDialog>
  );
};
