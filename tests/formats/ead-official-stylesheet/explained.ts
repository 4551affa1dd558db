/** Why the official stylesheet and fonds differ in one way, for every place where they do. */
export interface Explanation {
  /** The kinds of difference it explains: who has it (`theirs`, `ours`, `both` with different values) and where. */
  readonly kinds: RegExp
  /** Whose output keeps more of the source, or keeps to EAD3; `either` when both say the same in their way. */
  readonly right: 'fonds' | 'stylesheet' | 'either'
  readonly why: string
  /** Where the stylesheet keeps what fonds does not: what the report of fonds says of it. */
  readonly told?: RegExp
  /** The results it is about, when it explains no others. */
  readonly only?: RegExp
}

const marks = '(?:altrender|audience|encodinganalog|id)'
const datesOfStructure = '(?:daterange|datesingle|fromdate|todate)'

const ofHeader: readonly Explanation[] = [
  {
    kinds: /^@value of (?:agenttype|eventtype|maintenancestatus): both$/,
    right: 'fonds',
    why: 'the stylesheet records its own run as the first event and the status as revised; fonds records nothing that did not happen to the finding aid, unless asked (--stamp)',
  },
  {
    kinds: /^(?:@standarddatetime of eventdatetime: (?:both|theirs)|text of (?:agent|eventdatetime|eventdescription))$/,
    right: 'fonds',
    why: 'the first event of theirs is the run of the stylesheet, with the time of day, so that all events differ by one',
  },
  {
    kinds: /^theirs: maintenancehistory\/maintenanceevent$/,
    right: 'fonds',
    why: 'one event more, for the run of the stylesheet',
  },
  {
    kinds: /^text of agencyname$/,
    right: 'fonds',
    why: 'where no agency is named theirs says [Agency Name] in brackets; fonds leaves it empty and names the option that supplies it; a published result was completed by hand',
  },
  {
    kinds:
      /^(?:theirs: control\/otherrecordid|ours: control\/representation|(?:text|@localtype) of otherrecordid(?:: both)?)$/,
    right: 'fonds',
    why: 'eadid/@url is an address of the finding aid, which is what representation is for (EAD3 Tag Library); theirs is an identifier of local type url',
  },
  {
    kinds: /^(?:text of citation|theirs: conventiondeclaration\/descriptivenote)$/,
    right: 'either',
    why: 'descrules in EAD 2002 is a sentence that names a standard: theirs has it as a note beside an empty citation, fonds as the citation itself, which EAD3 demands',
  },
  {
    kinds: /^(?:ours: conventiondeclaration\/abbr|text of abbr)$/,
    right: 'fonds',
    why: 'the abbreviation of a standard that was recognised stands beside it, in lower case',
  },
  {
    kinds: /^theirs: control\/conventiondeclaration$/,
    right: 'either',
    why: 'theirs says the same rules twice, once for each standard named among their words',
  },
  {
    kinds: /^theirs: control\/publicationstatus$/,
    right: 'either',
    why: 'set by hand in the published results; no word of the source says it',
    only: /beinecke/,
  },
  {
    kinds: /^@(?:country|script)encoding of control: theirs$/,
    right: 'fonds',
    why: 'defaults of the DTD, which no one stated in the source',
  },
  {
    kinds:
      /^(?:ours: editionstmt\/edition|theirs: editionstmt\/p|ours: seriesstmt\/p|theirs: seriesstmt\/(?:num|titleproper))$/,
    right: 'either',
    why: 'the model holds the edition and the series as prose: the words are the same, in the elements that fit prose',
  },
  {
    kinds: /^ours: (?:filedesc\/notestmt|notestmt\/controlnote)$/,
    right: 'fonds',
    why: 'frontmatter has no place in EAD3: theirs drops it with its words, fonds keeps it as a note of the header',
  },
  {
    kinds: /^ours: publicationstmt\/p$/,
    right: 'either',
    why: 'moved by hand to a declaration of rights in the published result',
    only: /beinecke/,
  },
  {
    kinds: /^(?:text|@linkrole) of representation(?:: theirs)?$/,
    right: 'either',
    why: 'words and kind of the address were added by hand in the published result',
    only: /beinecke/,
  },
  {
    kinds: /^theirs: languagedeclaration\/descriptivenote$/,
    right: 'either',
    why: 'theirs repeats the sentence on every language; fonds has it on the first',
  },
  {
    kinds: /^ours: controlnote\/p$/,
    right: 'fonds',
    why: 'the label of a note, which controlnote cannot have: fonds keeps it as words',
  },
  {
    kinds: /^@id of (?:archdesc|ead): ours$/,
    right: 'fonds',
    why: 'the unit has an identifier that links can point at',
  },
  {
    kinds: /^@id of c: both$/,
    right: 'fonds',
    why: 'theirs copies an identifier with spaces, which is no xs:ID',
  },
  {
    kinds: /^@localtype of archdesc: ours$/,
    right: 'fonds',
    why: 'archdesc/@type is archdesc/@localtype; the published result lost it',
    only: /beinecke/,
  },
  {
    kinds: /^white space of titleproper$/,
    right: 'fonds',
    why: 'theirs runs the number of a title into its last word',
  },
]

const ofMarks: readonly Explanation[] = [
  {
    kinds: new RegExp(
      `^@${marks} of (?:controlaccess|did|editionstmt|eventdatetime|filedesc|head|langmaterial|language|languagedeclaration|maintenanceevent|maintenancehistory|origination|part|recordid|repository|seriesstmt|titlestmt|${datesOfStructure}): theirs$`,
    ),
    right: 'stylesheet',
    why: 'marks of elements that only group others or are read as what they mean: the model holds the meaning, and they are kept from EAD 2002 to EAD 2002 only',
    told: /not kept|does not take|loses/,
  },
  {
    kinds: new RegExp(`^@${marks} of (?:corpname|descriptivenote|language|name|persname): ours$`),
    right: 'either',
    why: 'a name or language and the element around it are one statement in the model; its marks stand on the part with the words',
  },
  {
    kinds: new RegExp(`^@${marks} of (?:conventiondeclaration|dao|languagedeclaration|ref|titleproper): ours$`),
    right: 'fonds',
    why: 'theirs loses the marks of descrules, langusage, daogrp with one file, and of links in names',
  },
  {
    kinds: /^@(?:align of tgroup|valign of (?:tbody|thead)): theirs$/,
    right: 'stylesheet',
    why: 'the layout of a group of rows has no place in the model, where rows have it',
    told: /./,
  },
  {
    kinds: /^@localtype of addressline: theirs$/,
    right: 'stylesheet',
    why: 'the kind of a line of an address has no place in the model',
    told: /altrender of addressline was not kept/,
    only: /vita/,
  },
  {
    kinds: /^@althead of head: theirs$/,
    right: 'stylesheet',
    why: 'the shorter form of a heading has no place in the model',
    told: /althead of head was not kept/,
  },
  {
    kinds: /^@linktitle of (?:dao|ref): both$/,
    right: 'fonds',
    why: 'theirs puts titles of links in lower case',
  },
  {
    kinds: /^@(?:linkrole|xlink:arcrole) of dao: both$/,
    right: 'fonds',
    why: 'theirs puts roles of links in lower case',
  },
  {
    kinds: /^@xlink:label of dao: theirs$/,
    right: 'fonds',
    why: 'the label of a locator is a key for arcs, and no label that is shown (XLink 1.1, 5.1.3)',
  },
  {
    kinds: /^@(?:linkrole of subject: theirs|relator of subject: ours)$/,
    right: 'fonds',
    why: 'role on a term is what relates it to the unit; theirs takes it for the role of a link, which subject cannot have',
  },
  {
    kinds: /^@(?:xlink:arcrole|xpointer) of ref: theirs$/,
    right: 'stylesheet',
    why: 'links of archref and bibref: EAD3 has them on a ref within, where theirs puts the rarest of them too',
    told: /arcrole|xpointer/,
  },
  {
    kinds: /^@localtype of (?:daterange|datesingle|footnote): theirs$/,
    right: 'stylesheet',
    why: 'the type of a date of a chronology and of a note among words',
    told: /type|marks|kept|loses/,
  },
  {
    kinds: /^@xlink:(?:actuate|href|show) of ref: ours$/,
    right: 'fonds',
    why: 'theirs has a link within a link, which EAD3 does not allow; fonds keeps the inner one',
  },
]

const ofStatements: readonly Explanation[] = [
  {
    kinds: /^order in (?:archdesc|c|did)$/,
    right: 'either',
    why: 'theirs keeps the order of the source, fonds writes the order of ISAD(G) when it writes another version of EAD; notes of one kind keep theirs',
  },
  {
    kinds: /^(?:@normal of unitdate: ours|ours: did\/unitdate(?:structured)?|text of unittitle|ours: unittitle\/date)$/,
    right: 'fonds',
    why: 'dates that are sure are said for machines too; a date within a title is a date of its own and no part of the title where it ends it, which theirs runs into its words',
  },
  {
    kinds: /^ours: did\/physdesc(?:set|structured)?$/,
    right: 'fonds',
    why: 'extents that are sure are said for machines too, which the stylesheet never does',
  },
  {
    kinds: /^text of physdesc$/,
    right: 'fonds',
    why: 'parts of a physical description stand side by side without a mark in theirs',
  },
  {
    kinds: /^@(?:containerid|xlink:label) of container: (?:both|ours)$/,
    right: 'fonds',
    why: 'the barcode that ArchivesSpace puts in brackets after the label has an attribute in EAD3, containerid',
  },
  {
    kinds:
      /^ours: did\/(?:dao|origination|repository)$|^theirs: (?:origination|repository)\/(?:address|corpname|name|persname)$|^ours: (?:origination|repository)\/(?:corpname|name|persname)$|^ours: address\/addressline$/,
    right: 'either',
    why: 'several names in one statement are several statements, because the model says each creator by itself; words around names are kept in a label',
  },
  {
    kinds:
      /^@xlink:label of (?:langmaterial: theirs|language: ours|origination: ours|physdesc: ours|repository: ours)$/,
    right: 'either',
    why: 'a label stands on the part that has the words',
  },
  {
    kinds:
      /^(?:@langcode of language: (?:ours|theirs)|text of (?:language|script)|(?:ours|theirs): (?:did\/langmaterial|langmaterial\/(?:descriptivenote|language|languageset)|languageset\/language))$/,
    right: 'fonds',
    why: 'fonds names every language of the sentence with its code, says a sentence once, and joins statements that theirs leaves without a language',
  },
  {
    kinds: /^theirs: dsc\/(?:blockquote|head|note|p|table|thead)$|^theirs: controlaccess\/p$|^ours: archdesc\/odd$/,
    right: 'stylesheet',
    why: 'what introduces the components or the terms is a note of the unit in the model, and is written as one: all words are there, with a local type that says where they stood',
  },
  {
    kinds: /^(?:ours: controlaccess\/title|theirs: (?:corpname|genreform|subject)\/part|text of part)$/,
    right: 'either',
    why: 'theirs makes an empty part or cuts a term at its hyphens by hand; fonds keeps a term as it was written and a subarea as a part',
  },
  {
    kinds:
      /^@(?:certainty of unitdatestructured: ours|coverage of physdescset: theirs|identifier of persname: theirs|source of (?:geogname|persname|subject): both|notafter of todate: theirs|standarddate of todate: ours)$/,
    right: 'either',
    why: 'edited by hand in the published result',
    only: /vita/,
  },
]

const ofProse: readonly Explanation[] = [
  {
    kinds:
      /^ours: (?:archdesc\/(?:acqinfo|arrangement|legalstatus)|arrangement\/arrangement)$|^theirs: (?:accessrestrict|custodhist|scopecontent)\/p$|^theirs: arrangement\/list$/,
    right: 'fonds',
    why: 'legalstatus, acqinfo and arrangement within another note are notes of their own in EAD3; theirs dissolves them and drops their headings',
  },
  {
    kinds:
      /^ours: (?:bioghist\/chronlist|custodhist\/blockquote|descriptivenote\/p|scopecontent\/table)$|^theirs: bioghist\/p$/,
    right: 'fonds',
    why: 'a chronology, table or quotation within a paragraph is dropped in theirs; in fonds it stands after the words before it',
  },
  {
    kinds: /^ours: (?:accruals\/p|p\/lb)$|^text of p$/,
    right: 'fonds',
    why: 'lines of an address keep their ends (theirs has commas); words of archref, origination and the like among words stay, which theirs drops',
  },
  {
    kinds: /^ours: (?:datesingle|fromdate)\/emph$|^(?:text|@normal) of (?:date|datesingle|fromdate|todate)(?:: both)?$/,
    right: 'fonds',
    why: 'dates of a chronology keep their mark-up and all their words in one place; theirs splits them at any dash',
  },
  {
    kinds: /^ours: (?:head\/emph|p\/(?:persname|title)|ref\/(?:date|title))$|^text of (?:abstract|head|ref)$/,
    right: 'fonds',
    why: 'theirs turns a link or heading to plain words; fonds keeps emphasis, dates, names and titles in it',
  },
  {
    kinds: /^theirs: (?:(?:p|physdesc|unittitle|ref)\/ref|ref\/(?:corpname|title))$/,
    right: 'either',
    why: 'archref and bibref without an address are a ref that leads nowhere in theirs, or a link in a link, which EAD3 does not allow; fonds keeps their words',
  },
]

/** Every kind of difference there is, and why. */
export const explained: readonly Explanation[] = [...ofHeader, ...ofMarks, ...ofStatements, ...ofProse]
