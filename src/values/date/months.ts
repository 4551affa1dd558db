/**
 * The names of the months as finding aids write them, January first, folded (see `fold`): full names and abbreviations in
 * English, French, German, Spanish, Italian, Portuguese, Dutch, Danish, Norwegian and Swedish.
 *
 * Own tables and not those of a locale library: those cost tens of milliseconds to load, and lack the abbreviations of
 * archivists (Sept, juil, Mrz). A test compares the two.
 */
export const monthNames: readonly string[] = [
  'january jan janvier janv januar janner janer enero ene gennaio genn gen janeiro januari',
  'february feb febr februar feber fevrier fevr fev febrero febbraio febb fevereiro februari',
  'march mar mars marz maerz mrz marzo marco maart mrt marts',
  'april apr aprl avril avr abril abr aprile',
  'may mai mayo maggio magg mag maio mei maj',
  'june jun juin juni junio giugno giu junho',
  'july jul juillet juil juill juli julio luglio lugl lug julho',
  'august aug aout agosto ago ag augustus augusti',
  'september sept sep septembre septiembre setiembre set settembre sett setembro',
  'october oct octobre oktober okt octubre ottobre ott outubro out',
  'november nov novembre noviembre novembro novemb',
  'december dec decembre dezember dez diciembre dic dicembre dezembro decemb desember',
]

/** Spring, summer, autumn, winter: the season codes of EDTF are 21 to 24 in this order. */
export const seasonNames: readonly string[] = [
  'spring printemps fruhling fruhjahr primavera lente voorjaar',
  'summer ete sommer verano estate verao zomer',
  'autumn fall automne herbst otono autunno outono herfst najaar',
  'winter hiver invierno inverno',
]

export const weekdayNames =
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri ' +
  'lundi mardi mercredi jeudi vendredi samedi dimanche ' +
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag ' +
  'lunes martes miercoles jueves viernes sabado domingo lunedi martedi mercoledi giovedi venerdi sabato domenica ' +
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'
