/** From the year of the Charter to the end of this century: whatever lies outside was mistyped. */
const firstDay = '1945-01-01';
const lastDay = '2100-12-31';

export const isSensibleDay = (day: string): boolean => day >= firstDay && day <= lastDay;
