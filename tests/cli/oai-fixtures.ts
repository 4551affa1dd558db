import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a made finding aid is to be like. */
export interface Wishes {
  readonly units: number
  /** A word that stands in everything that is internal. */
  readonly canary?: string
  /** When it says that it was revised. */
  readonly revised?: string
  readonly title?: string
  readonly publication?: 'inprocess'
  readonly status?: 'deleted'
  readonly internal?: boolean
}

/** A small finding aid in EAD3: a fonds of files, of which every hundredth begins a series. */
export function findingAid(id: string, wishes: Wishes): string {
  const { units, canary, revised = '2031-05-04', title = `Papers of ${id}` } = wishes
  const hidden = canary === undefined ? '' : `<scopecontent audience="internal"><p>${canary}</p></scopecontent>`
  const components = Array.from(
    { length: units },
    (_, i) =>
      `<c level="${i % 100 === 0 ? 'series' : 'file'}" id="u${i}"><did><unitid>${id}/${i}</unitid><unittitle>Letters ${i}</unittitle></did>${hidden}</c>`,
  ).join('\n')
  const secret =
    canary === undefined
      ? ''
      : `<c level="file" id="${canary}-1" audience="internal"><did><unittitle>${canary}</unittitle></did><c level="item" audience="external" id="${canary}-2"><did><unittitle>${canary}</unittitle></did></c></c>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<ead xmlns="http://ead3.archivists.org/schema/">
<control><recordid>${id}</recordid><filedesc><titlestmt><titleproper>${title}</titleproper></titlestmt></filedesc>
<maintenancestatus value="${wishes.status ?? 'revised'}"/>${wishes.publication ? `<publicationstatus value="${wishes.publication}"/>` : ''}
<maintenanceagency><agencyname>Havn Archive</agencyname></maintenanceagency>
<rightsdeclaration><citation href="https://creativecommons.org/publicdomain/zero/1.0/">CC0</citation></rightsdeclaration>
${canary === undefined ? '' : `<rightsdeclaration audience="internal"><citation>${canary}</citation></rightsdeclaration>`}
<maintenancehistory><maintenanceevent><eventtype value="revised"/><eventdatetime standarddatetime="${revised}">${revised}</eventdatetime><agenttype value="human"/><agent>Solheim</agent></maintenanceevent>
${canary === undefined ? '' : `<maintenanceevent audience="internal"><eventtype value="revised"/><eventdatetime standarddatetime="2039-01-01">${canary}</eventdatetime><agenttype value="human"/><agent>${canary}</agent></maintenanceevent>`}</maintenancehistory></control>
<archdesc level="fonds"${wishes.internal ? ' audience="internal"' : ''}><did><unitid>${id}</unitid><unittitle>${title}</unittitle><repository><corpname><part>Havn Archive</part></corpname></repository></did>${hidden}
<dsc>${components}${secret}</dsc></archdesc></ead>
`
}

/** Writes finding aids into a folder: as many as are wished, of so many units each. */
export function holdings(folder: string, aids: number, units: number): void {
  mkdirSync(folder, { recursive: true })
  for (let i = 0; i < aids; i++) {
    const id = `ms${String(i).padStart(3, '0')}`
    writeFileSync(join(folder, `${id}.xml`), findingAid(id, { units, revised: `20${10 + (i % 20)}-01-01` }))
  }
}
