import { useState } from 'react';
import { FormFault } from '../console/FormFault.tsx';
import { Button } from '../kit/Button.tsx';
import { TextArea } from '../kit/form/TextField.tsx';
import type { Paragraph } from '../kit/paragraphs.ts';
import { useMe } from '../providers/auth/Me.tsx';
import { useTranslate } from '../providers/Reader.tsx';
import { keepText, keptText } from '../requests/kept.ts';
import { obstaclesOf } from '../requests/obstacles.ts';
import { ReasonDialog } from './ReasonDialog.tsx';
import { useDeciding } from './use-deciding.ts';
import type { CaseShown, WhoDecides } from './who-decides.ts';

type FormProps = { readonly record: CaseShown; readonly decides: WhoDecides };

const useRemark = (id: string) => {
  const { me } = useMe();
  const key = `decision.${me.id}.${id}`;
  const [remark, setRemark] = useState(() => keptText(key, { remark: '' })?.remark ?? '');
  const change = (text: string): void => {
    setRemark(text);
    keepText(key, text === '' ? null : { remark: text });
  };
  return { remark, change, forget: () => keepText(key, null) };
};

type Blocked = { readonly reason?: string; readonly rule?: Paragraph };

/** Why a verb cannot act: nothing here decides, it only says what the register will answer. */
const useBlocks = ({ record, decides }: FormProps): { readonly all: Blocked; readonly authorize: Blocked } => {
  const translate = useTranslate();
  const obstacles = obstaclesOf(record);
  const all: Blocked = { rule: '3.1 (a)', ...whyNot() };
  function whyNot(): Blocked {
    if (decides.who === 'reader') return { rule: undefined };
    if (decides.who === 'not-waiting') return { reason: translate('error.request-not-waiting') };
    if (decides.own) return { reason: translate('error.own-case') };
    return { reason: translate(decides.who === 'nobody' ? 'error.no-head-in-office' : 'error.not-the-deciding-head') };
  }
  const [first] = obstacles;
  const open = first
    ? { reason: translate('decision.blocked', { count: obstacles.length }), rule: first.paragraph }
    : {};
  return { all, authorize: all.reason ? all : open };
};

/** Remark, the one filled button, and the two other answers, each with its reason. */
export const DecisionForm = (props: FormProps) => {
  const translate = useTranslate();
  const { may } = useMe();
  const { record, decides } = props;
  const { remark, change, forget } = useRemark(record.id);
  const deciding = useDeciding(record, forget);
  const { all, authorize } = useBlocks(props);
  const [asking, setAsking] = useState<'sendBack' | 'refuse' | null>(null);
  if (decides.who !== 'reader' && (!may('account:authorize') || decides.who === 'not-waiting')) return null;
  return (
    <div className="m-decide">
      {decides.who === 'reader' ? (
        <TextArea
          id="remark"
          label={translate('decision.remark')}
          hint={translate('decision.remark.hint')}
          optional
          rows={2}
          value={remark}
          onChange={change}
        />
      ) : null}
      {deciding.fault && !asking ? <FormFault fault={deciding.fault} /> : null}
      <div className="m-decide m-decide-verbs">
        <Button
          kind="primary"
          full
          icon="lock"
          busy={deciding.busy}
          reason={authorize.reason}
          reasonRule={authorize.rule}
          onClick={() => void deciding.authorize(remark)}
        >
          {translate('action.authorizeAccount')}
        </Button>
        {authorize.reason ? null : <p className="m-caption m-centred">{translate('decision.secondFactor')}</p>}
        <div className="m-row">
          <Button busy={deciding.busy} aria-disabled={Boolean(all.reason)} onClick={() => openIf('sendBack')}>
            {translate('action.sendBackAccount')}
          </Button>
          <Button
            kind="danger"
            busy={deciding.busy}
            aria-disabled={Boolean(all.reason)}
            onClick={() => openIf('refuse')}
          >
            {translate('action.refuseAccount')}
          </Button>
        </div>
      </div>
      {remark ? (
        <p className="m-caption" role="status">
          {translate('decision.draftKept')}
        </p>
      ) : null}
      {asking ? (
        <ReasonDialog
          ask={asking}
          title={record.title}
          busy={deciding.busy}
          fault={deciding.fault}
          onClose={() => setAsking(null)}
          onReason={(reason) => void deciding[asking](reason)}
        />
      ) : null}
    </div>
  );
  function openIf(ask: 'sendBack' | 'refuse'): void {
    if (all.reason) return;
    deciding.clear();
    setAsking(ask);
  }
};
