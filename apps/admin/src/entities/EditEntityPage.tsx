import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import { Loaded } from '../console/Loaded.tsx';
import { EntityById, UpdateEntity } from '../graphql/generated/entities.ts';
import { PageHead } from '../kit/PageHead.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useQuery } from '../providers/data/use-query.ts';
import { useTranslate } from '../providers/Reader.tsx';
import { EntityForm } from './EntityForm.tsx';
import { inputOf, type EntityAnswers } from './entity-form.ts';
import type { ShownEntity } from './shown-entity.ts';

const answersOf = ({
  code,
  kind,
  parent,
  headed,
  country,
  timeZone,
  headTitle,
  names,
}: ShownEntity): EntityAnswers => ({
  code,
  kind,
  parentId: parent ? { id: parent.id, label: parent.name } : null,
  headed,
  country: country ?? '',
  timeZone,
  headTitle,
  'name-ar': names.ar,
  'name-zh': names.zh,
  'name-en': names.en,
  'name-fr': names.fr,
  'name-ru': names.ru,
  'name-es': names.es,
});

const Edit = ({ entity }: { readonly entity: ShownEntity }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const notify = useNotify();
  // The version that stood here when the reader began: a later one of somebody else must not pass unseen.
  const [version] = useState(entity.version);
  const { act, busy, fault } = useMutation(UpdateEntity);
  const send = async (answers: EntityAnswers): Promise<void> => {
    if (answers.kind === '') return;
    const changed = await act({ input: { id: entity.id, version, kind: answers.kind, ...inputOf(answers) } });
    if (!changed) return;
    notify('entity.changed', { type: 'success' });
    await navigate(`/entities/${entity.id}`);
  };
  return (
    <>
      <PageHead
        title={translate('entity.edit')}
        documentTitle={translate('entity.editOf', { entity: entity.name })}
        crumbs={[
          { label: translate('entities.title'), to: '/entities' },
          { label: entity.name, to: `/entities/${entity.id}` },
        ]}
      />
      <EntityForm
        isNew={false}
        start={answersOf(entity)}
        fault={fault}
        busy={busy}
        verb={translate('entity.save')}
        back={`/entities/${entity.id}`}
        onSend={(answers) => void send(answers)}
      />
    </>
  );
};

const EditEntityPage = () => {
  const { id = '' } = useParams();
  const query = useQuery(EntityById, { id });
  return (
    <Loaded query={query} pick={({ entity }) => entity}>
      {(entity) => <Edit entity={entity} />}
    </Loaded>
  );
};

export default EditEntityPage;
