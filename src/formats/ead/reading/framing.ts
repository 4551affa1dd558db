/** What the elements are that hold others which are read one by one. */
export const framing: ReadonlyMap<string, 'ead' | 'group' | 'notes' | 'list' | 'unit'> = new Map([
  ['ead', 'ead'],
  ['archdescgrp', 'group'],
  ['dscgrp', 'group'],
  ['descgrp', 'notes'],
  ['admininfo', 'notes'],
  ['add', 'notes'],
  ['dsc', 'list'],
  ['archdesc', 'unit'],
  ['c', 'unit'],
  ...Array.from({ length: 12 }, (_, i) => [`c${String(i + 1).padStart(2, '0')}`, 'unit'] as const),
])
/** What may stand in a list or a group of notes beside what it holds, one after the other. */
export const listProse = new Set(['head', 'thead', 'p', 'list', 'table', 'chronlist', 'blockquote', 'address', 'div'])

/** The elements with which a finding aid, or a part of one, may begin. */
export const beginsStructure = (name: string): boolean => begins.has(framing.get(name))

const begins: ReadonlySet<string | undefined> = new Set(['ead', 'list', 'unit'])
