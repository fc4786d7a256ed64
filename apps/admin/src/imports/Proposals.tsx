import { FormFault } from '../console/FormFault.tsx';
import { AnswerImportProposal } from '../graphql/generated/imports.ts';
import { Button } from '../kit/Button.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { Steps } from '../kit/Steps.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useTranslate } from '../providers/Reader.tsx';
import type { ShownImport, ShownProposal } from './shown-import.ts';

const Answer = ({ proposal: { id, email } }: { readonly proposal: ShownProposal }) => {
  const translate = useTranslate();
  const { act, busy, fault } = useMutation(AnswerImportProposal);
  const answer = (confirmed: boolean): void => void act({ input: { id, confirmed } });
  return (
    <div className="m-stack">
      {fault ? <FormFault fault={fault} /> : null}
      <div className="m-row">
        <Button size="small" busy={busy} onClick={() => answer(true)}>
          {translate('imports.confirm')}
          <span className="m-hidden">: {email}</span>
        </Button>
        <Button size="small" busy={busy} onClick={() => answer(false)}>
          {translate('imports.reject')}
          <span className="m-hidden">: {email}</span>
        </Button>
      </div>
    </div>
  );
};

const stateOf = ({ confirmedAt, rejectedAt }: ShownProposal): 'done' | 'cancelled' | 'open' => {
  if (confirmedAt) return 'done';
  return rejectedAt ? 'cancelled' : 'open';
};

/** Whom addresses of the file seem to mean: somebody has to say so. */
export const Proposals = ({ shown: { proposals, can } }: { readonly shown: ShownImport }) => {
  const translate = useTranslate();
  if (proposals.length === 0) return null;
  const steps = proposals.map((proposal) => {
    const { id, email, rowCount, person, confirmedAt, rejectedAt } = proposal;
    const answered = confirmedAt ? 'imports.confirmed' : 'imports.rejected';
    return {
      id,
      state: stateOf(proposal),
      words: (
        <>
          <bdi>
            <b>{person?.name ?? '–'}</b>
          </bdi>{' '}
          <bdi dir="ltr">{translate('imports.proposal', { email, count: rowCount })}</bdi>
          {confirmedAt || rejectedAt ? <span className="m-caption"> {translate(answered)}</span> : null}
        </>
      ),
      ...(can.check && { below: <Answer proposal={proposal} /> }),
    };
  });
  return (
    <Sheet title={translate('imports.proposals')} padded>
      <div className="m-stack m-stack-3">
        <p>{translate('imports.proposalsText')}</p>
        <Steps label={translate('imports.proposals')} steps={steps} />
      </div>
    </Sheet>
  );
};
