const prefix = 'mandat.text.';

/** Texts that the register does not have yet. Storage can be full or shut: then they last as long as the page. */
export const keepText = (key: string, text: unknown): void => {
  try {
    if (text === null) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, JSON.stringify(text));
  } catch {
    // Nothing to do: the page itself still has the text.
  }
};

/** `shape` has every field of the kept text; one from an older console that lacks a field is not taken up. */
export const keptText = <Text extends object>(key: string, shape: Text): Text | null => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(prefix + key) ?? 'null');
    const whole = typeof kept === 'object' && kept !== null && Object.keys(shape).every((field) => field in kept);
    return whole ? (kept as Text) : null;
  } catch {
    return null;
  }
};
