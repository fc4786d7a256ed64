import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { CreateEntity } from '../graphql/generated/entities.ts';
import { PageHead } from '../kit/PageHead.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useTranslate } from '../providers/Reader.tsx';
import { EntityForm } from './EntityForm.tsx';
import { inputOf, noAnswers, type EntityAnswers } from './entity-form.ts';

const NewEntityPage = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const notify = useNotify();
  const { act, busy, fault } = useMutation(CreateEntity);
  const send = async (answers: EntityAnswers): Promise<void> => {
    if (answers.kind === '') return;
    const made = await act({ input: { code: answers.code.trim(), kind: answers.kind, ...inputOf(answers) } });
    if (!made) return;
    notify('entity.added', { type: 'success' });
    await navigate(`/entities/${made.createEntity.id}`);
  };
  return (
    <>
      <PageHead title={translate('entities.add')} crumbs={[{ label: translate('entities.title'), to: '/entities' }]} />
      <EntityForm
        isNew
        start={noAnswers}
        fault={fault}
        busy={busy}
        verb={translate('entities.add')}
        back="/entities"
        onSend={(answers) => void send(answers)}
      />
    </>
  );
};

export default NewEntityPage;
