import { Link } from 'react-router-dom';
import { wordOf } from '../graphql/words.ts';
import { Sheet } from '../kit/Sheet.tsx';
import { StateMark } from '../kit/StateMark.tsx';
import type { ShownPerson } from '../people/shown-person.ts';
import { useReader } from '../providers/Reader.tsx';

/** Whether an official has attested the obligations and read what is in force; nothing where the reader may not know. */
export const PersonDuties = ({ person }: { readonly person: ShownPerson }) => {
  const { translate, date } = useReader();
  const { attestation, attestationStatus, guidanceToAcknowledge } = person;
  if (!attestationStatus || attestationStatus === 'NOT_NEEDED') return null;
  const unread = guidanceToAcknowledge ?? [];
  return (
    <Sheet title={translate('duty.person')} rule="4.1" padded>
      <div className="m-stack m-stack-3">
        <p className="m-row">
          <StateMark of="attestation" state={wordOf(attestationStatus)} />
          {attestation ? (
            <span className="m-caption">
              {attestationStatus === 'LAPSED'
                ? translate('attest.since', { date: date(attestation.dueOn, 'short') })
                : translate('attest.until', { date: date(attestation.dueOn, 'short') })}
            </span>
          ) : null}
        </p>
        {unread.length === 0 ? (
          <p className="m-caption">{translate('duty.nothingToRead')}</p>
        ) : (
          <div>
            <p className="m-caption">{translate('duty.notRead')}</p>
            <ul className="m-plain">
              {unread.map(({ id, title, notice }) => (
                <li key={id}>{notice ? <Link to={`/guidance/${notice.id}`}>{title}</Link> : title}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Sheet>
  );
};
