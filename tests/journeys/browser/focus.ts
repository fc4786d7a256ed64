import type { Page } from 'playwright-core';

export type Focused = { readonly name: string; readonly fault: string | null };

/** In the page: the ring that a browser would draw, on the element or on the card around it, and nothing over it (2.4.7, 2.4.11). */
const readFocus = (): Focused => {
  const element = document.activeElement;
  if (!element || element === document.body) return { name: 'the page', fault: null };
  const name = `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60)}" ${element.id}`;
  const hasRing = (node: Element): boolean => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(node);
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  };
  const ringed = [element, element.parentElement, element.closest('label')].find((node) => node && hasRing(node));
  if (!ringed) return { name, fault: 'has no visible ring' };
  const { left, right, top, bottom, width, height } = ringed.getBoundingClientRect();
  if (width < 1 || height < 1) return { name, fault: 'has no size' };
  const across = [left + 2, (left + right) / 2, right - 2];
  const down = [top + 2, (top + bottom) / 2, bottom - 2];
  const seen = across.some((x) =>
    down.some((y) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (ringed.contains(hit) || hit.contains(ringed));
    }),
  );
  return { name, fault: seen ? null : 'is covered or out of view' };
};

export const focusIn = (page: Page): Promise<Focused> => page.evaluate(readFocus);

/** Every stop of the Tab key shows where it is. */
export const expectVisibleFocus = async (page: Page): Promise<void> => {
  const { name, fault } = await focusIn(page);
  if (fault) throw new Error(`focus is not visible on ${page.url()}: ${name} ${fault}`);
};
