type Properties = Readonly<Record<string, string | boolean>>;

/** An element of the page; texts are always text, never markup. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Properties,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  for (const [property, value] of Object.entries(properties)) {
    if (value === true) made.setAttribute(property, '');
    else if (value !== false) made.setAttribute(property, value);
  }
  made.append(...children);
  return made;
};
