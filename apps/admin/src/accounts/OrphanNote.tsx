import { Link } from 'react-router-dom';
import { TakeCustody } from '../custody/TakeCustody.tsx';
import { ButtonLink } from '../kit/Button.tsx';
import { HoursMini } from '../kit/HoursClock.tsx';
import { Message } from '../kit/Message.tsx';
import { Note } from '../kit/Note.tsx';
import { PersonName } from '../kit/PersonName.tsx';
import { useNow } from '../kit/use-now.ts';
import { useTranslate } from '../providers/Reader.tsx';
import type { ShownAccount } from './shown-account.ts';

/** The last holder left: who keeps the account meanwhile, since when, and the step that ends it. */
export const OrphanNote = ({ account: { id, orphan, can } }: { readonly account: ShownAccount }) => {
  const translate = useTranslate();
  const now = useNow();
  if (!orphan) return null;
  const { openedAt, custodianPerson, case: opened } = orphan;
  return (
    <Note
      tone="bad"
      icon="s-orphan"
      action={
        can.takeCustody ? (
          <TakeCustody orphan={orphan} />
        ) : can.authorizePerson ? (
          <ButtonLink size="small" to={`/accounts/${id}/people/new`}>
            {translate('case.nameOfficial')}
          </ButtonLink>
        ) : null
      }
    >
      <div className="m-stack">
        <p>
          <b className="m-strong">{translate('account.orphan')}.</b>{' '}
          {custodianPerson ? (
            <Message id="case.orphan.alternate" nodes={{ person: <PersonName name={custodianPerson.name} /> }} />
          ) : (
            translate('case.orphan.dgc')
          )}{' '}
          {opened ? (
            <Link to={`/departures/${opened.id}`}>{translate('case.reference', { reference: opened.reference })}</Link>
          ) : null}
        </p>
        <HoursMini startedAt={openedAt} endedAt={null} now={now} />
      </div>
    </Note>
  );
};
