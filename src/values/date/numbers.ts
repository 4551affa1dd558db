const kanji: Readonly<Record<string, number>> = {
  〇: 0,
  元: 1,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/** A Japanese number below a hundred, `二十三`, or year one, `元`; undefined when it is not one. */
export function kanjiNumber(text: string): number | undefined {
  const [tens, units, more] = text.split('十')
  if (more !== undefined || tens === undefined || tens.length > 1 || (units ?? '').length > 1) return undefined
  const digit = (char: string): number | undefined => kanji[char]
  if (units === undefined) return digit(tens)
  const ten = tens === '' ? 1 : digit(tens)
  const one = units === '' ? 0 : digit(units)
  return ten === undefined || one === undefined ? undefined : ten * 10 + one
}

const roman: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

/** A Roman number from I to XXI in capitals, as centuries and months are numbered; undefined when it is not one. */
export function romanNumber(text: string): number | undefined {
  if (!/^X{0,2}(?:IX|IV|V?I{0,3})$/.test(text) || text === '') return undefined
  let total = 0
  for (let i = 0; i < text.length; i += 1) {
    const value = roman[text.charAt(i)] ?? 0
    total += value < (roman[text.charAt(i + 1)] ?? 0) ? -value : value
  }
  return total <= 21 ? total : undefined
}
