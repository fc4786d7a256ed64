import { useTranslate } from '../providers/Reader.tsx';
import { useParams } from 'react-router-dom';
import { PageHead } from './PageHead.tsx';
import { paragraphOf, paragraphs, paragraphSign, slugOf } from './paragraphs.ts';
import { RuleText } from './RuleReader.tsx';
import { LedgerRow, Sheet } from './Sheet.tsx';

/** `/rules` and `/rules/3-6`: the paragraphs as a page of their own, for new windows and printing. */
export const RulesPage = () => {
  const translate = useTranslate();
  const one = paragraphOf(useParams().paragraph ?? '');
  const shown = one ? [one] : paragraphs;
  const title = translate('kit.rules.title');
  return (
    <>
      <PageHead title={one ? paragraphSign(one) : title} crumbs={one ? [{ label: title, to: '/rules' }] : []} />
      <Sheet>
        {shown.map((paragraph) => (
          <LedgerRow key={paragraph} margin={<b dir="ltr">§ {paragraph}</b>}>
            <h2 className="m-strong m-small">{translate(`rule.${slugOf(paragraph)}.title`)}</h2>
            <RuleText paragraph={paragraph} />
          </LedgerRow>
        ))}
      </Sheet>
    </>
  );
};
