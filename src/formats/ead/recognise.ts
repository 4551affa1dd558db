import type { XmlStart } from '../../xml/sink.ts'
import { tokenize } from '../../xml/tokens.ts'
import type { Recognition } from '../format.ts'
import { ead3Namespaces, ead2002Namespaces, isEad4Namespace, oaiNamespace, versionMeant } from './vocabularies.ts'

/** What the beginning of a text shows of EAD. */
interface Shown {
  readonly version: 'ead2002' | 'ead3' | 'ead4'
  readonly recognition: Recognition
}

const fragments = /^(?:archdesc|c|c0[1-9]|c1[0-2])$/
const only2002 = new Set(['eadheader', 'eadid', 'physloc', 'frontmatter', 'daogrp', 'extref', 'extptr', 'extent'])
const only3 = new Set([
  'control',
  'recordid',
  'part',
  'unitdatestructured',
  'physdescstructured',
  'languageset',
  'didnote',
])

/** What was seen last: the beginning of a text is looked at for EAD3, and then for EAD 2002. */
let last: { readonly beginning: string; readonly shown: Shown | undefined } = { beginning: '', shown: undefined }

function look(beginning: string): Shown | undefined {
  if (last.beginning !== beginning) last = { beginning, shown: lookedAt(beginning) }
  return last.shown
}

/** How much is read at a time: what EAD a text is shows in its first elements. */
const piece = 2_048

/** Looks for the first `ead` element, or for a part of one as the outermost element, and at what follows it. */
function lookedAt(beginning: string): Shown | undefined {
  let root: XmlStart | undefined
  let found: XmlStart | undefined
  let version: 'ead2002' | 'ead3' | undefined
  const input = tokenize(
    {
      start(element) {
        const name = element.name.toLowerCase()
        if (!found && (name === 'ead' || (root === undefined && fragments.test(name)))) found = element
        else if (found && version === undefined) {
          if (name === 'control' || only3.has(name) || hasAttribute(element, 'localtype')) version = 'ead3'
          else if (only2002.has(name)) version = 'ead2002'
        }
        root ??= element
      },
      text() {},
      end() {},
      finish() {},
    },
    () => {},
  )
  const isPlain = () => version !== undefined || (found !== undefined && !needsMore(found))
  for (let from = 0; from < beginning.length && !isPlain(); from += piece)
    input.write(beginning.slice(from, from + piece))
  if (!isPlain()) input.end()
  return found && judged(found, found === root, version, beginning)
}

const hasAttribute = ({ attributes }: XmlStart, name: string): boolean =>
  attributes.some(attribute => attribute.name === name)

/** Whether the elements after it must say which EAD this is, because its namespace does not. */
const needsMore = ({ namespace }: XmlStart): boolean => namespace === '' || namespace === oaiNamespace

function judged(
  found: XmlStart,
  outermost: boolean,
  version: 'ead2002' | 'ead3' | undefined,
  text: string,
): Shown | undefined {
  const { namespace } = found
  const what = outermost ? `its first element is ${found.name}` : `it holds the element ${found.name}`
  const certain = (as: Shown['version'], why: string): Shown => ({
    version: as,
    recognition: { certainty: 'certain', because: `${what}${why}` },
  })
  if (isEad4Namespace(namespace))
    return certain('ead4', ' in the namespace of EAD 4, which only an EAD reader can explain')
  if (ead3Namespaces.includes(namespace)) return certain('ead3', ' in the namespace of EAD3')
  if (ead2002Namespaces.includes(namespace)) return certain('ead2002', ' in the namespace of EAD 2002')
  const meant = versionMeant(namespace)
  if (meant !== undefined)
    return certain(meant, ` in a namespace that is nearly that of ${meant === 'ead3' ? 'EAD3' : 'EAD 2002'}`)
  if (!needsMore(found)) return undefined
  if (version === 'ead3')
    return { version, recognition: { certainty: 'likely', because: `${what}, and elements of EAD3 follow` } }
  if (version === 'ead2002' && found.name.toLowerCase() === 'ead')
    return certain(version, ', and elements of EAD 2002 follow')
  if (/<!DOCTYPE\s+ead\b/i.test(text)) return certain('ead2002', ' with a document type of EAD')
  return { version: 'ead2002', recognition: { certainty: 'likely', because: `${what}, without a namespace` } }
}

/**
 * Takes a text for EAD3 by the namespace of its first `ead` element, or by the elements that follow when it has none. EAD 4
 * is taken for EAD3 as well, so that its reader can say what to do.
 */
export function recogniseEad3(beginning: string): Recognition | undefined {
  const shown = look(beginning)
  return shown && shown.version !== 'ead2002' ? shown.recognition : undefined
}

/** Takes a text for EAD 2002 by the namespace, the document type or the elements of its first `ead` element. */
export function recogniseEad2002(beginning: string): Recognition | undefined {
  const shown = look(beginning)
  return shown?.version === 'ead2002' ? shown.recognition : undefined
}
