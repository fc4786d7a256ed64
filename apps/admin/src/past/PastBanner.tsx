import { Note } from '../kit/Note.tsx';
import { useReader } from '../providers/Reader.tsx';

type Props = { readonly on: string | null; readonly since: string | null };

/** Nobody takes the past for today: what is shown, and from when on the register kept every change. */
export const PastBanner = ({ on, since }: Props) => {
  const { translate, date } = useReader();
  return (
    <div className="m-past-banner">
      <Note tone="held" icon="clock">
        <p>{on ? translate('past.banner', { date: date(on, 'long') }) : translate('past.banner.person')}</p>
        {since ? <p className="m-caption">{translate('past.kept', { date: date(since, 'long') })}</p> : null}
      </Note>
    </div>
  );
};
