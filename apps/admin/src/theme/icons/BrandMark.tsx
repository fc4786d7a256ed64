/** The product's mark; it is never mirrored. */
export const BrandMark = () => (
  <svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true" focusable="false">
    <rect x="1" y="1" width="26" height="26" rx="6" fill="var(--ink)" />
    <path
      d="M7 20.5V8.5l7 8 7-8v12"
      fill="none"
      stroke="var(--surface)"
      strokeWidth="2.6"
      strokeLinejoin="round"
      strokeLinecap="round"
    />
    <rect x="12.2" y="19" width="3.6" height="3.6" rx=".6" fill="var(--accent)" />
  </svg>
);
