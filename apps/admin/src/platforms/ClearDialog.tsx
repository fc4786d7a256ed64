import { clearanceKinds, type ClearanceKind } from '@mandat/domain';
import { useState } from 'react';
import { todayIn } from '../console/today.ts';
import { ProposeClearance, type PlatformRow } from '../graphql/generated/platforms.ts';
import { ProposeDialog } from '../joint/ProposeDialog.tsx';
import { usePropose } from '../joint/use-joint.ts';
import { RadioCards } from '../kit/form/ChoiceFields.tsx';
import { DateField } from '../kit/form/DateField.tsx';
import { TextField } from '../kit/form/TextField.tsx';
import { readDate } from '../kit/form/written-date.ts';
import { useTranslate } from '../providers/Reader.tsx';
import { usePlatformName } from '../requests/platform-name.ts';
import { enumeratedOf } from '../requests/words.ts';
import { shownClearance } from './ClearanceLines.tsx';

type Props = { readonly platform: PlatformRow; readonly onClose: () => void };

const firstMissing = (platform: PlatformRow): ClearanceKind =>
  clearanceKinds.find((kind) => shownClearance(platform, kind) === null) ?? 'legal';

type Written = { readonly clearedOn: string; readonly validUntil: string; readonly document: string };

const isDay = (text: string): boolean => readDate(text) !== null;

/** A clearance as it stands on a document, proposed by the first of two people. */
export const ClearDialog = ({ platform, onClose }: Props) => {
  const translate = useTranslate();
  const name = usePlatformName()(platform.code);
  const { propose, busy, fault } = usePropose(ProposeClearance);
  const [kind, setKind] = useState<ClearanceKind>(() => firstMissing(platform));
  const [written, setWritten] = useState<Written>({ clearedOn: todayIn(), validUntil: '', document: '' });
  const [tried, setTried] = useState(false);
  const write = (part: Partial<Written>): void => setWritten((now) => ({ ...now, ...part }));
  const { clearedOn, validUntil, document } = written;
  const ready = (): boolean => {
    setTried(true);
    return isDay(clearedOn) && (validUntil === '' || isDay(validUntil)) && document.trim() !== '';
  };
  const dayError = (text: string): string | null => (tried && !isDay(text) ? translate('error.date-form') : null);
  const send = async (reason: string): Promise<void> => {
    const days = { clearedOn: readDate(clearedOn) ?? '', validUntil: readDate(validUntil) };
    const input = { platform: platform.code, kind: enumeratedOf(kind), ...days, documentReference: document, reason };
    if (await propose(input)) onClose();
  };
  return (
    <ProposeDialog
      title={translate('platforms.clear.title', { platform: name })}
      text={translate('platforms.clear.text')}
      busy={busy}
      fault={fault}
      ready={ready}
      onClose={onClose}
      onReason={(reason) => void send(reason)}
    >
      <RadioCards
        id="clearance-kind"
        label={translate('platforms.clear.kind')}
        value={kind}
        choices={clearanceKinds.map((value) => ({ value, label: translate(`clearance.kind.${value}`) }))}
        onChange={(value) => setKind(clearanceKinds.find((each) => each === value) ?? kind)}
      />
      <TextField
        id="clearance-document"
        label={translate('platforms.clear.document')}
        hint={translate('platforms.clear.documentHint')}
        error={tried && document.trim() === '' ? translate('error.clearance-document-missing') : null}
        value={document}
        onChange={(value) => write({ document: value })}
      />
      <DateField
        id="clearance-on"
        label={translate('platforms.clear.clearedOn')}
        error={dayError(clearedOn)}
        value={clearedOn}
        today={todayIn()}
        onChange={(value) => write({ clearedOn: value })}
      />
      <DateField
        id="clearance-until"
        optional
        label={translate('platforms.clear.validUntil')}
        error={validUntil === '' ? null : dayError(validUntil)}
        value={validUntil}
        today={todayIn()}
        onChange={(value) => write({ validUntil: value })}
      />
    </ProposeDialog>
  );
};
