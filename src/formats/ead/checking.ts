import type { Schema } from '../../xml/schema.ts'
import { tokenize } from '../../xml/tokens.ts'
import { validate } from '../../xml/validate.ts'
import type { Check } from '../format.ts'

/** Checks texts against a schema, as its published form would. */
export const checkAgainst =
  (schema: Schema): Check =>
  (report, options) => {
    let place = () => ({})
    let declaresEntity = (_: string): boolean => false
    const checking = validate(schema, report, {
      place: () => place(),
      declaresEntity: name => declaresEntity(name),
    })
    const input = tokenize(checking, report, options?.file === undefined ? {} : { file: options.file })
    place = () => input.place()
    declaresEntity = name => input.declaresEntity(name)
    return input
  }
