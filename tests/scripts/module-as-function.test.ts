import { runInThisContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { moduleAsFunction } from '../../scripts/module-as-function.mjs'

/** What a module exports. @param modules what it imports, by name */
function exportsOf(code: string, modules: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const exports: Record<string, unknown> = {}
  const run = runInThisContext(moduleAsFunction(code, 'part'))
  run(
    exports,
    (name: string) => modules[name],
    async (name: string) => modules[name],
    'file:///part',
  )
  return exports
}

describe('a module as a function', () => {
  it('has what it imports, in every form', () => {
    const code = `import{a as b,default as c}from"./other.cjs";import d,{sep as e}from"node:path";import*as f from"node:fs";import"./other.cjs";
      const all=[b,c,d.name,e,f.name];export{all as x}`
    const modules = {
      './other.cjs': { a: 1, default: 2 },
      'node:path': { name: 'path', sep: '/' },
      'node:fs': { name: 'fs' },
    }
    expect(exportsOf(code, modules).x).toEqual([1, 2, 'path', '/', 'fs'])
  })

  it('exports what it exports, in every form', () => {
    const code = `import{a as b}from"./other.cjs";function f(){return 1}class C{}const k=2;var v=3;
      export{f as default,C as c,k,v,b};export{a as again}from"./other.cjs"`
    const { default: f, c, ...others } = exportsOf(code, { './other.cjs': { a: 'a' } })
    expect([typeof f, typeof c]).toEqual(['function', 'function'])
    expect(others).toEqual({ k: 2, v: 3, b: 'a', again: 'a' })
    expect(exportsOf('export default 1+1')).toEqual({ default: 2 })
  })

  it('imports later, and knows where it is, wherever that stands', async () => {
    const { f } = exportsOf('async function f(){return[await import("./other.cjs"),import.meta.url]}export{f}', {
      './other.cjs': 'other',
    })
    expect(typeof f === 'function' && (await f())).toEqual(['other', 'file:///part'])
  })

  it('is strict, as modules are', () => {
    expect(() => exportsOf('undeclared=1')).toThrow(ReferenceError)
  })

  it.each([
    'let a=1;function f(){a++}export{a,f}',
    'var a;function f(){a=1}export{a,f}',
    'export*from"./other.cjs"',
    'export const a=1',
  ])('refuses what would then mean something else: %s', code => {
    expect(() => moduleAsFunction(code, 'part')).toThrow(/^part: /)
  })
})
