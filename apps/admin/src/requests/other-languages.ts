/** Content languages beyond the six official ones: ISO 639-1 codes of languages with a written press or broadcaster. */
export const otherLanguages: readonly string[] = (
  'af am as ay az be bg bn bo bs ca cs cy da de dv dz el et eu fa ff fi fj fo ga gl gn gu ha he hi hr ht hu hy id ig is it ja ' +
  'jv ka kk kl km kn ko ku ky la lb lg ln lo lt lv mg mi mk ml mn mr ms mt my nb ne nl nn no nr ny om or pa pl ps pt qu rn ro ' +
  'rw sd sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt ug uk ur uz ve vi wo xh yo zu'
).split(' ');
