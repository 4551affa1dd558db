/** Words that say a number is not exact. */
const APPROXIMATE: ReadonlySet<string> = new Set(
  'approximately approx about around circa ca c roughly some nearly almost over environ env vers pres quelque plus etwa ungefahr zirka rund knapp uber cerca hacia unos unas aproximadamente aprox ongeveer about ± ~ ≈'.split(
    ' ',
  ),
)

/** Words before a quantity that put the same material in other terms: where it is kept, what it comes to. */
export const LEADS: ReadonlySet<string> = new Set(
  'in on within dans sur auf im soit or comprising containing totaling totalling total = en op'.split(' '),
)

/** Words that join a further quantity. */
export const ALSO: ReadonlySet<string> = new Set('and & + plus et und y sowie e ainsi'.split(' '))

/** Words before quantities already counted. */
export const INCLUDING: ReadonlySet<string> = new Set(
  'including incl includes included dont davon darunter inkl einschliesslich incluyendo incluye inclusief waaronder'.split(
    ' ',
  ),
)

/** Words before a colon that announce the statement and say nothing of it. */
export const LABELS: ReadonlySet<string> = new Set([
  'format',
  'original format',
  'label',
  'extent',
  'total',
  'size',
  'dimensions',
  'dimension',
  'dim',
  'umfang',
  'importance materielle',
  'volumen',
  'omvang',
  'consistenza',
  'running time',
  'total running time',
  'duration',
  'rt',
  'trt',
  'duree',
  'laufzeit',
  'dauer',
  'duracion',
])

/** Words before a colon that say which dimension is given. */
export const SIDES: ReadonlySet<string> = new Set(
  'length height width depth diameter longueur hauteur largeur diametre hohe breite lange alto ancho'.split(' '),
)

/** Names of recording formats, which count nothing and stand alone in many exports. */
export const FORMATS: ReadonlySet<string> = new Set(
  'dvcam vhs s-vhs betacam betamax minidv mini-dv hdv u-matic umatic dat cd cd-r dvd dvd-r lto digibeta dvcpro hi8 8mm 16mm 35mm super8'.split(
    ' ',
  ),
)

/** Whether a word says that a number is not exact; its common misspellings too. */
export function approximates(word: string): boolean {
  return APPROXIMATE.has(word) || (word.startsWith('approx') && word.length < 16)
}
