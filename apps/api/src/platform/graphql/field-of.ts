/** How a place in the variables is told: as the fields of the input are, which every mutation takes under one name. */
export const fieldOf = (place: readonly (string | number)[]): string | null => {
  const [first, ...rest] = place;
  const named = first === 'input' && rest.length > 0 ? rest : place;
  return named.length === 0 ? null : named.join('.');
};
