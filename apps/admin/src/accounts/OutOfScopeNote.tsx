import { Link } from 'react-router-dom';
import { EvidenceOf } from '../graphql/generated/evidence.ts';
import { ScopeLinks } from '../graphql/generated/renewals.ts';
import { wordOf } from '../graphql/words.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { DefinitionList } from '../kit/DefinitionList.tsx';
import { Note } from '../kit/Note.tsx';
import { PersonName } from '../kit/PersonName.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import type { ShownAccount } from './shown-account.ts';

/** Of a request that takes up what was found out of scope: which record that was. */
const Reopens = ({ reopens }: { readonly reopens: ShownAccount['reopens'] }) => {
  const { translate } = useReader();
  return reopens ? (
    <Note icon="s-scope">
      <Link to={`/accounts/${reopens.id}`}>
        {translate(reopens.status === 'CLOSED' ? 'reopen.ofClosed' : 'reopen.of', { reference: reopens.reference })}
      </Link>
    </Note>
  ) : null;
};

/** The request that took it up again, or the way to one. */
export const ReopenedBy = ({ id }: { readonly id: string }) => {
  const { translate } = useReader();
  const { data } = useQuery(ScopeLinks, { id }, { background: true });
  const { reopenedBy, can, status } = data?.account ?? {};
  return (
    <>
      {reopenedBy ? (
        <p>
          <Link to={`/accounts/${reopenedBy.id}`}>{translate('reopen.by', { reference: reopenedBy.reference })}</Link>
        </p>
      ) : null}
      {can?.reopen ? (
        <p className="m-row">
          <ButtonLink to={`/accounts/${id}/reopen`}>
            {translate(status === 'CLOSED' ? 'reopen.actionClosed' : 'reopen.action')}
          </ButtonLink>
        </p>
      ) : null}
    </>
  );
};

/** The documented outcome of intake: what it is instead, who found that, when and why (1.1 (a)). */
export const OutOfScopeNote = ({ account }: { readonly account: ShownAccount }) => {
  const { id, status, reopens } = account;
  const { translate, date } = useReader();
  const isOut = status === 'OUT_OF_SCOPE';
  const { data } = useQuery(EvidenceOf, { id }, { enabled: isOut });
  const { outOfScopeAs, outOfScopeAt, outOfScopeReason, outOfScopeBy } = data?.account ?? {};
  if (!isOut || !outOfScopeAs || !outOfScopeAt) return <Reopens reopens={reopens} />;
  const by = outOfScopeBy
    ? [
        {
          term: translate('account.outOfScope.foundBy'),
          value: <PersonName name={outOfScopeBy.name} to={`/people/${outOfScopeBy.id}`} />,
        },
      ]
    : [];
  return (
    <Sheet title={translate('account.outOfScope')} rule="1.1 (a)" padded>
      <div className="m-stack m-stack-3">
        <DefinitionList
          items={[
            { term: translate('account.outOfScope.kind'), value: translate(`outOfScope.${wordOf(outOfScopeAs)}`) },
            { term: translate('field.reason'), value: <span dir="auto">{outOfScopeReason}</span> },
            ...by,
            { term: translate('account.outOfScope.foundOn'), value: date(outOfScopeAt, 'long') },
          ]}
        />
        <p className="m-caption">{translate('account.outOfScope.final')}</p>
        <ReopenedBy id={id} />
      </div>
    </Sheet>
  );
};
