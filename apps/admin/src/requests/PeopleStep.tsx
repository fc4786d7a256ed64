import { useState } from 'react';
import { useNotify } from 'react-admin';
import { NominatePerson, RemoveNomination, type RequestCase } from '../graphql/generated/requests.ts';
import { wordOf } from '../graphql/words.ts';
import { Button } from '../kit/Button.tsx';
import { ErrorSummary } from '../kit/form/ErrorSummary.tsx';
import { PersonName } from '../kit/PersonName.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { graphql } from '../providers/data/register.ts';
import { useTranslate } from '../providers/Reader.tsx';
import { kindOf } from './draft-of.ts';
import { PersonQuestions, type PersonNamed } from './PersonQuestions.tsx';
import type { RunChange } from './use-run.ts';
import { enumeratedOf } from './words.ts';

type Nomination = NonNullable<RequestCase['nominations']>[number];
type PeopleProps = { readonly record: RequestCase; readonly change: RunChange };

const Named = ({ nomination, onRemove }: { readonly nomination: Nomination; readonly onRemove: () => void }) => {
  const translate = useTranslate();
  const { person, capacity, scopes } = nomination;
  return (
    <li className="m-person-named">
      <div>
        <p>
          <b className="m-strong">
            <PersonName name={person.name} to={`/people/${person.id}`} />
          </b>
        </p>
        <p className="m-caption">
          {[person.functionTitle, person.entity?.name].filter(Boolean).map((text, at) => (
            <span key={text}>
              {at > 0 ? ' · ' : null}
              <bdi>{text}</bdi>
            </span>
          ))}
        </p>
        <p className="m-small">
          {translate(`capacity.${wordOf(capacity)}`)}
          {scopes.map((scope) => (
            <span key={scope}> · {translate(`scope.${wordOf(scope)}`)}</span>
          ))}
        </p>
      </div>
      <Button size="small" aria-label={translate('request.removeOf', { person: person.name })} onClick={onRemove}>
        {translate('request.remove')}
      </Button>
    </li>
  );
};

const nobody: PersonNamed = { person: null, capacity: '', scopes: [] };

const useNaming = ({ record, change }: PeopleProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [value, setValue] = useState(nobody);
  const [attempt, setAttempt] = useState(0);
  // Each person named begins a new form: the combobox keeps no text of the last one.
  const [round, setRound] = useState(0);
  const found = [
    ...(value.person ? [] : [{ field: 'personId', message: translate('request.person.missing') }]),
    ...(value.capacity === '' ? [{ field: 'capacity', message: translate('kit.form.required') }] : []),
    ...(value.scopes.length === 0 ? [{ field: 'scopes', message: translate('error.scope-missing') }] : []),
  ];
  const errors = [...(attempt > 0 ? found : []), ...(change.refusedAt('personId', 'capacity', 'scopes') ?? [])];
  const name = async (): Promise<void> => {
    setAttempt((now) => now + 1);
    const { person, capacity, scopes } = value;
    if (!person || capacity === '' || found.length > 0) return;
    const taken = await change.run(async ({ id, version }) => {
      const input = { accountId: id, version, personId: person.id };
      const named = { ...input, capacity: enumeratedOf(capacity), scopes: scopes.map((scope) => enumeratedOf(scope)) };
      return (await graphql(NominatePerson, { input: named })).nominatePerson;
    });
    if (!taken) return setAttempt((now) => now + 1);
    setValue(nobody);
    setRound((now) => now + 1);
    setAttempt(0);
    notify('request.person.named', { messageArgs: { person: person.label } });
  };
  const remove = async ({ person }: Nomination): Promise<void> => {
    const taken = await change.run(
      async ({ id, version }) =>
        (await graphql(RemoveNomination, { input: { accountId: id, version, personId: person.id } })).removeNomination,
    );
    if (taken) notify('request.person.removed', { messageArgs: { person: person.name } });
  };
  const edit = (patch: Partial<PersonNamed>): void => {
    change.forget();
    setValue((now) => ({ ...now, ...patch }));
  };
  return { value, edit, errors, attempt, round, name, remove, isNew: kindOf(record) === 'new' };
};

/** Who becomes official, alternate or publisher when the head authorizes (3.4 (d), 3.7). */
export const PeopleStep = (props: PeopleProps) => {
  const translate = useTranslate();
  const { value, edit, errors, attempt, round, name, remove, isNew } = useNaming(props);
  const named = props.record.nominations ?? [];
  return (
    <>
      <Sheet title={translate('request.people.list')} rule="3.4 (d)" padded>
        {named.length === 0 ? <p className="m-muted">{translate('request.people.none')}</p> : null}
        <ul>
          {named.map((nomination) => (
            <Named key={nomination.id} nomination={nomination} onRemove={() => void remove(nomination)} />
          ))}
        </ul>
      </Sheet>
      <Sheet title={translate('request.people.add')} rule="3.7" padded>
        <form
          noValidate
          className="m-stack m-stack-5"
          onSubmit={(event) => {
            event.preventDefault();
            void name();
          }}
        >
          <p className="m-reading">{translate('request.people.hint')}</p>
          <ErrorSummary errors={errors} attempt={attempt} />
          <PersonQuestions
            key={round}
            value={value}
            onChange={edit}
            isNew={isNew}
            errorOf={(field) => errors.find((error) => error.field === field)?.message ?? null}
          />
          <p>
            <Button type="submit" busy={props.change.busy}>
              {translate('request.name')}
            </Button>
          </p>
        </form>
      </Sheet>
    </>
  );
};
