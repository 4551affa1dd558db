import type { Level } from '../../model/unit.ts'

const RANKS: Readonly<Record<Level, number | undefined>> = {
  fonds: 0,
  collection: 0,
  recordgrp: 0,
  subfonds: 1,
  subgrp: 1,
  class: 2,
  series: 2,
  subseries: 3,
  file: 4,
  item: 5,
  otherlevel: undefined,
}

/** How far down a level usually stands, from 0 for the whole; nothing for levels that can stand anywhere. */
export const levelRank = (level: Level | undefined): number | undefined =>
  level === undefined ? undefined : RANKS[level]
