import { officialLanguages } from '@mandat/domain';
import { Link, useParams } from 'react-router-dom';
import { AccountLines } from '../accounts/AccountLines.tsx';
import { Loaded } from '../console/Loaded.tsx';
import { listAddress } from '../console/use-register-list.ts';
import { ProcedureSheet } from '../custody/ProcedureSheet.tsx';
import { EntityAccounts, EntityById } from '../graphql/generated/entities.ts';
import { wordOf } from '../graphql/words.ts';
import { HeadshipsSheet } from '../headships/HeadshipsSheet.tsx';
import { ButtonLink } from '../kit/Button.tsx';
import { DefinitionList } from '../kit/DefinitionList.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { Columns } from '../kit/frame/FocusFrame.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { PersonName } from '../kit/PersonName.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { Mark } from '../kit/StateMark.tsx';
import { useMe } from '../providers/auth/Me.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader, useTranslate, type Reader } from '../providers/Reader.tsx';
import { EntityHead } from './EntityHead.tsx';
import type { ShownEntity } from './shown-entity.ts';

type Props = { readonly entity: ShownEntity };

const Names = ({ entity: { names, unconfirmedNames } }: Props) => {
  const { translate, language } = useReader();
  return (
    <Sheet title={translate('entity.names')} padded>
      <DefinitionList
        items={officialLanguages.map((code) => ({
          term: language(code),
          value: (
            <>
              <span lang={code} dir="auto">
                {names[code]}
              </span>{' '}
              {unconfirmedNames.includes(code) ? (
                <Mark icon="s-soon" tone="warn" word={translate('entity.names.unconfirmed')} />
              ) : null}
            </>
          ),
        }))}
      />
    </Sheet>
  );
};

const Accounts = ({ entity: { id } }: Props) => {
  const translate = useTranslate();
  const query = useQuery(EntityAccounts, { id, first: 10 });
  const total = query.data?.accounts.totalCount ?? 0;
  const all =
    total > 0 ? (
      <Link to={listAddress('/accounts', { entity: id })}>{translate('entity.accounts.all', { count: total })}</Link>
    ) : null;
  return (
    <Sheet title={translate('entity.accounts')} actions={all}>
      <Loaded inside query={query} pick={({ accounts }) => accounts.nodes}>
        {(accounts) =>
          accounts.length === 0 ? (
            <EmptyState bare icon="at" title={translate('entity.accounts.none')} />
          ) : (
            <AccountLines label={translate('entity.accounts')} accounts={accounts} />
          )
        }
      </Loaded>
    </Sheet>
  );
};

/** Its last day, or that the import that brought it was undone. */
const endWords = ({ translate, date, dateTime }: Reader, { endedOn, undoneAt }: ShownEntity): string =>
  undoneAt ? translate('entities.undone', { date: dateTime(undoneAt) }) : date(endedOn ?? '', 'long');

const Facts = ({ entity }: Props) => {
  const reader = useReader();
  const { translate } = reader;
  const { kind, headed, headTitle, nearestHeaded, parent, country, timeZone, focalPoints, endedOn } = entity;
  const items = [
    { term: translate('entities.column.kind'), value: translate(`entityKind.${wordOf(kind)}`) },
    ...(parent
      ? [
          {
            term: translate('entity.parent'),
            value: (
              <Link to={`/entities/${parent.id}`}>
                <bdi>{parent.name}</bdi>
              </Link>
            ),
          },
        ]
      : []),
    ...(headed
      ? [{ term: headTitle, value: <EntityHead entity={entity} /> }]
      : nearestHeaded
        ? [
            {
              term: translate('entity.decides'),
              value: (
                <Link to={`/entities/${nearestHeaded.id}`}>
                  <bdi>{translate('entity.headOf', { entity: nearestHeaded.name })}</bdi>
                </Link>
              ),
            },
          ]
        : []),
    ...(country ? [{ term: translate('field.country'), value: <bdi dir="ltr">{country}</bdi> }] : []),
    { term: translate('field.timeZone'), value: <bdi dir="ltr">{timeZone}</bdi> },
    ...(endedOn ? [{ term: translate('entity.endedOn'), value: endWords(reader, entity) }] : []),
    ...(focalPoints && focalPoints.length > 0
      ? [
          {
            term: translate('entity.focalPoints'),
            value: focalPoints.map(({ id, name }) => (
              <div key={id}>
                <PersonName name={name} to={`/people/${id}`} />
              </div>
            )),
          },
        ]
      : []),
  ];
  return (
    <Sheet title={translate('entity.facts')} padded>
      <DefinitionList side items={items} />
      <p className="m-row m-after-facts">
        <ButtonLink kind="quiet" to={`/entities/${entity.id}/focal-points`}>
          {translate('focal.manage')}
        </ButtonLink>
      </p>
    </Sheet>
  );
};

const Children = ({ entity: { children } }: Props) => {
  const { translate } = useReader();
  if (children.length === 0) return null;
  return (
    <Sheet title={translate('entity.children')} padded>
      <ul className="m-stack m-stack-3 m-plain-list">
        {children.map(({ id, name, code }) => (
          <li key={id}>
            <Link to={`/entities/${id}`}>
              <bdi>{name}</bdi>
            </Link>{' '}
            <bdi dir="ltr" className="m-caption">
              {code}
            </bdi>
          </li>
        ))}
      </ul>
    </Sheet>
  );
};

const Shown = ({ entity }: Props) => {
  const { translate } = useReader();
  const { may } = useMe();
  const { id, name, code, kind } = entity;
  return (
    <>
      <PageHead
        title={name}
        crumbs={[{ label: translate('entities.title'), to: '/entities' }]}
        meta={
          <>
            <bdi dir="ltr">{code}</bdi>
            <span>{translate(`entityKind.${wordOf(kind)}`)}</span>
          </>
        }
        actions={
          <>
            {may('entity:edit') ? (
              <ButtonLink icon="pen" to={`/entities/${id}/edit`}>
                {translate('entity.edit')}
              </ButtonLink>
            ) : null}
            {may('entity:end') && !entity.endedOn ? (
              <ButtonLink kind="quiet" to={`/entities/${id}/end`}>
                {translate('entityEnd.title')}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <Columns
        side={
          <>
            <Facts entity={entity} />
            <Children entity={entity} />
          </>
        }
      >
        <HeadshipsSheet entity={entity} />
        <Accounts entity={entity} />
        <ProcedureSheet id={entity.id} />
        <Names entity={entity} />
      </Columns>
    </>
  );
};

const EntityPage = () => {
  const { id = '' } = useParams();
  const query = useQuery(EntityById, { id });
  return (
    <Loaded query={query} pick={({ entity }) => entity} rows={8}>
      {(entity) => <Shown entity={entity} />}
    </Loaded>
  );
};

export default EntityPage;
