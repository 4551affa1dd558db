// Invented finding aids of any size, the same every time.
import { closeSync, openSync, writeSync } from 'node:fs'

const subjects = [
  'Letters received',
  'Minutes of meetings',
  'Ledgers & day books',
  'Cartas',
  'Снимки',
  'Plans and maps',
]
const words =
  'drafts of replies, newspaper cuttings, accounts of the harvest and reports of the agents, some of them damaged by water'.split(
    ' ',
  )

const head = {
  ead2002: `<?xml version="1.0" encoding="UTF-8"?>
<ead xmlns="urn:isbn:1-931666-22-9"><eadheader><eadid>bench</eadid><filedesc><titlestmt><titleproper>Invented papers</titleproper></titlestmt></filedesc></eadheader>
<archdesc level="fonds"><did><unittitle>Invented papers</unittitle><unitid>B</unitid><unitdate normal="1850/1999">1850-1999</unitdate></did><dsc>
`,
  ead3: `<?xml version="1.0" encoding="UTF-8"?>
<ead xmlns="http://ead3.archivists.org/schema/"><control><recordid>bench</recordid><filedesc><titlestmt><titleproper>Invented papers</titleproper></titlestmt></filedesc><maintenancestatus value="new"/><maintenanceagency><agencyname>Example Library</agencyname></maintenanceagency><maintenancehistory><maintenanceevent><eventtype value="created"/><eventdatetime>2020-01-01</eventdatetime><agenttype value="human"/><agent>A. Rivera</agent></maintenanceevent></maintenancehistory></control>
<archdesc level="fonds"><did><unittitle>Invented papers</unittitle><unitid>B</unitid><unitdate normal="1850/1999">1850-1999</unitdate></did><dsc>
`,
}

function unit(n) {
  const year = 1850 + ((n * 7) % 150)
  const from = n % (words.length - 9)
  const said = `${words.slice(from, from + 9).join(' ')}, ${words.slice(0, 3 + (n % 8)).join(' ')}`
  return (
    `<c level="file" id="b${n}"><did><unittitle>${subjects[n % subjects.length].replace('&', '&amp;')}, bundle ${n}</unittitle>` +
    `<unitid>B/${n}</unitid><unitdate normal="${year}">${year}</unitdate></did>\n` +
    `<scopecontent><p>${said}</p></scopecontent>`
  )
}

/**
 * Writes one finding aid of about so many megabytes. `deepest` is how many units stand in one another at most; every unit has
 * an identifier. Returns its size in bytes.
 */
export function writeFindingAid(path, kind, megabytes, deepest = 6) {
  const file = openSync(path, 'w')
  let text = head[kind]
  let size = 0
  let depth = 0
  const flush = () => {
    size += writeSync(file, text)
    text = ''
  }
  for (let n = 0; size + text.length < megabytes * 1e6; n++) {
    if (depth === deepest) for (const back = n % deepest; depth > back; depth--) text += '</c>\n'
    text += unit(n)
    depth++
    if (text.length > 1 << 20) flush()
  }
  text += `${'</c>'.repeat(depth)}</dsc></archdesc></ead>\n`
  flush()
  closeSync(file)
  return size
}
