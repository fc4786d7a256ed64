import { useState, type ReactNode } from 'react';
import { FormFault } from '../console/FormFault.tsx';
import type { RevisionShown } from '../graphql/generated/revisions.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { useTranslate } from '../providers/Reader.tsx';
import { RefuseDialog } from './RefuseDialog.tsx';
import { useRevisionActs } from './use-revision-acts.ts';

type Props = {
  readonly account: { readonly id: string; readonly title: string };
  readonly revision: RevisionShown;
  /** Whether its first verb is the task of the page. */
  readonly primary: boolean;
  /** Another way on, beside the verbs. */
  readonly children?: ReactNode;
};

/** What this reader may answer: a head approves or refuses, whoever proposed it goes on with it or takes it back. */
export const RevisionVerbs = ({ account, revision, primary, children }: Props) => {
  const translate = useTranslate();
  const [refusing, setRefusing] = useState(false);
  const { busy, fault, clear, approve, refuse, withdraw } = useRevisionActs(revision.id, account.title);
  const { can, isInConflict } = revision;
  const kind = primary ? 'primary' : 'outlined';
  return (
    <>
      {fault && !refusing ? <FormFault fault={fault} /> : null}
      <p className="m-row">
        {can.approve ? (
          <Button kind={kind} icon="lock" busy={busy} onClick={() => void approve()}>
            {translate('action.approveRevision')}
          </Button>
        ) : null}
        {can.refuse ? (
          <Button
            kind="danger"
            busy={busy}
            onClick={() => {
              clear();
              setRefusing(true);
            }}
          >
            {translate('action.refuseRevision')}
          </Button>
        ) : null}
        {can.withdraw ? (
          <>
            <ButtonLink kind={kind} to={`/accounts/${account.id}/change`}>
              {translate(isInConflict ? 'revision.resolve' : 'revision.goOn')}
            </ButtonLink>
            <Button busy={busy} onClick={() => void withdraw()}>
              {translate('action.withdrawRevision')}
            </Button>
          </>
        ) : null}
        {children}
      </p>
      {can.approve ? <p className="m-caption">{translate('decision.secondFactor')}</p> : null}
      {refusing ? (
        <RefuseDialog
          title={account.title}
          busy={busy}
          fault={fault}
          onClose={() => setRefusing(false)}
          onReason={(reason) => void refuse(reason)}
        />
      ) : null}
    </>
  );
};
