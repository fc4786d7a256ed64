import { useState } from 'react';
import { useNotify } from 'react-admin';
import { FormFault } from '../console/FormFault.tsx';
import { MakeCalendarFeed, RevokeCalendarFeed } from '../graphql/generated/notices.ts';
import { Button } from '../kit/Button.tsx';
import { TextField } from '../kit/form/TextField.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useReader } from '../providers/Reader.tsx';

const Address = ({ address }: { readonly address: string }) => {
  const { translate } = useReader();
  const notify = useNotify();
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(address);
    notify('calendar.copied', { type: 'success' });
  };
  return (
    <div className="m-stack m-stack-3" role="status">
      <TextField
        id="calendarAddress"
        label={translate('calendar.address')}
        hint={translate('calendar.once')}
        dir="ltr"
        readOnly
        value={address}
        onChange={() => undefined}
        onFocus={(event) => event.target.select()}
      />
      <p>
        <Button size="small" icon="copy" onClick={() => void copy()}>
          {translate('calendar.copy')}
        </Button>
      </p>
    </div>
  );
};

const useFeed = () => {
  const notify = useNotify();
  const [address, setAddress] = useState<string | null>(null);
  const making = useMutation(MakeCalendarFeed);
  const revoking = useMutation(RevokeCalendarFeed);
  return {
    address,
    busy: making.busy || revoking.busy,
    fault: making.fault ?? revoking.fault,
    make: async (): Promise<void> => setAddress((await making.act({}))?.makeCalendarFeed.address ?? null),
    revoke: async (): Promise<void> => {
      if (!(await revoking.act({}))) return;
      setAddress(null);
      notify('calendar.revoked', { type: 'success' });
    },
  };
};

/** An address that a calendar program reads: shown once, and revoked by whoever made it. */
export const FeedSheet = ({ madeAt }: { readonly madeAt: string | null }) => {
  const { translate, date } = useReader();
  const { address, busy, fault, make, revoke } = useFeed();
  return (
    <Sheet title={translate('calendar.feed')} padded>
      <div className="m-stack m-stack-4">
        <p className="m-small">{translate('calendar.feedText')}</p>
        <FormFault fault={fault} />
        {address ? <Address address={address} /> : null}
        {madeAt ? (
          <p className="m-caption">
            {translate('calendar.madeOn', { date: date(madeAt, 'long') })} {translate('calendar.remakeText')}
          </p>
        ) : null}
        <p className="m-row">
          <Button size="small" icon="link" busy={busy} onClick={() => void make()}>
            {translate(madeAt ? 'calendar.remake' : 'calendar.make')}
          </Button>
          {madeAt ? (
            <Button size="small" icon="x" busy={busy} onClick={() => void revoke()}>
              {translate('calendar.revoke')}
            </Button>
          ) : null}
        </p>
      </div>
    </Sheet>
  );
};
