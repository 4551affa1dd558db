/** How high a level stands; the lower the number, the larger the unit. Levels by names of their own have no rank. */
export const rank: Readonly<Record<string, number>> = {
  class: 0,
  collection: 0,
  fonds: 0,
  recordgrp: 0,
  subfonds: 1,
  subgrp: 1,
  series: 2,
  subseries: 3,
  file: 4,
  item: 5,
}
