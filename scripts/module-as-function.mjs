import { parseAst } from 'rolldown/parseAst'

/** What the function is handed, in this order: its exports, what loads a part or a package, what imports either, its own URL. */
const HANDED = ['$exports', '$require', '$import', '$url']

/**
 * An ES module as the bundler writes it, made into an expression whose value is a function. Imports become constants of the
 * function, which are as fast as a module's own, where properties of another module's exports would not be.
 *
 *   import{a as b}from"./cli-x.cjs";…export{c as d}   →   (function($exports,…){const{a:b}=$require("./cli-x.cjs");…$exports.d=c;})
 *
 * Throws at what would then mean something else: an export that is a variable, whose value may change later.
 */
export function moduleAsFunction(code, name) {
  const { body } = parseAst(code)
  const constants = constantsOf(body)
  const changes = []
  for (const node of body) {
    if (node.type === 'ImportDeclaration') changes.push([node, asConstants(node)])
    else if (node.type === 'ExportDefaultDeclaration')
      changes.push([{ start: node.start, end: node.declaration.start }, '$exports.default='])
    else if (node.type === 'ExportNamedDeclaration') changes.push([node, asProperties(node, constants, name)])
    else if (node.type === 'ExportAllDeclaration') throw new Error(`${name}: all of a module is exported again`)
  }
  changes.push(...elsewhere(body))
  let text = ''
  let at = 0
  for (const [{ start, end }, instead] of changes.sort(([a], [b]) => a.start - b.start)) {
    text += code.slice(at, start) + instead
    at = end
  }
  return `(function(${HANDED}){"use strict";${text}${code.slice(at).trimEnd()}\n})\n`
}

/** The names whose value never changes: of functions, classes, constants, what is imported, and variables set at once. */
function constantsOf(body) {
  const names = new Set()
  for (const node of body) {
    if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') names.add(node.id.name)
    else if (node.type === 'ImportDeclaration') for (const { local } of node.specifiers) names.add(local.name)
    else if (node.type === 'VariableDeclaration' && node.kind !== 'let')
      for (const { id, init } of node.declarations) if (id.type === 'Identifier' && init) names.add(id.name)
  }
  return names
}

function asConstants({ specifiers, source }) {
  const module = `$require(${JSON.stringify(source.value)})`
  const isPart = source.value.startsWith('./')
  const whole = specifiers.filter(
    ({ type }) => type === 'ImportNamespaceSpecifier' || (type === 'ImportDefaultSpecifier' && !isPart),
  )
  const named = specifiers.filter(each => !whole.includes(each))
  if (whole.length === 0 && named.length === 0) return `${module};`
  const pattern = named.map(({ imported, local }) => `${imported?.name ?? 'default'}:${local.name}`).join()
  const constants = [
    ...whole.map(({ local }) => `${local.name}=${module}`),
    ...(named.length > 0 ? [`{${pattern}}=${module}`] : []),
  ]
  return `const ${constants};`
}

function asProperties({ declaration, specifiers, source }, constants, name) {
  if (declaration) throw new Error(`${name}: a declaration is exported where the bundler lists names`)
  if (source) {
    const module = `$require(${JSON.stringify(source.value)})`
    return specifiers.map(({ exported, local }) => `$exports.${exported.name}=${module}.${local.name};`).join('')
  }
  return specifiers
    .map(({ exported, local }) => {
      if (!constants.has(local.name)) throw new Error(`${name}: ${local.name} is exported and may change`)
      return `$exports.${exported.name}=${local.name};`
    })
    .join('')
}

/** `import(…)` and `import.meta.url`, wherever they stand. */
function elsewhere(node) {
  if (typeof node !== 'object' || node === null) return []
  if (node.type === 'ImportExpression') return [[{ start: node.start, end: node.source.start }, '$import(']]
  if (node.type === 'MemberExpression' && node.object.type === 'MetaProperty' && node.property.name === 'url')
    return [[node, '$url']]
  return Object.values(node).flatMap(elsewhere)
}
