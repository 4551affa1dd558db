import type { CodeForm } from './profile.ts'

/**
 * How a code is recognised in running text, from an example of its form: `9` is a digit, `A` a capital letter, `#` a number
 * of any length, all else itself. The pattern takes time in proportion to the text.
 *
 * @example patternOf({ name: 'FOIA number', form: '9999-9999-A' }) // finds 2031-0458-F
 */
export function patternOf({ form }: CodeForm): RegExp {
  let pattern = ''
  for (const letter of form)
    pattern +=
      letter === '9'
        ? '\\d'
        : letter === 'A'
          ? '\\p{Lu}'
          : letter === '#'
            ? '\\d{1,12}'
            : letter === ' '
              ? '\\s'
              : letter.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'u')
}

/** The devised title of what bears a code. */
export const titleFor = ({ title }: CodeForm, code: string): string | undefined => title?.replace('{code}', () => code)
