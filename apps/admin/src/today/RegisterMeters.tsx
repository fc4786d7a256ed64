import { Link } from 'react-router-dom';
import { listAddress } from '../console/use-register-list.ts';
import { HeadState } from '../graphql/generated/today.ts';
import { Meter } from '../kit/Meter.tsx';
import type { Paragraph } from '../kit/paragraphs.ts';
import { RuleMark } from '../kit/RuleMark.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';

type LineProps = {
  readonly label: string;
  readonly total: number;
  readonly open: number;
  readonly to: string;
  readonly rule: Paragraph;
};

const Line = ({ label, total, open, to, rule }: LineProps) => {
  const { translate } = useReader();
  const below = (
    <>
      {open > 0 ? <Link to={to}>{translate('today.toComplete', { count: open })}</Link> : null}
      <RuleMark paragraph={rule} />
    </>
  );
  return <Meter label={label} value={total - open} total={total} below={below} />;
};

/** How complete, held and reviewed one's part of the register is (3.1 (c)). */
export const RegisterMeters = ({ entity }: { readonly entity: string }) => {
  const { translate } = useReader();
  const { data } = useQuery(HeadState, { entity }, { background: true });
  if (!data) return null;
  const official = data.official.totalCount;
  const address = (attention: string): string => listAddress('/accounts', { entityOrBelow: entity, attention });
  const held = data.oneHolder.totalCount + data.noHolder.totalCount;
  return (
    <Sheet title={translate('today.state')} rule="3.1 (c)" padded>
      <div className="m-stack m-stack-4">
        <Line
          label={translate('today.state.complete')}
          total={data.all.totalCount}
          open={data.incomplete.totalCount}
          to={address('INCOMPLETE')}
          rule="3.4"
        />
        <Line
          label={translate('today.state.held')}
          total={official}
          open={held}
          to={address(data.noHolder.totalCount > 0 ? 'NO_HOLDER' : 'ONE_HOLDER')}
          rule="3.4 (d)"
        />
        <Line
          label={translate('today.state.reviewed')}
          total={official}
          open={data.reviewOverdue.totalCount}
          to={address('REVIEW_OVERDUE')}
          rule="3.2"
        />
      </div>
    </Sheet>
  );
};
