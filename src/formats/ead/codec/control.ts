import type {
  Agency,
  Convention,
  DescriptionLanguage,
  DescriptionSource,
  FindingAidTitle,
  LocalControl,
  MaintenanceEvent,
  OtherRecordId,
} from '../../../model/control.ts'
import type { Emit } from '../emit.ts'
import { isIsoDate } from '../iso-date.ts'
import { type Codec, each } from './codec.ts'
import { writeDescriptiveNote } from './descriptive-note.ts'
import { writeLine, writePlain } from './plain.ts'
import { startOf, writeText } from './statement.ts'

/** Other numbers of the finding aid, then the addresses where it can be had. EAD3 `otherrecordid`, `representation`. */
export const otherRecordIds: Codec<readonly OtherRecordId[]> = {
  write(values, to) {
    const of = (kind: OtherRecordId['kind']) => values.filter(value => value.kind === kind)
    for (const value of of('identifier')) writePlain('otherrecordid', value, to)
    for (const value of of('representation')) writePlain('representation', value, to, { href: value.href })
    for (const { href, localType } of of('identifier'))
      if (href !== undefined) writeLine('representation', '', to, { localType }, { href })
  },
}

/** Titles of the finding aid: proper and filing titles, then subtitles; an empty one when there is none. */
export function writeTitles(titles: readonly FindingAidTitle[], to: Emit): void {
  const proper = titles.filter(({ kind }) => kind !== 'subtitle')
  for (const title of proper)
    writeText('titleproper', title, to, title.kind === 'filing' ? { localtype: 'filing' } : {})
  if (proper.length === 0) to.element('titleproper')
  for (const title of titles) if (title.kind === 'subtitle') writeText('subtitle', title, to)
}

/** The agency that keeps the finding aid; its name is empty when none is stated. EAD3 `maintenanceagency`. */
export const agency: Codec<Agency> = {
  write({ name, code, otherCodes = [], countryCode: countrycode, note, ...marked }, to) {
    startOf('maintenanceagency', marked, to, { countrycode })
    if (code !== undefined) writeLine('agencycode', code, to)
    for (const other of otherCodes) writePlain('otheragencycode', other, to)
    writeLine('agencyname', name ?? '', to)
    writeDescriptiveNote(note, to)
    to.end()
  },
}

/** Languages the finding aid is written in; what is not stated of one is empty. EAD3 `languagedeclaration`. */
export const descriptionLanguages: Codec<readonly DescriptionLanguage[]> = each({
  write({ code, text = '', scriptCode, scriptText = '', note, ...marked }, to) {
    startOf('languagedeclaration', marked, to)
    writeLine('language', text, to, {}, { langcode: code })
    writeLine('script', scriptText, to, {}, { scriptcode: scriptCode })
    writeDescriptiveNote(note, to)
    to.end()
  },
})

const declaration = (name: string): Codec<readonly Convention[]> =>
  each({
    write({ abbreviation, citation, href, note, ...marked }, to) {
      startOf(name, marked, to)
      if (abbreviation !== undefined) writeLine('abbr', abbreviation, to)
      writeLine('citation', citation, to, {}, { href })
      writeDescriptiveNote(note, to)
      to.end()
    },
  })

export const conventions = declaration('conventiondeclaration')
export const descriptionRights = declaration('rightsdeclaration')
export const localTypes = declaration('localtypedeclaration')

const localTerm = (localtype: string): Codec<string> => ({
  write: (value, to) => to.element('localcontrol', { localtype }, () => writeLine('term', value, to)),
})

export const localStatus = localTerm('findaidstatus')
export const detailLevel = localTerm('detailLevel')

/** Values of the institution's own. EAD3 `localcontrol`. */
export const localControls: Codec<readonly LocalControl[]> = each({
  write({ term, identifier, date, ...marked }, to) {
    startOf('localcontrol', marked, to)
    if (term !== undefined || identifier !== undefined) writeLine('term', term ?? '', to, {}, { identifier })
    if (date !== undefined) writeLine('datesingle', date, to, {}, { standarddate: isIsoDate(date) ? date : undefined })
    to.end()
  },
})

/** What has happened to the finding aid. EAD3 `maintenanceevent`. */
export const maintenanceEvents: Codec<readonly MaintenanceEvent[]> = each({
  write({ type, dateText, date, agentType = 'unknown', agent = '', descriptions = [], ...marked }, to) {
    to.start('maintenanceevent', {}, marked)
    to.element('eventtype', { value: type })
    writeLine('eventdatetime', dateText ?? date ?? '', to, {}, { standarddatetime: date })
    to.element('agenttype', { value: agentType })
    writeLine('agent', agent, to)
    for (const description of descriptions) writePlain('eventdescription', description, to)
    to.end()
  },
})

/** Sources consulted for the description. EAD3 `sources`. */
export const descriptionSources: Codec<readonly DescriptionSource[]> = {
  write(values, to) {
    if (values.length === 0) return
    to.start('sources')
    for (const { entries, href, note, ...marked } of values) {
      startOf('source', marked, to, { href })
      for (const entry of entries) writePlain('sourceentry', entry, to)
      writeDescriptiveNote(note, to)
      to.end()
    }
    to.end()
  },
}
