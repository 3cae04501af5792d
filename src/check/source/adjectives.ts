/** What is left of a place's name, and of the adjective or people made of it, behind what they begin with alike. */
const ofPlaces = new Set([
  '',
  'a',
  'ia',
  'y',
  'e',
  'o',
  'al',
  'ain',
  'ay',
  'ey',
  'es',
  'land',
  'and',
  'os',
  'us',
  'ce',
]);
const ofPeople = new Set(' n an ian ean ese uese nese ish i ic ich er egian k ite ene is iot ard'.split(' '));

/** The beginning of the place's name for adjectives and combining forms that do not begin as it does. */
const irregular: Readonly<Record<string, string>> = {
  anglo: 'britain',
  briton: 'britain',
  danish: 'denmark',
  dane: 'denmark',
  dutch: 'netherland',
  filipino: 'philippine',
  franco: 'france',
  french: 'france',
  greco: 'greece',
  greek: 'greece',
  indo: 'india',
  irish: 'ireland',
  luso: 'portugal',
  polish: 'poland',
  russo: 'russia',
  sino: 'china',
  spanish: 'spain',
  swede: 'sweden',
  swiss: 'switzerland',
  thai: 'thailand',
  turco: 'turkey',
  welsh: 'wales',
};

/**
 * Whether a word is an adjective of a place, its people, or a combining form: `Norwegian` and `Norway`, `Franco-`.
 * @param words in small letters, also in the plural
 * @param place one word of a place's name, in small letters
 */
export function isAdjectiveOf(words: string, place: string): boolean {
  const word = words.replace(/(?<=[^s])s$/, '');
  const base = irregular[word];
  if (base !== undefined) return place.startsWith(base);
  let same = 0;
  while (same < word.length && word[same] === place[same]) same++;
  for (; same >= 4; same--) if (ofPlaces.has(place.slice(same)) && ofPeople.has(word.slice(same))) return true;
  return false;
}
