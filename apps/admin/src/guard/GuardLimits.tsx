import { useState } from 'react';
import { Loaded } from '../console/Loaded.tsx';
import { GuardLimits as Query, type GuardLimitsResult } from '../graphql/generated/holds.ts';
import { JointAnswer } from '../joint/JointAnswer.tsx';
import { Button } from '../kit/Button.tsx';
import { DefinitionList } from '../kit/DefinitionList.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useMe } from '../providers/auth/Me.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { LimitsDialog } from './LimitsDialog.tsx';

type Answer = Pick<GuardLimitsResult, 'guardLimits' | 'jointDecisions'>;

const Shown = ({ answer: { guardLimits: limits, jointDecisions } }: { readonly answer: Answer }) => {
  const { translate, number, percent: share } = useReader();
  const { may } = useMe();
  const [changing, setChanging] = useState(false);
  const [open] = jointDecisions.nodes;
  return (
    <div className="m-stack m-stack-4">
      <p className="m-small">{translate('guard.limits.text')}</p>
      <DefinitionList
        side
        items={limits.windows.map(({ hours, people, percent }) => ({
          term: translate('guard.limits.window', { hours }),
          value: translate('guard.limits.value', { people: number(people), percent: share(percent / 100) }),
        }))}
      />
      <p className="m-caption">
        {translate(limits.suspendWhileHeld ? 'guard.meanwhile.suspended' : 'guard.meanwhile.kept')}
      </p>
      {open ? <JointAnswer joint={open} primary={false} /> : null}
      {!open && may('joint:propose') ? (
        <p>
          <Button size="small" icon="sliders" onClick={() => setChanging(true)}>
            {translate('guard.limits.change')}
          </Button>
        </p>
      ) : null}
      {changing ? <LimitsDialog limits={limits} onClose={() => setChanging(false)} /> : null}
    </div>
  );
};

/** By which figures changes are held; two people change them. */
export const GuardLimits = () => {
  const { translate } = useReader();
  const query = useQuery(Query, {}, { live: true });
  return (
    <Sheet title={translate('guard.limits')} padded>
      <Loaded inside query={query} pick={(answer) => answer} rows={2}>
        {(answer) => <Shown answer={answer} />}
      </Loaded>
    </Sheet>
  );
};
