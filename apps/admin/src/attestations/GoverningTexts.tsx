import { Sheet } from '../kit/Sheet.tsx';
import { useReader } from '../providers/Reader.tsx';

/**
 * Symbols of the texts that govern content (2.2) and confidentiality (4.1 (a)); each is there in six languages. The Staff Regulations
 * and Rules stand in the edition that was in force when the bulletin was issued.
 */
const texts = [
  { symbol: 'ST/SGB/2018/1', name: 'attest.text.staff-regulations' },
  { symbol: 'ST/SGB/2016/9', name: 'attest.text.status' },
  { symbol: 'ST/SGB/2007/6', name: 'attest.text.sensitivity' },
] as const;

export const GoverningTexts = () => {
  const { translate, locale } = useReader();
  return (
    <Sheet title={translate('attest.texts')} rule="2.2" padded>
      <ul className="m-plain m-stack m-stack-4">
        {texts.map(({ symbol, name }) => (
          <li key={symbol}>
            <a href={`https://undocs.org/${locale}/${symbol}`} rel="noreferrer">
              {translate(name)}
            </a>
            <div className="m-caption">
              <bdi dir="ltr">{symbol}</bdi>
            </div>
          </li>
        ))}
      </ul>
    </Sheet>
  );
};
