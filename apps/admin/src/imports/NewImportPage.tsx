import { useState } from 'react';
import { importKinds, type ImportKind } from '@mandat/domain';
import { Combobox } from '../kit/form/Combobox.tsx';
import { SelectField } from '../kit/form/ChoiceFields.tsx';
import type { Found } from '../kit/form/use-combobox.ts';
import { PageHead } from '../kit/PageHead.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useMe } from '../providers/auth/Me.tsx';
import { useTranslate } from '../providers/Reader.tsx';
import { findEntities } from '../requests/questions.tsx';
import { ChooseTable } from './ChooseTable.tsx';

type Own = { readonly id: string; readonly name: string };

/** The entities for which somebody keeps the register. */
const useOwnEntities = (): readonly Own[] => {
  const { me } = useMe();
  const kept = me.capacities.flatMap(({ role, entity }) =>
    (role === 'HEAD_OF_ENTITY' || role === 'FOCAL_POINT') && entity ? [entity] : [],
  );
  return [...new Map(kept.map((entity) => [entity.id, { id: entity.id, name: entity.name }])).values()];
};

/** DGC imports accounts of one entity or of several, entities, and headships. */
const OfAny = () => {
  const translate = useTranslate();
  const [kind, setKind] = useState<ImportKind>('accounts');
  const [entity, setEntity] = useState<Found | null>(null);
  return (
    <>
      <SelectField
        id="kind"
        label={translate('imports.kind')}
        value={kind}
        choices={importKinds.map((value) => ({ value, label: translate(`imports.kind.${value}`) }))}
        onChange={(value) => setKind(importKinds.find((each) => each === value) ?? 'accounts')}
      />
      {kind === 'accounts' ? (
        <Combobox
          id="entity"
          label={translate('imports.forEntity')}
          hint={translate('imports.forEntityHint')}
          optional
          value={entity}
          onChange={setEntity}
          search={findEntities}
        />
      ) : null}
      <ChooseTable key={kind} of={{ kind, entityId: kind === 'accounts' ? (entity?.id ?? null) : null }} ready />
    </>
  );
};

const OfOwn = ({ own }: { readonly own: readonly Own[] }) => {
  const translate = useTranslate();
  const [id, setId] = useState(own.length === 1 ? (own[0]?.id ?? '') : '');
  return (
    <>
      <SelectField
        id="entity"
        label={translate('imports.forEntity')}
        value={id}
        choices={own.map(({ id: value, name }) => ({ value, label: name }))}
        onChange={setId}
      />
      <ChooseTable of={{ kind: 'accounts', entityId: id }} ready={id !== ''} />
    </>
  );
};

/** The first step of an import: whose accounts, and which file. */
const NewImportPage = () => {
  const translate = useTranslate();
  const own = useOwnEntities();
  const { me } = useMe();
  const ofAny = me.roles.includes('DGC_ADMINISTRATOR');
  return (
    <>
      <PageHead
        title={translate('imports.new')}
        lead={translate(ofAny ? 'imports.leadOfDgc' : 'imports.lead')}
        crumbs={[{ label: translate('nav.imports'), to: '/imports' }]}
      />
      <Sheet padded>
        <div className="m-stack m-stack-5">{ofAny ? <OfAny /> : <OfOwn own={own} />}</div>
      </Sheet>
    </>
  );
};

export default NewImportPage;
