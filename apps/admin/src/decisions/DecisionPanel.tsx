import type { ReactNode } from 'react';
import { Message } from '../kit/Message.tsx';
import { PersonName } from '../kit/PersonName.tsx';
import { RuleMark } from '../kit/RuleMark.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useMe } from '../providers/auth/Me.tsx';
import { useReader, useTranslate } from '../providers/Reader.tsx';
import { Icon } from '../theme/icons/Icon.tsx';
import { BeforeAfter } from './BeforeAfter.tsx';
import { checksOf, type Check } from './checks.ts';
import { DecisionForm } from './DecisionForm.tsx';
import { whoDecides, type CaseShown, type WhoDecides } from './who-decides.ts';

type Props = { readonly record: CaseShown };

const OwnCapacity = ({ record, decides }: Props & { readonly decides: Extract<WhoDecides, { who: 'reader' }> }) => {
  const { translate, date } = useReader();
  const entity = <bdi>{record.entity.nearestHeaded?.name ?? record.entity.name}</bdi>;
  return (
    <>
      <Message id={`decision.capacity.${decides.capacity}`} nodes={{ entity }} />{' '}
      {decides.since ? translate('decision.inOfficeSince', { date: date(decides.since) }) : null}
      {decides.until ? translate('decision.inChargeUntil', { date: date(decides.until) }) : null}
    </>
  );
};

const WhoElse = ({ record, decides }: Props & { readonly decides: Exclude<WhoDecides, { who: 'reader' }> }) => {
  const translate = useTranslate();
  if (decides.who === 'not-waiting') return translate('decision.other.notWaiting');
  const entity = <bdi>{record.entity.nearestHeaded?.name ?? record.entity.name}</bdi>;
  const sentence: ReactNode =
    decides.who === 'nobody' ? (
      <Message id="decision.other.nobody" nodes={{ entity }} />
    ) : (
      <Message id={`decision.other.${decides.capacity}`} nodes={{ person: <PersonName name={decides.name} /> }} />
    );
  return (
    <>
      {decides.own ? <>{translate('decision.other.own')} </> : null}
      {sentence}
    </>
  );
};

const CheckLine = ({ done, message, values, paragraph }: Check) => {
  const translate = useTranslate();
  return (
    <li>
      <Icon name={done ? 's-authorized' : 's-soon'} className={done ? 'm-ok' : 'm-warn'} />
      <span>
        <span className="m-hidden">{translate(done ? 'decision.check.met' : 'decision.check.open')} </span>
        {translate(message, values)}
      </span>
      <RuleMark paragraph={paragraph} />
    </li>
  );
};

/** In what capacity one decides, what was checked, what it changes, and the verbs. */
export const DecisionPanel = ({ record }: Props) => {
  const translate = useTranslate();
  const { me } = useMe();
  const decides = whoDecides(record, me.id);
  const isReader = decides.who === 'reader';
  return (
    <Sheet title={translate(isReader ? 'decision.panel' : 'decision.panel.other')} padded>
      <div className="m-stack m-stack-4">
        <p className="m-caption">
          {isReader ? <OwnCapacity record={record} decides={decides} /> : <WhoElse record={record} decides={decides} />}{' '}
          <RuleMark paragraph="3.1 (a)" />
        </p>
        <ul className="m-checks m-checks-dense" aria-label={translate('decision.checks')}>
          {checksOf(record, me.id).map((check) => (
            <CheckLine key={check.message} {...check} />
          ))}
        </ul>
        {decides.who === 'not-waiting' ? null : <BeforeAfter record={record} />}
        <DecisionForm record={record} decides={decides} />
      </div>
    </Sheet>
  );
};
