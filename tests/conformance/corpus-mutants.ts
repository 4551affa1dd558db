import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { elementsOf, type XmlTree } from '../xml/tree.ts'
import { mutant } from './mutants.ts'
import type { Flavour } from './oracles.ts'
import type { Random } from './random.ts'
import { errorsIn, textOf, treeOf, xmlFilesUnder } from './texts.ts'

const component = /^c(?:0[1-9]|1[0-2])?$/
const largest = 120

/** A document without some of its components, chosen at random, so that few elements are left. */
function excerpt(whole: XmlTree, random: Random): XmlTree {
  const root = structuredClone(whole)
  for (let left = elementsOf(root).length; left > largest; ) {
    const holders = elementsOf(root).filter(({ children }) => children.some(isComponent))
    if (holders.length === 0) return root
    for (const holder of holders) {
      const kept = holder.children.filter(child => !isComponent(child) || random.next() < 0.4)
      holder.children = kept
    }
    left = elementsOf(root).length
  }
  return root
}

const isComponent = (child: XmlTree | string) => typeof child !== 'string' && component.test(child.name)

/** Pointers to what was cut away are cut away too. */
function withoutDangling(root: XmlTree, flavour: Flavour): XmlTree {
  const dangling = new Set(
    errorsIn(textOf(root), flavour.schema)
      .filter(({ code }) => code === 'schema/id-unresolved')
      .map(({ value }) => value),
  )
  for (const element of elementsOf(root)) {
    element.attributes = element.attributes.filter(
      ({ name, value }) => !/^(?:target|parent)$/.test(name) || !value.split(/\s+/).some(word => dangling.has(word)),
    )
  }
  return root
}

const notSchema = (tree: XmlTree): XmlTree => ({
  ...tree,
  attributes: tree.attributes.filter(({ namespace }) => namespace !== 'http://www.w3.org/2001/XMLSchema-instance'),
})

/** The valid finding aids of a flavour in the corpus up to so many characters, each as the tree of an excerpt. */
export function startingPoints(corpora: string, flavour: Flavour, longest: number, random: Random): readonly XmlTree[] {
  return wholeDocuments(corpora, flavour, longest)
    .map(tree => withoutDangling(excerpt(tree, random), flavour))
    .filter(tree => errorsIn(textOf(tree), flavour.schema).length === 0)
}

/** The finding aids of a flavour in the corpus up to so many characters, valid or not. */
export function wholeDocuments(corpora: string, flavour: Flavour, longest: number): readonly XmlTree[] {
  return xmlFilesUnder(corpora).flatMap(file => {
    if (file.includes(join('corpora', 'composed-large')) || statSync(file).size > longest) return []
    const text = readFileSync(file, 'utf8')
    const tree = flavour.isOf(text) ? parsed(text) : undefined
    return tree?.name === 'ead' ? [notSchema(tree)] : []
  })
}

function parsed(text: string): XmlTree | undefined {
  try {
    return treeOf(text)
  } catch {
    return undefined
  }
}

/** So many changed documents, each the text of one starting point with one change, now and then two. */
export function corpusMutants(from: readonly XmlTree[], flavour: Flavour, amount: number, random: Random): string[] {
  return Array.from({ length: amount }, () => {
    let changed = mutant(random.pick(from), flavour.schema, random, flavour.tried)
    if (random.next() < 0.1) changed = mutant(changed, flavour.schema, random, flavour.tried)
    return textOf(changed)
  })
}
