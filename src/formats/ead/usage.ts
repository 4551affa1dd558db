import type { Diagnostic, Place, Report } from '../../report/diagnostic.ts'
import { counted } from '../../report/visible.ts'
import { readIsoDate } from '../../values/date/calendar.ts'
import type { XmlSink, XmlStart } from '../../xml/sink.ts'
import { ead3Namespaces } from './vocabularies.ts'

/**
 * Attributes that say "of another kind" and leave it to a second attribute to say which. The schemas do not ask for the second;
 * the tag libraries and the Schematron of EAD3 do.
 */
const otherKinds: Readonly<
  Record<
    string,
    { readonly attribute: string; readonly says: string; readonly other: string; readonly severity?: 'warning' }
  >
> = {
  physdescstructured: {
    attribute: 'physdescstructuredtype',
    says: 'otherphysdescstructuredtype',
    other: 'otherphysdescstructuredtype',
  },
  dsc: { attribute: 'dsctype', says: 'otherdsctype', other: 'otherdsctype' },
}

/** The same of EAD 2002, whose tag library lets `othertype` be left out: in apeEAD every list is `othertype`. */
const otherKindsOf2002: typeof otherKinds = {
  dsc: { attribute: 'type', says: 'othertype', other: 'othertype', severity: 'warning' },
}

const isComponent = (name: string): boolean =>
  name === 'c' || (name.length === 3 && name.charCodeAt(0) === 0x63 && /^c(?:0\d|1[0-2])$/.test(name))

interface OpenList {
  readonly depth: number
  readonly at: Place | undefined
  holdsComponents: boolean
}

/**
 * Looks at tokens of EAD for what the schemas let pass and the tag libraries do not: it concerns how EAD is used, so that no
 * rule about units could see it. No value is repeated.
 *
 * Codes: `ead/other-kind-unnamed`, `ead/date-not-standard` (errors; of a list of EAD 2002 a warning), `ead/list-empty`,
 * `ead/date-said-twice`, `ead/link-without-namespace` (warnings). All have the concern `rule`. The last is told for the
 * profile `archivesspace` alone.
 *
 * Source: EAD3 Tag Library 1.1.1 and its Schematron (`physdescstructured`, `dsc`, `datesingle`, `standarddate`, `notbefore`,
 * `notafter`); EAD 2002 Tag Library (`dsc`);
 * ArchivesSpace, EAD importer (`xlink:href`).
 *
 * @example eadUsage(report, () => input.place()).start(element)
 */
export function eadUsage(report: Report, place: () => Place, profiles: readonly string[] = []): XmlSink {
  const seesLinks = profiles.includes('archivesspace')
  let links = 0
  let firstLink: Place | undefined
  const lists: OpenList[] = []
  let depth = 0
  let isIso = true
  const say = (finding: Pick<Diagnostic, 'code' | 'severity' | 'message' | 'hint'>, at: Place | undefined): void =>
    report({ ...finding, concern: 'rule', ...(at && { place: at }) })

  const nameKind = (element: XmlStart, kinds: typeof otherKinds): void => {
    const kind = Object.hasOwn(kinds, element.name) ? kinds[element.name] : undefined
    if (!kind || attributeOf(element, kind.attribute) !== kind.says || attributeOf(element, kind.other)) return
    say(
      {
        code: 'ead/other-kind-unnamed',
        severity: kind.severity ?? 'error',
        message: `<${element.name}> is of another kind by its ${kind.attribute}, and does not say which.`,
        hint: `Name the kind in ${kind.other}, or choose one of those that ${kind.attribute} lists.`,
      },
      place(),
    )
  }

  // EAD3 has no other form of these attributes, and its importer knows them.
  const seeLink = (element: XmlStart): void => {
    if (ead3Namespaces.includes(element.namespace) || attributeOf(element, 'href') === undefined) return
    links++
    firstLink ??= place()
  }

  const seeStandard = (element: XmlStart): void => {
    for (const { namespace, name, value } of element.attributes)
      if (namespace === '' && standard.has(name) && !isStandardDate(value.trim()))
        say(
          {
            code: 'ead/date-not-standard',
            severity: 'error',
            message: `The ${name} of <${element.name}> is not one date of ISO 8601.`,
            hint: 'Write a year, a month or a day that the calendar has: 1994, 1994-09, 1994-09-30. A span has a date at each end.',
          },
          place(),
        )
  }

  return {
    start(element) {
      depth++
      const { name } = element
      if (name === 'control') isIso = (attributeOf(element, 'dateencoding') ?? 'iso8601') === 'iso8601'
      if (isIso && dated.has(name)) seeStandard(element)
      if (seesLinks) seeLink(element)
      if (lists.length > 0 && isComponent(name)) for (const list of lists) list.holdsComponents = true
      if (name === 'dsc') {
        nameKind(element, otherKinds)
        nameKind(element, otherKindsOf2002)
        lists.push({ depth, at: place(), holdsComponents: false })
      } else if (name === 'physdescstructured') nameKind(element, otherKinds)
      else if (name === 'datesingle' && isSaidTwice(element))
        say(
          {
            code: 'ead/date-said-twice',
            severity: 'warning',
            message: '<datesingle> has both standarddate and notbefore or notafter; it is not clear which holds.',
            hint: 'Keep standarddate when the date is known, notbefore and notafter when only its limits are.',
          },
          place(),
        )
    },
    text() {},
    end() {
      const list = lists.at(-1)
      if (list?.depth === depth) {
        lists.pop()
        if (!list.holdsComponents)
          say(
            {
              code: 'ead/list-empty',
              severity: 'warning',
              message: 'The list of components (<dsc>) holds no component.',
              hint: 'Leave <dsc> out until there is a component to list.',
            },
            list.at,
          )
      }
      depth--
      if (depth > 0 || links === 0) return
      say(
        {
          code: 'ead/link-without-namespace',
          severity: 'warning',
          message: `${counted(links, 'link')} ${links === 1 ? 'has its' : 'have their'} address in an attribute without the namespace of XLink; ArchivesSpace does not see where ${links === 1 ? 'it leads' : 'they lead'}.`,
          hint: 'Write xlink:href, and declare the namespace http://www.w3.org/1999/xlink on <ead>.',
        },
        firstLink,
      )
    },
    finish() {},
  }
}

const attributeOf = ({ attributes }: XmlStart, name: string): string | undefined =>
  attributes.find(attribute => attribute.namespace === '' && attribute.name === name)?.value.trim()

/** The elements of EAD3 whose dates have a machine form. */
const dated: ReadonlySet<string> = new Set(['datesingle', 'fromdate', 'todate'])
const standard: ReadonlySet<string> = new Set(['standarddate', 'notbefore', 'notafter'])

/** Whether a value is one date, also without hyphens. An empty one says nothing. */
const isStandardDate = (value: string): boolean =>
  value === '' || readIsoDate(value.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')) !== undefined

const isSaidTwice = (element: XmlStart): boolean =>
  attributeOf(element, 'standarddate') !== undefined &&
  (attributeOf(element, 'notbefore') !== undefined || attributeOf(element, 'notafter') !== undefined)
