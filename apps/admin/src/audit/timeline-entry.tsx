import type { AuditRow } from '../graphql/generated/accounts.ts';
import { wordOf } from '../graphql/words.ts';
import { Message } from '../kit/Message.tsx';
import { PersonName } from '../kit/PersonName.tsx';
import type { TimelineEntry } from '../kit/Timeline.tsx';
import type { Reader } from '../providers/Reader.tsx';
import { fieldValue } from './field-value.ts';
import { reasonWord } from './reason-word.ts';
import { stationOf } from './station-of.ts';

const What = ({ entry }: { readonly entry: AuditRow }) => (
  <Message
    id={`event.${entry.type}`}
    nodes={{
      actor: <bdi>{entry.actorLabel}</bdi>,
      person: entry.person ? <PersonName name={entry.person.name} /> : null,
    }}
  />
);

const rolesOf = ({ actorRoles }: AuditRow, { translate, list }: Reader): string =>
  list(
    actorRoles
      .map(wordOf)
      .filter((role) => role !== 'staff' && role !== 'public')
      .map((role) => translate(`role.${role}`)),
  );

const Who = ({ entry, reader }: { readonly entry: AuditRow; readonly reader: Reader }) => {
  const { translate } = reader;
  const roles = rolesOf(entry, reader);
  const reason = reasonWord(entry, translate);
  return (
    <>
      {roles ? translate('account.timeline.as', { roles }) : null}
      {reason ? (
        <>
          {' '}
          <span dir="auto">{translate('account.timeline.reason', { reason })}</span>
        </>
      ) : null}
    </>
  );
};

const isId = /^"?[0-9a-f]{8}-[0-9a-f]{4}-/u;

/** An entry of the audit as the timeline draws it; ids say nothing to people and are left out. */
export const timelineEntry = (entry: AuditRow, reader: Reader): TimelineEntry => ({
  id: entry.id,
  at: entry.at,
  station: stationOf(entry.type),
  what: <What entry={entry} />,
  who: <Who entry={entry} reader={reader} />,
  differences: entry.changes
    .filter(({ before, after }) => !isId.test(before ?? '') && !isId.test(after ?? ''))
    .map(({ field, before, after }) => ({
      field: reader.translate(`field.${field}`, { _: field }),
      before: fieldValue(before, { field, reader }),
      after: fieldValue(after, { field, reader }),
    })),
});
