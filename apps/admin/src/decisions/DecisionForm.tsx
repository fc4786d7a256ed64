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

type Ask = 'sendBack' | 'refuse';
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

const whyNot = (decides: WhoDecides): string | null => {
  if (decides.who === 'reader') return null;
  if (decides.who === 'not-waiting') return 'request-not-waiting';
  if (decides.own) return 'own-case';
  return decides.who === 'nobody' ? 'no-head-in-office' : 'not-the-deciding-head';
};

/** Why a verb cannot act: nothing here decides, it only says what the register will answer. */
const useBlocks = ({ record, decides }: FormProps): { readonly all: Blocked; readonly authorize: Blocked } => {
  const translate = useTranslate();
  const obstacles = obstaclesOf(record);
  const code = whyNot(decides);
  const all: Blocked = code ? { reason: translate(`error.${code}`), rule: '3.1 (a)' } : {};
  const [first] = obstacles;
  const open = first
    ? { reason: translate('decision.blocked', { count: obstacles.length }), rule: first.paragraph }
    : {};
  return { all, authorize: all.reason ? all : open };
};

type VerbsProps = {
  readonly all: Blocked;
  readonly authorize: Blocked;
  readonly busy: boolean;
  readonly onAuthorize: () => void;
  readonly onAsk: (ask: Ask) => void;
};

const Verbs = ({ all, authorize, busy, onAuthorize, onAsk }: VerbsProps) => {
  const translate = useTranslate();
  // The sentence beside the first button holds for all three, and is not said three times.
  const still = busy || Boolean(all.reason);
  return (
    <div className="m-decide m-decide-verbs">
      <Button
        kind="primary"
        full
        icon="lock"
        busy={busy}
        reason={authorize.reason}
        reasonRule={authorize.rule}
        onClick={onAuthorize}
      >
        {translate('action.authorizeAccount')}
      </Button>
      {authorize.reason ? null : <p className="m-caption m-centred">{translate('decision.secondFactor')}</p>}
      <div className="m-row">
        <Button busy={still} onClick={() => onAsk('sendBack')}>
          {translate('action.sendBackAccount')}
        </Button>
        <Button kind="danger" busy={still} onClick={() => onAsk('refuse')}>
          {translate('action.refuseAccount')}
        </Button>
      </div>
    </div>
  );
};

const Remark = ({ remark, onChange }: { readonly remark: string; readonly onChange: (text: string) => void }) => {
  const translate = useTranslate();
  return (
    <div>
      <TextArea
        id="remark"
        label={translate('decision.remark')}
        hint={translate('decision.remark.hint')}
        optional
        rows={2}
        value={remark}
        onChange={onChange}
      />
      <p className="m-caption" role="status">
        {remark ? translate('decision.draftKept') : null}
      </p>
    </div>
  );
};

/** Remark, the one filled button, and the two other answers, each with its reason. */
export const DecisionForm = (props: FormProps) => {
  const { may } = useMe();
  const { record, decides } = props;
  const { remark, change, forget } = useRemark(record.id);
  const deciding = useDeciding(record, forget);
  const blocks = useBlocks(props);
  const [asking, setAsking] = useState<Ask | null>(null);
  if (decides.who !== 'reader' && (!may('account:authorize') || decides.who === 'not-waiting')) return null;
  const ask = (answer: Ask): void => {
    deciding.clear();
    setAsking(answer);
  };
  return (
    <>
      {decides.who === 'reader' ? <Remark remark={remark} onChange={change} /> : null}
      {deciding.fault && !asking ? <FormFault fault={deciding.fault} /> : null}
      <Verbs {...blocks} busy={deciding.busy} onAuthorize={() => void deciding.authorize(remark)} onAsk={ask} />
      {asking ? (
        <ReasonDialog
          ask={asking}
          title={record.title}
          busy={deciding.busy}
          fault={deciding.fault}
          onClose={() => setAsking(null)}
          onReason={(reason, questions) => void deciding[asking](reason, questions)}
        />
      ) : null}
    </>
  );
};
