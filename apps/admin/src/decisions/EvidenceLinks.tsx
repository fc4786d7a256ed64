import { useTranslate } from '../providers/Reader.tsx';
import { Icon } from '../theme/icons/Icon.tsx';
import { isLink } from '../requests/saving.ts';

type Shown = { readonly text: string; readonly url: string | null };

/** Evidence by its name; what has an address opens in a window of its own. */
export const EvidenceLinks = ({ evidence }: { readonly evidence: readonly Shown[] }) => {
  const translate = useTranslate();
  if (evidence.length === 0) return <p className="m-caption">{translate('decision.noEvidence')}</p>;
  return (
    <ul className="m-links" aria-label={translate('decision.evidenceOf')}>
      {evidence.map(({ text, url }) => (
        <li key={`${text} ${url ?? ''}`} className="m-row m-nowrap m-row-top">
          <Icon name="clip" size="small" />
          {url && isLink(url) ? (
            <a href={url} target="_blank" rel="noreferrer noopener">
              <bdi>{text}</bdi>
              <span className="m-hidden"> {translate('kit.newWindow')}</span>
            </a>
          ) : (
            <bdi>{text}</bdi>
          )}
        </li>
      ))}
    </ul>
  );
};
