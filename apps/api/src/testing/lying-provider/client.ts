/** What the register is configured with at the lying provider. */
export const clientId = 'mandat-under-test';
export const clientSecret = 'a secret of this test only';
