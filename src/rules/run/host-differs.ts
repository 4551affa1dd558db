import type { Rule } from '../rule.ts'
import { after, sideBySide } from './side-by-side.ts'

export const hostDiffers: Rule = sideBySide({
  id: 'run-host-differs',
  severity: 'warning',
  profiles: ['publish', 'arclight'],
  summary: 'The finding aids of a run are published at one host.',
  why: 'An address at another host is often that of a server that was given up, and readers who follow it end nowhere.',
  fix: 'Correct the address of the finding aid, unless it is published elsewhere on purpose.',
  source: 'EAD 2002 eadid/@url; EAD3 recordid/@instanceurl',
  valid: [after(publishedAt('https://archive.example.org/a'), publishedAt('https://archive.example.org/b'))],
  invalid: [
    {
      ...after(publishedAt('https://archive.example.org/a'), publishedAt('https://old.example.org/b')),
      says: ['The address of the finding aid is at old.example.org, and that of a.xml is at archive.example.org.'],
    },
  ],
  compare() {
    let first: { readonly file: string; readonly host: string } | undefined
    return ({ file, recordUrl: url = '' }, say) => {
      const host = /^https?:\/\/([^/\s?#]+)/i.exec(url.trim())?.[1]?.toLowerCase()
      if (host === undefined) return
      first ??= { file, host }
      if (host !== first.host)
        say({
          message: `The address of the finding aid is at ${host}, and that of ${first.file} is at ${first.host}.`,
          value: url,
        })
    }
  },
})

function publishedAt(recordUrl: string) {
  return { control: { recordUrl }, unit: {} }
}
