import type { RevisionsToDecideResult } from '../graphql/generated/revisions.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { Handle } from '../kit/Handle.tsx';
import { RuleMark } from '../kit/RuleMark.tsx';
import { LedgerRow } from '../kit/Sheet.tsx';
import { useReader } from '../providers/Reader.tsx';
import { RevisionText } from './RevisionText.tsx';
import { RevisionVerbs } from './RevisionVerbs.tsx';
import { PlatformName } from '../platforms/PlatformName.tsx';

export type Waiting = {
  readonly account: RevisionsToDecideResult['accounts']['nodes'][number];
  readonly revision: NonNullable<RevisionsToDecideResult['accounts']['nodes'][number]['revisions']>[number];
};

/** A proposed change among what waits for the head: what differs, and both answers, in one place. */
export const RevisionRow = ({ account, revision, primary }: Waiting & { readonly primary: boolean }) => {
  const { translate, date } = useReader();
  const { id, title, handle, platform, reference } = account;
  return (
    <LedgerRow
      edge={primary ? 'today' : undefined}
      margin={
        <>
          <b>{translate('today.decide')}</b>
          {date(revision.proposedAt, 'short')}
        </>
      }
    >
      <div className="m-stack m-stack-3">
        <div className="m-row m-row-apart m-caption">
          <span className="m-row">
            {translate('today.decision.revision')}
            <RuleMark paragraph="3.6" />
          </span>
          <span>{translate('account.reference', { reference })}</span>
        </div>
        <div>
          <h3>
            <bdi>{title}</bdi>
          </h3>
          <p className="m-caption">
            <PlatformName code={platform.code} /> {handle ? <Handle>{handle}</Handle> : null}
          </p>
        </div>
        <RevisionText revision={revision} />
        <RevisionVerbs account={account} revision={revision} primary={primary}>
          <ButtonLink kind="quiet" to={`/accounts/${id}`}>
            {translate('accounts.menu.open')}
          </ButtonLink>
        </RevisionVerbs>
      </div>
    </LedgerRow>
  );
};
