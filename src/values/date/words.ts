import { once } from '../once.ts'
import { eraNames } from './era.ts'
import { monthNames, seasonNames, weekdayNames } from './months.ts'

/** What a word or phrase of a date statement does. */
export type WordKind =
  | 'after'
  | 'and'
  | 'approximate'
  | 'bce'
  | 'before'
  | 'between'
  | 'bulk'
  | 'calendar'
  | 'ce'
  | 'century'
  | 'cjkUnit'
  | 'decade'
  | 'earlier'
  | 'era'
  | 'event'
  | 'fiscal'
  | 'from'
  | 'half'
  | 'inclusive'
  | 'later'
  | 'month'
  | 'noMonth'
  | 'noYear'
  | 'noise'
  | 'or'
  | 'orEarlier'
  | 'orLater'
  | 'ordinal'
  | 'part'
  | 'present'
  | 'quarter'
  | 'season'
  | 'to'
  | 'uncertain'
  | 'undated'
  | 'until'

export interface Word {
  readonly kind: WordKind
  /** The number of the month, the season code, the ordinal, the part (1 early, 2 middle, 3 late). */
  readonly value: number
  /** What happened, for `event`. */
  readonly event?: string
}

/** The longest phrase in the tables, in words. */
export const longestPhrase = 4

/** Phrases are separated by commas; words inside one by a blank, whatever stands between them (`n.d.`, `av. J.-C.`). */
const phrases: Partial<Record<WordKind, string>> = {
  approximate:
    'circa,ca,c,c a,cca,cir,circ,approx,approximately,approximate,approximative,about,abt,around,roughly,estimated,est,' +
    'vers,env,environ,autour,um,etwa,gegen,ungefahr,zirka,hacia,aprox,aproximadamente,alrededor,cerca,verso,intorno,' +
    'omstreeks,rond,ongeveer,omkring,omkr,cirka,rundt,ungefar,omtrent,頃,ごろ,ころ,約',
  uncertain:
    'probably,prob,possibly,poss,likely,perhaps,presumably,maybe,peut etre,probablement,wohl,vermutlich,wahrscheinlich,' +
    'vielleicht,probablemente,posiblemente,quizas,probabilmente,forse,waarschijnlijk,misschien,mogelijk,uncertain,' +
    'troligen,trolig,sannolikt,sandsynligvis,sannsynligvis,maske,kanskje,kanske',
  before:
    'before,pre,prior to,no later than,not later than,not after,by,avant,vor,antes de,antes del,antes,prima del,' +
    'prima di,ante,voor,bef,fore,før,innan,inden',
  after:
    'after,post,not before,no earlier than,not earlier than,later than,apres,nach,despues de,despues del,despues,' +
    'dopo il,dopo,na,depois de,aft,efter,etter',
  between: 'between,bet,entre,zwischen,tra,fra,tussen',
  from: 'from,since,depuis,von,vom,seit,ab,desde,dal,dalla,van,vanaf,du,fran',
  until:
    'until,till,through,thru,up to,jusqu en,jusqu au,jusqu a,jusque,bis,hasta,fino al,fino,tot,t m,tot en met,upto,til,till och med,t o m,til og med',
  to: 'to,a,au,aux,al',
  or: 'or,ou,oder,o,u,oppure,ofwel,eller',
  and: 'and,et,und,y,e,en,och,og,samt',
  later: 'and later,and after,onwards,onward,and on,et suiv,et apres,ff,and following,and forward,forward,und spater',
  orLater: 'or later,or after,ou apres,oder spater',
  earlier: 'and earlier,and before',
  orEarlier: 'or earlier,or before,ou avant,oder fruher',
  present:
    'present,the present,current,ongoing,date,on going,now,continuing,aujourd hui,heute,heden,presente,hoy,oggi,idag,i dag,dags dato,nutid',
  undated:
    'undated,n d,nd,no date,no dates,not dated,without date,unknown date,unknown dates,date unknown,dates unknown,' +
    'date not known,dates not known,odaterad,odaterade,odaterat,odat,udateret,udaterede,udatert,udat,utan ar,uden ar,uten ar,' +
    'utan datum,uden dato,uten dato,u a,' +
    's d,sd,sans date,sans dates,non date,non datee,non dates,non datees,s f,sf,sin fecha,sin fechas,o d,o j,' +
    'ohne datum,ohne jahr,undatiert,zonder datum,z d,z j,ongedateerd,senza data,s a,sem data,' +
    '年 代 不 明,年 月 日 不 明,日 付 なし,無 年 紀',
  bulk:
    'bulk,bulk dates,bulk date,mostly,chiefly,primarily,predominant,predominantly,mainly,majority,principalement,' +
    'uberwiegend,mayormente',
  inclusive: 'inclusive,inclusive dates',
  bce:
    'b c,bc,bce,b c e,av j c,avant j c,avant jesus christ,v chr,v u z,vor christus,a c,a n e,antes de cristo,' +
    'avanti cristo,voor christus',
  ce: 'ad,a d,ce,c e,anno domini,ap j c,apres j c,n chr,d c,nach christus,na christus',
  calendar: 'ah,a h,hijri,hijriyah,hegira,anno hegirae,hebrew calendar,anno mundi,solar hijri,sh,be',
  century:
    'century,centuries,cent,siecle,siecles,jahrhundert,jahrhunderts,jahrhunderte,jh,jhd,jhdt,jhs,siglo,siglos,secolo,' +
    'secoli,sec,seculo,seculos,eeuw,arhundrede,arhundrade,arhundre,arhundredet,arhundradet,arhundret,世 紀',
  decade: 'annees,decade,decades,decennie,jahrzehnt,anos,decada de,decada,anni,jaren,decennio',
  half: 'half,halves,moitie,halfte,mitad,meta,metade,helft,halvdel,halvdelen,halften,halvpart,semestre,halbjahr',
  quarter: 'quarter,quarters,qtr,quart,quarts,trimestre,trim,quartal,viertel,cuarto,kwartaal,kwart',
  fiscal: 'fy,fiscal year,fiscal years,fiscal,academic year,school year',
  noYear: 'no year,no year given,year unknown,unknown year,sans annee,n y',
  noMonth: 'no month,no day,month unknown,day unknown',
  noise:
    'the,of,in,on,at,le,la,les,l,d,de,del,della,delle,dell,degli,des,der,den,dem,das,die,el,los,las,do,da,dos,il,lo,gli,i,nel,' +
    'het,van de,av,af,pa,aret,arene,aren,annee,ano,anno,jaar,jahr,jahre,jahren,am,im,op,te,year,years,dated,date de,dates,fecha,datum,dd,laufzeit,semester,exact,' +
    `${weekdayNames.replaceAll(' ', ',')}`,
}

/** What happened, in the nouns of DACS 2.4.4 and EAD `@datechar` where they have one. */
const events: Readonly<Record<string, string>> = {
  creation: 'created,written,composed,made,drawn,painted,taken',
  publication: 'published,pub,publ,issued,erschienen,publie,publicado',
  printing: 'printed,reprinted,imprime,gedruckt',
  copyright: 'copyright,copyrighted,copyright date',
  'record-keeping': 'accumulated,collected,compiled,maintained',
  broadcast: 'broadcast,aired,air date,airdate,telecast',
  screening: 'screened,shown,exhibited',
  recording: 'recorded,taped,filmed',
  photography: 'photographed',
  performance: 'performed,performance',
  copying: 'copied,digitized,digitised,scanned,microfilmed,photocopied',
  receipt: 'received,acquired,donated,postmarked,rec',
  revision: 'revised,updated,edited',
}

const ordinals: readonly string[] = [
  'first,1st,premier,premiere,erste,erstes,ersten,primera,primero,prima,primo,eerste,primeira,forsta,forste,første',
  'second,deuxieme,seconde,zweite,zweites,zweiten,segunda,segundo,seconda,secondo,tweede,andra,anden,annen,andre',
  'third,troisieme,dritte,drittes,dritten,tercera,tercer,terza,terzo,derde',
  'fourth,quatrieme,vierte,viertes,vierten,cuarta,quarta,vierde',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth,quinzieme',
  'sixteenth,seizieme',
  'seventeenth,dix septieme',
  'eighteenth,dix huitieme',
  'nineteenth,dix neuvieme',
  'twentieth,vingtieme',
  'twenty first,vingt et unieme',
]

const parts: readonly string[] = [
  'early,earlier part,beginning,start,debut,anfang,beginn,fruhes,fruhe,principios,comienzos,inizio,inizi,begin,vroege,borjan,begynnelsen,begyndelsen,inicio,inicios',
  'mid,middle,milieu,mitte,mediados,meados,midden,mitten,midten',
  'late,latter,last,end,fin,ende,spates,spate,finales,fines,fine,eind,einde,derniere,dernier,letztes,letzte,late part,slutet,slutten,slutningen,fim,final,finais',
]

const lexicon: () => ReadonlyMap<string, Word> = once(compile)

function isKind(kind: string): kind is WordKind {
  return kind in phrases
}

function compile(): Map<string, Word> {
  const found = new Map<string, Word>()
  const add = (list: string, separator: string, word: Word): void => {
    for (const phrase of list.split(separator)) found.set(phrase, word)
  }
  for (const [index, names] of monthNames.entries()) add(names, ' ', { kind: 'month', value: index + 1 })
  for (const [kind, list] of Object.entries(phrases)) if (isKind(kind)) add(list, ',', { kind, value: 0 })
  for (const [event, list] of Object.entries(events)) add(list, ',', { kind: 'event', value: 0, event })
  for (const [index, list] of ordinals.entries()) add(list, ',', { kind: 'ordinal', value: index + 1 })
  for (const [index, list] of parts.entries()) add(list, ',', { kind: 'part', value: index + 1 })
  for (const [index, names] of seasonNames.entries()) add(names, ' ', { kind: 'season', value: index + 21 })
  for (const [name, era] of eraNames) found.set(name, { kind: 'era', value: era })
  for (const unit of ['年', '月', '日']) found.set(unit, { kind: 'cjkUnit', value: '年月日'.indexOf(unit) })
  return found
}

/** What a phrase means: its words folded and joined by single blanks. */
export function wordFor(phrase: string): Word | undefined {
  return lexicon().get(phrase)
}

const placeholders = new Set(
  [
    'dates not examined,date not examined,not examined,n a,na,various,various dates,unknown,unspecified,unidentified,',
    'none,tbd,varies,dates vary,not available,not applicable,not known,inconnue,inconnu,unbekannt,desconocida,',
    'onbekend,date,dates,no information,to be determined,不 明,未 詳',
  ].flatMap(list => list.split(',').filter(phrase => phrase !== '')),
)

/** Whether the words of a whole statement only say that nothing is said. */
export function isPlaceholder(phrase: string): boolean {
  return placeholders.has(phrase)
}
