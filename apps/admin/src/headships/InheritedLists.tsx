import type { MessageKey } from '@mandat/messages';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { listAddress } from '../console/use-register-list.ts';
import type { InheritedResult } from '../graphql/generated/offices.ts';
import { wordOf } from '../graphql/words.ts';
import { PersonName } from '../kit/PersonName.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useReader } from '../providers/Reader.tsx';

type Props = { readonly found: InheritedResult; readonly entity: string };
type Line = { readonly id: string; readonly text: ReactNode; readonly more?: ReactNode };
type PartProps = {
  readonly title: MessageKey;
  readonly count: number;
  readonly lines: readonly Line[];
  readonly all?: string;
};

/** So many that one can read them; the list behind the link has them all. */
const shownLines = 8;

const Part = ({ title, count, lines, all }: PartProps) => {
  const { translate, number } = useReader();
  const link = all && count > 0 ? <Link to={all}>{translate('inherit.all')}</Link> : null;
  return (
    <Sheet title={translate(title)} beside={<span className="m-caption">{number(count)}</span>} actions={link} padded>
      {lines.length === 0 ? (
        <p className="m-caption">{translate('inherit.none')}</p>
      ) : (
        <ul className="m-stack m-stack-3 m-plain-list">
          {lines.slice(0, shownLines).map(({ id, text, more }) => (
            <li key={id}>
              {text} {more ? <span className="m-caption">{more}</span> : null}
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
};

const linked = (to: string, text: string): ReactNode => (
  <Link to={to}>
    <bdi>{text}</bdi>
  </Link>
);

/** Each person once, however many accounts they hold. */
const peopleIn = ({ official }: InheritedResult): readonly Line[] => {
  const people = official.nodes.flatMap((account) => [
    ...(account.official ? [account.official] : []),
    ...(account.alternates ?? []),
  ]);
  const once = new Map(people.map((person) => [person.id, person]));
  return [...once.values()].map(({ id, name }) => ({ id, text: <PersonName name={name} to={`/people/${id}`} /> }));
};

export const InheritedLists = ({ found, entity }: Props) => {
  const { translate, date } = useReader();
  const { official, requests, dueItems, cases } = found;
  const people = peopleIn(found);
  return (
    <>
      <Part
        title="inherit.requests"
        count={requests.totalCount}
        lines={requests.nodes.map(({ id, title }) => ({ id, text: linked(`/accounts/${id}`, title) }))}
        all={listAddress('/accounts', { entityOrBelow: entity, status: ['REQUESTED', 'UNDER_REVIEW'] })}
      />
      <Part
        title="inherit.accounts"
        count={official.totalCount}
        lines={official.nodes.map(({ id, title }) => ({ id, text: linked(`/accounts/${id}`, title) }))}
        all={listAddress('/accounts', { entityOrBelow: entity, status: ['AUTHORIZED', 'TO_BE_CREATED'] })}
      />
      <Part title="inherit.people" count={people.length} lines={people} />
      <Part
        title="inherit.due"
        count={dueItems.totalCount}
        lines={dueItems.nodes.map(({ id, kind, dueAt, person }) => ({
          id,
          text: translate(`dueItem.${wordOf(kind)}`),
          more: (
            <>
              {person ? <bdi>{person.name}</bdi> : null} {date(dueAt, 'short')}
            </>
          ),
        }))}
      />
      <Part
        title="inherit.cases"
        count={cases.totalCount}
        lines={cases.nodes.map(({ id, reference, person }) => ({
          id,
          text: linked(`/departures/${id}`, person?.name ?? reference),
        }))}
      />
    </>
  );
};
