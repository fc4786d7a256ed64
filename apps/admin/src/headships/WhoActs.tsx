import type { HeadshipRow } from '../graphql/generated/entities.ts';
import { Message } from '../kit/Message.tsx';
import { PersonName } from '../kit/PersonName.tsx';
import { useTranslate } from '../providers/Reader.tsx';

type Props = { readonly headship: HeadshipRow; readonly hasHead?: boolean };

/** Who still has to act on a recorded headship (1.1 (c)): never the one who recorded it, never the person concerned. */
export const WhoActs = ({ headship, hasHead = false }: Props) => {
  const translate = useTranslate();
  const { status, can, capacity, recordedBy, confirmedBy } = headship;
  if (status !== 'TO_CONFIRM') {
    return confirmedBy ? (
      <Message id="headship.confirmedBy" nodes={{ person: <PersonName name={confirmedBy.name} /> }} />
    ) : null;
  }
  if (can.confirm) return <b className="m-strong">{translate('headship.waits.you')}</b>;
  const head = capacity === 'OFFICER_IN_CHARGE' && hasHead;
  return (
    <>
      {translate(head ? 'headship.waits.head' : 'headship.waits.administrator')}{' '}
      {recordedBy ? (
        <Message id="headship.recordedBy" nodes={{ person: <PersonName name={recordedBy.name} /> }} />
      ) : null}
    </>
  );
};
