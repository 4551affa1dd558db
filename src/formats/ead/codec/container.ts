import type { Container, PhysicalLocation } from '../../../model/container.ts'
import { type Codec, each } from './codec.ts'
import { blank, startOf, writeWords } from './statement.ts'

/** Boxes, folders and the like. The barcode is `containerid`, the kind of material the label. EAD3 `container`. */
export const containers: Codec<readonly Container[]> = each({
  write(value, to) {
    const { type, indicator, barcode: containerid, parent, instance } = value
    startOf('container', value, to, { localtype: type, containerid, parent, label: instance })
    if (!blank(value.text) || value.content?.length) {
      writeWords(value, to)
      if (indicator !== undefined && !value.text.includes(indicator)) to.loses('the mark of a container', indicator)
    } else to.text(indicator ?? value.text)
    to.end()
  },
})

/** Where the material is kept. EAD3 `physloc`. */
export const physicalLocations: Codec<readonly PhysicalLocation[]> = each({
  write(value, to) {
    startOf('physloc', value, to, { parent: value.parent })
    writeWords(value, to)
    to.end()
  },
})
