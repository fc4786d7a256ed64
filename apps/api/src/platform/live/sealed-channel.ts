/** One notification for each sealed batch, with the range of its positions: `{"from": 1, "to": 9}`. */
export const sealedChannel = 'mandat_audit_sealed';
