import { schemaOf } from '../../xml/schema.ts'
import { tokenize } from '../../xml/tokens.ts'
import { validate } from '../../xml/validate.ts'
import type { Check, Format, Recognition, Write } from '../format.ts'
import { crosswalkPage } from './crosswalk.ts'
import type { Dialect } from './dialect.ts'
import { writeControl } from './ead3.control.ts'
import { ead3Control, ead3Unit } from './ead3.crosswalk.ts'
import { ead3Grammar, ead3Namespace } from './ead3.grammar.ts'
import { writeEad } from './write.ts'

/** EAD3 as the EAD engine sees it. */
const ead3Dialect: Dialect = {
  name: 'ead3',
  schema: schemaOf(ead3Grammar),
  unit: ead3Unit,
  control: ead3Control,
  writeControl,
}

/** Writes EAD3 1.1.1, valid whatever the finding aid holds. See {@link writeEad}. */
export const write: Write = (out, report, options) => writeEad(ead3Dialect, out, report, options)

/** Checks a text against EAD3 1.1.1, as its published RELAX NG schema would. */
export const check: Check = (report, options) => {
  let place = () => ({})
  let declaresEntity = (_: string): boolean => false
  const checking = validate(ead3Dialect.schema, report, {
    place: () => place(),
    declaresEntity: name => declaresEntity(name),
  })
  const input = tokenize(checking, report, options?.file === undefined ? {} : { file: options.file })
  place = () => input.place()
  declaresEntity = name => input.declaresEntity(name)
  return input
}

/**
 * Takes a text for EAD3 when it begins with an `ead` element in the namespace of EAD3; it is likely EAD3 when `control`
 * follows in another namespace or in none.
 */
export function recognise(beginning: string): Recognition | undefined {
  const names: string[] = []
  let namespace = ''
  const input = tokenize(
    {
      start(element) {
        if (names.length === 0) namespace = element.namespace
        if (names.length < 2) names.push(element.name)
      },
      text() {},
      end() {},
      finish() {},
    },
    () => {},
  )
  input.write(beginning)
  input.end()
  if (names[0] !== 'ead') return undefined
  if (namespace === ead3Namespace)
    return { certainty: 'certain', because: 'its first element is ead in the namespace of EAD3' }
  return names[1] === 'control'
    ? { certainty: 'likely', because: 'its first element is ead, and control follows' }
    : undefined
}

/**
 * EAD3: Encoded Archival Description, version 3 (Society of American Archivists, 1.1.1, 2019).
 *
 * @example walk(findingAid, redact(ead3.write(output, report), report))
 */
export const ead3: Format = {
  name: 'ead3',
  title: 'EAD3',
  extensions: ['ead3.xml', 'xml'],
  mediaType: 'application/xml',
  write,
  check,
  recognise,
  crosswalk: crosswalkPage(ead3Unit, ead3Control),
}
