import { anyUri, dateUpTo2099, oneOfValues } from '../../../xml/datatypes.ts'
import { holds, many, mixed, oneOf, optional, required, seq, some, text } from '../../../xml/grammar.ts'
import {
  analog,
  authorized,
  based,
  common,
  controlled,
  countried,
  described,
  linked,
  local,
  related,
  rendered,
  transliterated,
  verified,
} from './attributes.ts'
import { blocks, phrases } from './content.ts'

const declared = seq(optional('abbr'), 'citation', optional('descriptivenote'))

/** The control section: what is said of the finding aid itself. */
export const control = {
  control: holds(
    {
      ...controlled,
      ...related,
      ...based,
      langencoding: oneOfValues('iso639-1', 'iso639-2b', 'iso639-3', 'otherlangencoding'),
      scriptencoding: oneOfValues('iso15924', 'otherscriptencoding'),
      dateencoding: oneOfValues('iso8601', 'otherdateencoding'),
      countryencoding: oneOfValues('iso3166-1', 'othercountryencoding'),
      repositoryencoding: oneOfValues('iso15511', 'otherrepositoryencoding'),
    },
    seq(
      'recordid',
      many('otherrecordid'),
      many('representation'),
      'filedesc',
      'maintenancestatus',
      optional('publicationstatus'),
      'maintenanceagency',
      many('languagedeclaration'),
      many('conventiondeclaration'),
      many('rightsdeclaration'),
      many('localtypedeclaration'),
      many('localcontrol'),
      'maintenancehistory',
      optional('sources'),
    ),
  ),

  recordid: text({ ...controlled, instanceurl: anyUri }),
  otherrecordid: text(described),
  representation: text({ ...described, ...linked }),

  filedesc: holds(
    controlled,
    seq(
      'titlestmt',
      optional('editionstmt'),
      optional('publicationstmt'),
      optional('seriesstmt'),
      optional('notestmt'),
    ),
  ),
  titlestmt: holds(controlled, seq(some('titleproper'), many('subtitle'), many('author'), many('sponsor'))),
  titleproper: mixed({ ...described, ...rendered }, ...phrases),
  subtitle: mixed(described, ...phrases),
  author: mixed(described, ...phrases),
  sponsor: mixed(described, ...phrases),
  editionstmt: holds(controlled, some('edition', 'p')),
  edition: mixed(described, ...phrases),
  publicationstmt: holds(controlled, some('publisher', 'date', 'address', 'num', 'p')),
  publisher: mixed(described, ...phrases),
  seriesstmt: holds(controlled, some('titleproper', 'num', 'p')),
  notestmt: holds(controlled, some('controlnote')),
  controlnote: holds(described, some(...blocks)),

  maintenancestatus: text({
    ...controlled,
    value: required(
      oneOfValues(
        'revised',
        'deleted',
        'new',
        'deletedsplit',
        'deletedmerged',
        'deletedreplaced',
        'cancelled',
        'derived',
      ),
    ),
  }),
  publicationstatus: text({ ...controlled, value: required(oneOfValues('inprocess', 'approved', 'published')) }),

  maintenanceagency: holds(
    { ...controlled, ...countried },
    seq(optional('agencycode'), many('otheragencycode'), some('agencyname'), optional('descriptivenote')),
  ),
  agencycode: text(described),
  otheragencycode: text(described),
  agencyname: text(described),

  languagedeclaration: holds(controlled, seq('language', 'script', optional('descriptivenote'))),
  conventiondeclaration: holds(described, declared),
  rightsdeclaration: holds(described, declared),
  localtypedeclaration: holds(controlled, declared),
  citation: mixed({ ...controlled, ...linked, ...verified }, ...phrases),
  localcontrol: holds(described, seq(optional('term'), optional(oneOf('datesingle', 'daterange')))),
  term: text({ ...controlled, ...transliterated, ...verified, ...authorized }),

  maintenancehistory: holds(controlled, some('maintenanceevent')),
  maintenanceevent: holds(
    controlled,
    seq('eventtype', 'eventdatetime', 'agenttype', 'agent', many('eventdescription')),
  ),
  eventtype: text({
    ...controlled,
    value: required(oneOfValues('created', 'revised', 'deleted', 'cancelled', 'derived', 'updated', 'unknown')),
  }),
  eventdatetime: text({ ...controlled, standarddatetime: dateUpTo2099 }),
  agenttype: text({ ...controlled, value: required(oneOfValues('human', 'machine', 'unknown')) }),
  agent: text(controlled),
  eventdescription: text(described),

  sources: holds({ ...described, ...based }, some('source')),
  source: holds(
    { ...controlled, ...verified, ...linked },
    seq(many('sourceentry'), optional('objectxmlwrap'), optional('descriptivenote')),
  ),
  sourceentry: text({ ...controlled, ...transliterated }),

  descriptivenote: holds({ ...common, ...analog }, some('p')),
  address: holds(common, some('addressline')),
  addressline: mixed({ ...common, ...local }, ...phrases),
}
