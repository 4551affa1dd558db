import { entity, nmtoken, oneOfValues, string, token, trueOrFalse } from '../../../xml/datatypes.ts'
import { foreign, holds, many, mixed, oneOf, optional, required, seq, some, text } from '../../../xml/grammar.ts'
import {
  analog,
  authorized,
  based,
  common,
  controlled,
  countried,
  covering,
  dated,
  described,
  identifying,
  labelled,
  linked,
  local,
  standardDate,
  within,
} from './attributes.ts'
import { agents, dates, identification, phrases, phrasesAndHeadings } from './content.ts'

const labelledOnly = { ...common, ...analog, ...labelled }
const oneDate = { ...common, ...local, ...standardDate }

/** Descriptive identification: the `did` and what it holds. */
export const did = {
  did: holds(controlled, seq(optional('head'), some(...identification))),

  unitid: mixed({ ...identifying, ...countried, repositorycode: token, identifier: token }, ...phrases),
  unittitle: mixed({ ...identifying, normal: token }, ...phrasesAndHeadings),
  abstract: mixed(identifying, ...phrasesAndHeadings),
  didnote: mixed(identifying, ...phrases),
  materialspec: mixed(identifying, ...phrases),
  origination: holds(identifying, some(...agents)),
  repository: holds(identifying, seq(some(...agents), optional('address'))),
  container: mixed({ ...identifying, ...within, containerid: string }, ...phrases),
  physloc: mixed({ ...identifying, ...within }, ...phrases),

  unitdate: mixed({ ...labelledOnly, ...dated, normal: token }, ...phrases),
  unitdatestructured: holds({ ...labelledOnly, ...dated }, dates),
  datesingle: mixed(oneDate, ...phrases),
  daterange: holds({ ...common, ...local }, seq(optional('fromdate'), optional('todate'))),
  fromdate: mixed(oneDate, ...phrases),
  todate: mixed(oneDate, ...phrases),
  dateset: holds({ ...common, ...local }, seq(oneOf('datesingle', 'daterange'), some('datesingle', 'daterange'))),

  physdesc: mixed(identifying, ...phrases),
  physdescset: holds(
    { ...labelledOnly, ...covering, parallel: trueOrFalse },
    seq('physdescstructured', some('physdescstructured')),
  ),
  physdescstructured: holds(
    {
      ...labelledOnly,
      physdescstructuredtype: required(
        oneOfValues('carrier', 'materialtype', 'spaceoccupied', 'otherphysdescstructuredtype'),
      ),
      otherphysdescstructuredtype: token,
      coverage: required(covering.coverage),
    },
    seq('quantity', 'unittype', many('physfacet', 'dimensions'), optional('descriptivenote')),
  ),
  quantity: text({ ...controlled, approximate: trueOrFalse }),
  unittype: text({ ...controlled, ...authorized }),
  physfacet: mixed({ ...described, ...authorized }, ...phrasesAndHeadings),
  dimensions: mixed({ ...described, unit: token }, ...phrases, 'dimensions'),

  langmaterial: holds(labelledOnly, seq(some('language', 'languageset'), optional('descriptivenote'))),
  languageset: holds(controlled, seq(some('language'), some('script'), optional('descriptivenote'))),
  language: text({ ...labelledOnly, langcode: nmtoken }),
  script: text({ ...labelledOnly, scriptcode: nmtoken }),

  dao: holds(
    {
      ...identifying,
      ...linked,
      ...covering,
      identifier: token,
      xpointer: token,
      entityref: entity,
      daotype: required(oneOfValues('borndigital', 'derived', 'unknown', 'otherdaotype')),
      otherdaotype: token,
    },
    optional('descriptivenote'),
  ),
  daoset: holds({ ...identifying, ...covering, ...based }, seq('dao', some('dao'), optional('descriptivenote'))),

  objectxmlwrap: holds<typeof common, never>(common, foreign),
}
