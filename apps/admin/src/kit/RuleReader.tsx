import { createContext, useState, type ReactNode } from 'react';
import { useTranslate } from '../providers/Reader.tsx';
import { Link } from 'react-router-dom';
import { Dialog } from './Dialog.tsx';
import { paragraphSign, slugOf, type Paragraph } from './paragraphs.ts';

export const RuleContext = createContext<(paragraph: Paragraph) => void>(() => {});

export const RuleText = ({ paragraph }: { readonly paragraph: Paragraph }) => {
  const translate = useTranslate();
  return (
    <div className="m-stack m-stack-3">
      <p className="m-reading">{translate(`rule.${slugOf(paragraph)}.text`)}</p>
      <p className="m-caption">{translate('kit.rule.source', { paragraph })}</p>
    </div>
  );
};

/** Holds the side panel in which every rule mark below it opens. */
export const RuleReader = ({ children }: { readonly children: ReactNode }) => {
  const translate = useTranslate();
  const [paragraph, setParagraph] = useState<Paragraph | null>(null);
  const close = (): void => setParagraph(null);
  return (
    <RuleContext value={setParagraph}>
      {children}
      {paragraph ? (
        <Dialog
          open
          drawer
          title={`${paragraphSign(paragraph)} · ${translate(`rule.${slugOf(paragraph)}.title`)}`}
          onClose={close}
        >
          <RuleText paragraph={paragraph} />
          <p>
            <Link to="/rules" onClick={close}>
              {translate('kit.rule.all')}
            </Link>
          </p>
        </Dialog>
      ) : null}
    </RuleContext>
  );
};
