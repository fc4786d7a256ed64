import { languageNames, locales } from '@mandat/messages';
import { useNotify } from 'react-admin';
import { FormFault } from '../console/FormFault.tsx';
import { AcknowledgeLetter, type LetterFields } from '../graphql/generated/letters.ts';
import { Button } from '../kit/Button.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { Icon } from '../theme/icons/Icon.tsx';
import { useReader } from '../providers/Reader.tsx';

type Props = { readonly authorization: LetterFields };

/** As it was given, in each language, and for machines: opened in place, so that no table cuts it off. */
const LetterFiles = ({ authorization: { id, letterNumber } }: Props) => {
  const { translate } = useReader();
  const file = (kind: string): string => `/letters/${id}.${kind}`;
  return (
    <details>
      <summary>
        <Icon name="down" className="m-turn" />
        <span>{translate('letters.number', { number: letterNumber })}</span>
      </summary>
      <ul className="m-stack m-plain-list">
        <li>
          <a href={file('pdf')}>{translate('letters.headAndEnglish')}</a>
        </li>
        {locales.map((code) => (
          <li key={code}>
            <a href={file(`pdf?language=${code}`)} lang={code} hrefLang={code}>
              <bdi>{languageNames[code]}</bdi>
            </a>
          </li>
        ))}
        <li>
          <a href={file('json')}>{translate('letters.json')}</a>
        </li>
      </ul>
    </details>
  );
};

const Acknowledge = ({ authorization: { id } }: Props) => {
  const { translate } = useReader();
  const notify = useNotify();
  const { act, busy, fault } = useMutation(AcknowledgeLetter);
  const send = async (): Promise<void> => {
    if (await act({ id })) notify('letters.acknowledged');
  };
  return (
    <>
      {fault ? <FormFault fault={fault} /> : null}
      <Button size="small" icon="check" busy={busy} onClick={() => void send()}>
        {translate('letters.acknowledge')}
      </Button>
    </>
  );
};

/** The letter of a written authorization, and whether the person took note of it. */
export const LetterLine = ({ authorization }: Props) => {
  const { translate, date } = useReader();
  const { letterNumber, letterAcknowledgedAt, withdrawnAt, can } = authorization;
  if (letterNumber === null) return null;
  const said = letterAcknowledgedAt
    ? translate('letters.acknowledgedOn', { date: date(letterAcknowledgedAt, 'short') })
    : translate('letters.notAcknowledged');
  return (
    <>
      {letterAcknowledgedAt || !withdrawnAt ? <span className="m-caption">{said}</span> : null}
      <LetterFiles authorization={authorization} />
      {can.acknowledgeLetter ? <Acknowledge authorization={authorization} /> : null}
    </>
  );
};
