import { useContext, type MouseEvent } from 'react';
import { useTranslate } from '../providers/Reader.tsx';
import { Link } from 'react-router-dom';
import { slugOf, type Paragraph } from './paragraphs.ts';
import { RuleContext } from './RuleReader.tsx';

/** The paragraph that demands something, as a link that opens its text beside the page. */
export const RuleMark = ({ paragraph }: { readonly paragraph: Paragraph }) => {
  const translate = useTranslate();
  const open = useContext(RuleContext);
  const openBeside = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    open(paragraph);
  };
  return (
    <Link
      className="m-rule"
      to={`/rules/${slugOf(paragraph)}`}
      onClick={openBeside}
      aria-label={translate('kit.rule.open', { paragraph })}
    >
      § {paragraph}
    </Link>
  );
};
