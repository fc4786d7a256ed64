import { readClearanceSlot, readProposedClearance } from '@mandat/domain';
import { OpenClearances } from '../graphql/generated/platforms.ts';
import { JointAnswer } from '../joint/JointAnswer.tsx';
import type { ShownJoint } from '../joint/shown-joint.ts';
import { Sheet } from '../kit/Sheet.tsx';
import { useMe } from '../providers/auth/Me.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { usePlatformName } from '../requests/platform-name.ts';

const payloadOf = ({ payload }: ShownJoint): Readonly<Record<string, unknown>> => ({ ...JSON.parse(payload) });

/** Which clearance of which platform it is about, with its document where one is given. */
const About = ({ joint }: { readonly joint: ShownJoint }) => {
  const { translate, date } = useReader();
  const nameOf = usePlatformName();
  const payload = payloadOf(joint);
  const slot = readClearanceSlot(payload);
  const given = readProposedClearance(payload);
  if (!slot) return null;
  const about = { platform: nameOf(slot.platform), clearance: translate(`clearance.kind.${slot.kind}`) };
  return (
    <>
      <h3 className="m-strong">{translate('platforms.proposal', about)}</h3>
      {given ? (
        <p className="m-small">
          <bdi>{translate('platforms.document', { reference: given.documentReference })}</bdi>,{' '}
          {given.validUntil
            ? translate('platforms.until', {
                from: date(given.clearedOn, 'short'),
                until: date(given.validUntil, 'short'),
              })
            : translate('platforms.since', { date: date(given.clearedOn, 'short') })}
        </p>
      ) : null}
    </>
  );
};

/** What one person of DGC proposed, for another one to answer. */
export const ClearanceProposals = () => {
  const { translate } = useReader();
  const { may } = useMe();
  const { data } = useQuery(OpenClearances, {}, { live: true, enabled: may('joint:read') });
  const open = data?.jointDecisions.nodes ?? [];
  if (open.length === 0) return null;
  return (
    <Sheet title={translate('platforms.proposals')} padded>
      <div className="m-stack m-stack-5">
        {open.map((joint) => (
          <div key={joint.id} className="m-stack m-stack-3">
            <About joint={joint} />
            <JointAnswer joint={joint} primary={false} />
          </div>
        ))}
      </div>
    </Sheet>
  );
};
