import type { MessageKey } from '@mandat/messages';
import { Fragment, type ReactNode } from 'react';
import { useTranslate, type MadeKey } from '../providers/Reader.tsx';

type MessageProps = {
  readonly id: MessageKey | MadeKey;
  /** Words that are more than text: names, handles, links, rule marks, bold figures. */
  readonly nodes: Readonly<Record<string, ReactNode>>;
  readonly values?: Readonly<Record<string, unknown>>;
};

const mark = /\u{E000}(\w+)\u{E001}/u;

/** A message whose placeholders are elements; every language puts them where its grammar wants them. */
export const Message = ({ id, nodes, values = {} }: MessageProps) => {
  const translate = useTranslate();
  const marks = Object.fromEntries(Object.keys(nodes).map((name) => [name, `\u{E000}${name}\u{E001}`]));
  const parts = translate(id, { ...values, ...marks }).split(mark);
  // split() with one group gives text and placeholder names in turn; both keep their places.
  return parts.map((part, at) => <Fragment key={`${at}-${part}`}>{at % 2 === 1 ? nodes[part] : part}</Fragment>);
};
