/**
 * Codes and terms of the MARC relators that archival description uses, without those of stage and film crews.
 *
 * Source: MARC code list for relators, Library of Congress.
 */
const relators =
  'abr abridger|acp art copyist|adp adapter|anl analyst|ann annotator|ant bibliographic antecedent|apl appellant|app applicant|arc architect|arr arranger|art artist|asg assignee|asn associated name|ato autographer|att attributed name|auc auctioneer|aud author of dialog|aui author of introduction|aut author|bdd binding designer|bjd bookjacket designer|bkd book designer|bkp book producer|blw blurb writer|bnd binder|bsl bookseller|ccp conceptor|cli client|cll calligrapher|clr colorist|cmm commentator|cmp composer|cns censor|cnd conductor|col collector|com compiler|con conservator|cor collection registrar|cou court governed|cph copyright holder|cpl complainant|cre creator|crp correspondent|crr corrector|csl consultant|ctb contributor|ctg cartographer|cur curator|cwt commentator for written text|dfd defendant|dgg degree granting institution|dgs degree supervisor|dis dissertant|dln delineator|dnc dancer|dnr donor|dpc depicted|dpt depositor|drm draftsman|drt director|dst distributor|dte dedicatee|dto dedicator|edc editor of compilation|edt editor|egr engraver|enj enacting jurisdiction|etr etcher|exp expert|fac facsimilist|fmd film director|fmo former owner|fmp film producer|fnd funder|gis geographic information specialist|his host institution|hnr honoree|hst host|ill illustrator|ilu illuminator|ins inscriber|inv inventor|isb issuing body|ive interviewee|ivr interviewer|jud judge|jug jurisdiction governed|lbr laboratory|len lender|lil libelant|lse licensee|lso licensor|lsa landscape architect|ltg lithographer|lyr lyricist|mfr manufacturer|mod moderator|mrk markup editor|mte metal engraver|mus musician|nrt narrator|opn opponent|org originator|orm organizer|oth other|own owner|pat patron|pbd publishing director|pbl publisher|pfr proofreader|pht photographer|plt platemaker|prc process contact|pre presenter|prf performer|prg programmer|prm printmaker|pro producer|prt printer|pth patent holder|ptf plaintiff|rcp recipient|addressee|rce recording engineer|rcd recordist|red redactor|res researcher|resp respondent|rev reviewer|rpt reporter|rps repository|rth research team head|rtm research team member|sce scenarist|scl sculptor|scr scribe|sec secretary|sgn signer|sng singer|spk speaker|spn sponsor|spy second party|srv surveyor|stn standards body|str stereotyper|tch teacher|ths thesis advisor|tld television director|tlp television producer|trc transcriber|trl translator|tyd type designer|tyg typographer|uvp university place|voc vocalist|wac writer of added commentary|wit witness|source|subject|creator|records creator'

const list = new Set(
  relators.split('|').flatMap(each => (/^[a-z]{3} /.test(each) ? [each.slice(0, 3), each.slice(4)] : [each])),
)

/** Whether a function of a name is one of them: a code, a term, both, or the URI of one. */
export function isRelator(role: string): boolean {
  const plain = role
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/id\.loc\.gov\/vocabulary\/relators\//, '')
    .replace(/\.$/, '')
  const both = /^(.*?)\s*\(([a-z]{3})\)$/.exec(plain)
  return list.has(plain) || (both?.[2] !== undefined && list.has(both[2]))
}
