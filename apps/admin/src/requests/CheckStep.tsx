import { useState } from 'react';
import { useNotify } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import { FormFault } from '../console/FormFault.tsx';
import { SubmitRequest, type RequestCase } from '../graphql/generated/requests.ts';
import { Button } from '../kit/Button.tsx';
import { CheckAnswers } from '../kit/form/CheckAnswers.tsx';
import { RuleMark } from '../kit/RuleMark.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { Mark } from '../kit/StateMark.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useTranslate } from '../providers/Reader.tsx';
import { Icon } from '../theme/icons/Icon.tsx';
import { useAnswers } from './answers.tsx';
import type { Obstacle } from './obstacles.ts';
import type { RequestSession } from './request-session.ts';

const Missing = ({ id, obstacles }: { readonly id: string; readonly obstacles: readonly Obstacle[] }) => {
  const translate = useTranslate();
  if (obstacles.length === 0) {
    return <Mark icon="s-authorized" tone="ok" word={translate('request.missing.none')} />;
  }
  return (
    <ul className="m-checks">
      {obstacles.map(({ message, criterion, count, paragraph, step }) => (
        <li key={`${message}-${criterion ?? ''}`}>
          <Icon name="s-soon" className="m-warn" />
          <Link to={`/requests/${id}?step=${step}`}>
            {translate(message, {
              count,
              criterion: criterion ? translate(`criterion.${criterion}.title`) : undefined,
            })}
          </Link>
          <RuleMark paragraph={paragraph} />
        </li>
      ))}
    </ul>
  );
};

const useSending = (session: RequestSession) => {
  const submit = useMutation(SubmitRequest);
  const navigate = useNavigate();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const send = async (): Promise<void> => {
    setBusy(true);
    await session.flush();
    const { id, version, title } = session.shown().record;
    const sent = await submit.act({ input: { id, version } });
    // The search ran again when it was sent: what it found anew stands on the page, to be answered.
    if (!sent) await session.refresh().catch(() => {});
    setBusy(false);
    if (!sent) return;
    notify('request.sent', { messageArgs: { title } });
    await navigate(`/accounts/${id}`);
  };
  return { send, busy, fault: submit.fault };
};

type CheckStepProps = {
  readonly record: RequestCase;
  readonly session: RequestSession;
  readonly obstacles: readonly Obstacle[];
};

/** Every answer with its way back, what is still missing with its paragraph, and then the head of entity. */
export const CheckStep = ({ record, session, obstacles }: CheckStepProps) => {
  const translate = useTranslate();
  const answers = useAnswers(record);
  const { send, busy, fault } = useSending(session);
  const [first] = obstacles;
  const why = first ? translate('request.missing.count', { count: obstacles.length }) : undefined;
  return (
    <>
      <Sheet title={translate('request.missing')} padded>
        <Missing id={record.id} obstacles={obstacles} />
      </Sheet>
      <Sheet title={translate('kit.form.checkAnswers')} padded>
        <CheckAnswers answers={answers} />
      </Sheet>
      <Sheet padded>
        <div className="m-stack m-stack-3">
          <p className="m-reading">{translate('request.send.hint')}</p>
          {fault ? <FormFault fault={fault} /> : null}
          <p className="m-row">
            <Button
              kind="primary"
              busy={busy}
              reason={record.can.submit ? why : translate('error.FORBIDDEN')}
              reasonRule={first?.paragraph}
              onClick={() => void send()}
            >
              {translate('action.submitRequest')}
            </Button>
          </p>
        </div>
      </Sheet>
    </>
  );
};
